import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDraft, compileCharter } from "../../../lib/check";
import { createPatternEngine } from "../../../lib/patterns";
import { cpuTime } from "../cpu-time";
import { CONTEXT, charterWith } from "../prepare";
import { findingsOf, when } from "./rules";

const numRuns = Number(process.env.LIGNE_RUNS ?? 1000);

/** One rule of every kind; each is tried in every scope. */
const KINDS: readonly Readonly<Record<string, unknown>>[] = [
  {
    kind: "forbid",
    terms: ["a", "été", "🔥"],
    patterns: ["b+c?"],
    fix: "remove",
    except: { terms: ["a b"] },
    near: { terms: ["x"], within: 3, unless: true },
  },
  { kind: "replace", pairs: [{ use: ["b", "A"], insteadOf: ["a"] }] },
  { kind: "require", terms: ["#z", "zz"], fix: "insert" },
  { kind: "count", of: "word", max: 1 },
  { kind: "count", of: "character", min: 3, max: 9 },
  { kind: "metric", formula: "syllables / words + characters / lines", max: 2 },
  when({ patterns: ["([a-z])"] }, { require: { terms: ["$1$1"] }, forbid: { patterns: ["$1é"] } }),
  {
    kind: "consistent",
    forms: [
      ["a", "b"],
      ["x", "é"],
    ],
  },
  { kind: "repeat", of: "word", within: "sentence", atLeastLetters: 1 },
  { kind: "case", style: "title" },
  { kind: "case", style: "sentence" },
  { kind: "sequence", tokens: [{ words: ["a"] }, { ending: "b", not: true, gap: 20 }, { shape: "x+", gap: 20 }] },
  { kind: "only", of: "hashtag", allowed: ["a"], fix: "remove" },
  { kind: "only", of: "emoji", allowed: [] },
  { kind: "link", hosts: ["a.fr"], params: [{ name: "a", value: "1" }], strip: ["b*"] },
];
const SCOPES = [
  "post",
  "first-line",
  "before-fold",
  "body",
  "last-line",
  "paragraph",
  "sentence",
  "hashtags",
  "links",
  "quotes",
  "alt-text",
  "ad-headline",
  "ad-description",
];
const rulesIn = (scope: string) => KINDS.map((rule, index) => ({ id: `r${index}`, scope, limit: 100, ...rule }));
const pieces = fc
  .array(
    fc.constantFrom(
      "a",
      "b",
      "A",
      "été",
      "e\u0301",
      " ",
      "\n",
      "\n\n",
      ". ",
      "#a ",
      "#Zz ",
      "@a ",
      "« ",
      " »",
      "a.fr/?b1=2 ",
      "https://a.fr#a ",
      "🔥",
      "👨‍👩‍👧",
      "\ud83d",
      "\u200b",
      "’",
      "-",
      "ﬁ",
      "100 %",
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

describe("house rules on any text", () => {
  it("never throw, keep spans and edits inside, fill every slot, and answer the same again", () => {
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 100 })), fc.constantFrom(...SCOPES), (text, scope) => {
        const draft = { text, altText: text, language: "fr" } as const;
        const findings = findingsOf(rulesIn(scope), draft);
        for (const span of findings.flatMap((finding) => [finding, ...(finding.fixes ?? []).flatMap((fix) => fix.edits)])) {
          expect(span.start >= 0 && span.start <= span.end && span.end <= text.length).toBe(true);
        }
        expect(findingsOf(rulesIn(scope), draft)).toEqual(findings);
      }),
      { numRuns },
    );
  }, 120_000);

  const engine = createPatternEngine();
  const SEEDS = ["a ", "a. ", "a\n\n", "#a ", "a.fr "];
  it.each(["post", "sentence", "paragraph", "hashtags", "links"].flatMap((scope) => SEEDS.map((seed) => [scope, seed] as const)))(
    "T3 cost time in proportion to the text, in scope %s on %j",
    (scope, seed) => {
      const compiled = compileCharter(charterWith("fr", { rules: rulesIn(scope) }), { patterns: engine });
      if (!compiled.ok) throw new Error("refused");
      const rules = {
        ...compiled.compiled,
        rules: compiled.compiled.rules.filter(({ kind }) => kind !== undefined),
        fillerSeverity: "off" as const,
      };
      const time = (length: number) => {
        const text = seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
        const started = cpuTime();
        checkDraft({ text, altText: text, language: "fr" }, rules, CONTEXT);
        return cpuTime() - started;
      };
      // Four times the text: in proportion 4 times the time, by its square 16 times; 10 leaves a busy machine its room.
      let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      for (let tries = 0; tries < 5 && !(long < 10 * short + 40); tries++) {
        short = Math.min(short, time(8_000));
        long = Math.min(long, time(32_000));
      }
      expect(long, `32,000 characters, against ${short} ms for a quarter of them`).toBeLessThan(10 * short + 40);
    },
    60_000,
  );
});
