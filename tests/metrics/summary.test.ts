import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { charterSchema } from "../../lib/charter";
import { type CheckResult, FILLER_KINDS, type Finding, SEVERITIES, SUBSTANCE_PARTS } from "../../lib/check";
import { draftEventSchema, settledSummarySchema, summariseCheck } from "../../lib/metrics";

const RUNS = Number(process.env.LIGNE_RUNS ?? 1_000);

const charter = charterSchema.parse({
  format: "ligne-charter",
  schema: 1,
  id: "atelier-lumen",
  version: "1.4.0",
  locale: "fr-FR",
  identity: { pageName: "Atelier Lumen" },
  rules: [{ kind: "forbid", id: "pas-de-promo", terms: ["promo"] }],
});

const calm: CheckResult = {
  findings: [],
  filler: { score: 0.2, flag: false, kinds: [], substance: 0, present: [], missing: [...SUBSTANCE_PARTS] },
  language: "fr",
  failures: [],
};

function finding(over: Partial<Finding>): Finding {
  return { ruleId: "hashtag-count", severity: "advice", start: 0, end: 1, message: "…", why: "…", ...over };
}

describe("summariseCheck", () => {
  it("counts findings by rule, severity and kind, and names charter, language, length, filler and substance", () => {
    const result: CheckResult = {
      findings: [
        finding({}),
        finding({ start: 4 }),
        finding({ severity: "must" }),
        finding({ ruleId: "filler", kind: "listicle", severity: "must" }),
        finding({ ruleId: "pas-de-promo", kind: "forbid", severity: "hint" }),
      ],
      filler: {
        score: 0.83,
        flag: true,
        kinds: [
          { kind: "meme", score: 0.2, evidence: [] },
          { kind: "listicle", score: 0.8, evidence: [{ start: 0, end: 4 }] },
        ],
        substance: 2,
        present: [
          { part: "fact", evidence: [] },
          { part: "action", evidence: [], detail: "Réservez" },
        ],
        missing: ["audience", "offer", "proof", "pillar"],
      },
      language: "fr",
      failures: [{ ruleId: "length", reason: "…" }],
    };
    expect(summariseCheck(result, { text: "Top 10" }, charter)).toEqual({
      length: 6,
      language: "fr",
      charterId: "atelier-lumen",
      charterVersion: "1.4.0",
      findings: [
        { ruleId: "hashtag-count", severity: "advice", count: 2 },
        { ruleId: "hashtag-count", severity: "must", count: 1 },
        { ruleId: "filler", severity: "must", kind: "listicle", count: 1 },
        { ruleId: "pas-de-promo", severity: "hint", kind: "forbid", count: 1 },
      ],
      filler: { score: 0.83, flag: true, kinds: ["listicle", "meme"] },
      substance: ["fact", "action"],
    });
  });

  it("T20: no four letters of the draft come through, whatever a rule writes into its findings", () => {
    // Letters that no id, kind, severity or charter name of the product is made of, so that every hit is a leak.
    const word = fc.string({ unit: fc.constantFrom(..."бгджзлфцчшщюяéêïœ"), minLength: 4, maxLength: 12 });
    const draft = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(" "));
    const leaky = (text: string) => {
      const part = fc.oneof(fc.constant(text), fc.constantFrom(...text.split(" ")), fc.constant("hashtag-count"));
      return fc.record({
        findings: fc.array(
          fc.record(
            {
              ruleId: part,
              severity: fc.constantFrom(...SEVERITIES),
              start: fc.nat(text.length),
              end: fc.nat(text.length),
              message: part,
              why: part,
              kind: fc.oneof(part, fc.constantFrom(...FILLER_KINDS)),
              evidence: part,
              question: part,
            },
            { requiredKeys: ["ruleId", "severity", "start", "end", "message", "why"] },
          ),
          { maxLength: 8 },
        ),
        detail: part,
        score: fc.double(),
      });
    };
    const cases = draft.chain((text) => fc.tuple(fc.constant(text), leaky(text)));
    fc.assert(
      fc.property(cases, ([text, { findings, detail, score }]) => {
        const result: CheckResult = {
          ...calm,
          findings: findings as Finding[],
          filler: { ...calm.filler, score, present: [{ part: "fact", evidence: [], detail }] },
          failures: [{ ruleId: text, reason: text }],
        };
        const summary = summariseCheck(result, { text }, charter);
        expect(settledSummarySchema.safeParse(summary).success).toBe(true);
        const written = JSON.stringify(summary);
        for (let start = 0; start + 4 <= text.length; start += 1) {
          const piece = text.slice(start, start + 4);
          if (!piece.includes(" ")) expect(written).not.toContain(piece);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it("T20: an ASCII word in the place of a kind does not come through either", () => {
    const summary = summariseCheck({ ...calm, findings: [finding({ kind: "dimanche" })] }, { text: "dimanche" }, charter);
    expect(JSON.stringify(summary)).not.toContain("dimanche");
    expect(summary.findings).toEqual([{ ruleId: "hashtag-count", severity: "advice", count: 1 }]);
  });

  it("stays within the schema for the longest text and for thousands of findings", () => {
    const findings = Array.from({ length: 3_000 }, (_, index) => finding({ ruleId: `rule-${index % 700}` }));
    const summary = summariseCheck({ ...calm, findings }, { text: "a".repeat(200_000) }, charter);
    expect(settledSummarySchema.safeParse(summary).success).toBe(true);
    expect([summary.length, summary.findings.length]).toEqual([100_000, 500]);
  });
});

describe("T20: what may be remembered", () => {
  const common = { id: "5d0c4a52-3f0e-4b58-9c1b-6f9a1f1f0001", sequence: 1, at: "2026-11-23T12:00:00.000Z" };
  const sentence = "Venez goûter nos brioches dimanche";

  it.each([
    ["a field more", { type: "opened", ...common, text: sentence }],
    ["a sentence as a reason", { type: "unreadable", ...common, reason: sentence }],
    ["a sentence as a surface", opened({ surface: sentence })],
    ["a field more in the health", opened({ label: sentence })],
    ["a family nobody knows", opened({ families: [sentence] })],
    ["a sentence as a rule", settled({ findings: [{ ruleId: sentence, severity: "hint", count: 1 }] })],
    ["a sentence as a kind", settled({ findings: [{ ruleId: "length", severity: "hint", kind: sentence, count: 1 }] })],
    ["a field more in a finding", settled({ findings: [{ ruleId: "length", severity: "hint", count: 1, message: sentence }] })],
    ["a field more in the summary", settled({ evidence: sentence })],
    ["a filler kind nobody knows", settled({ filler: { score: 0, flag: false, kinds: [sentence] } })],
  ])("refuses %s", (_name, event) => {
    expect(draftEventSchema.safeParse(event).success).toBe(false);
  });

  it("takes the same event without it", () => {
    expect(draftEventSchema.safeParse(settled({})).success).toBe(true);
    expect(draftEventSchema.safeParse(opened({})).success).toBe(true);
  });

  function opened(over: Record<string, unknown>) {
    const health = { surface: "reels", editorFound: true, editorKind: "draft-js", labelKnown: false, families: ["url", "structure"] };
    return { type: "opened", ...common, health: { ...health, ...over } };
  }

  function settled(over: Record<string, unknown>) {
    return { type: "settled", ...common, summary: { ...summariseCheck(calm, { text: "" }, charter), ...over } };
  }
});
