import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countPrecision, type DraftEvent, draftEventSchema, outcomesOf, rightness } from "../../lib/metrics";

const AT = "2026-11-23T12:00:00.000Z";

type Step =
  | { readonly rest: readonly string[]; readonly length?: number }
  | { readonly say: "ignored" | "unignored" | "wrong-alert"; readonly of: string }
  | { readonly verdict: "keep" | "wrongAlert" | "filler"; readonly takenBack?: true };

/** The events of one draft; rules are named by their ids, filler stands for a greeting of the week. */
function draft(...steps: readonly Step[]): DraftEvent[] {
  return steps.map((step, at) => draftEventSchema.parse({ ...eventOf(step), id: crypto.randomUUID(), sequence: at + 1, at: AT }));
}

function eventOf(step: Step): object {
  if ("verdict" in step) {
    const { verdict, takenBack } = step;
    return { type: "filler-verdict", kind: "weekday-greeting", verdict, ...(takenBack && { takenBack }) };
  }
  if ("say" in step) return { type: step.say, ...named(step.of), scope: "place", severity: "advice" };
  const summary = {
    length: step.length ?? 120,
    language: "fr",
    charterId: "maison",
    charterVersion: "1.2.0",
    findings: step.rest.map((of) => ({ ...named(of), severity: "advice", count: 1 })),
    filler: { score: 0, flag: false, kinds: [] },
    substance: [],
  };
  return { type: "settled", summary };
}

function named(of: string) {
  return of === "filler" ? { ruleId: "filler", kind: "weekday-greeting" } : { ruleId: of };
}

const count = (drafts: readonly (readonly DraftEvent[])[], texts: Parameters<typeof countPrecision>[1]) =>
  countPrecision(drafts.map(outcomesOf), texts);
const of = (figures: ReturnType<typeof countPrecision>, ruleId: string) => figures.find((one) => one.ruleId === ruleId);

describe("how often a rule was right", () => {
  it("mended, passed over, wrong and left standing are told apart, each draft once", () => {
    const figures = count(
      [
        draft({ rest: ["emoji-excess"] }, { rest: ["emoji-excess"] }, { rest: [] }),
        draft({ rest: ["emoji-excess"] }),
        draft({ rest: ["emoji-excess"] }, { say: "ignored", of: "emoji-excess" }, { rest: [] }),
        draft({ rest: ["emoji-excess"] }, { say: "wrong-alert", of: "emoji-excess" }, { rest: [] }),
        draft({ rest: ["emoji-excess"] }, { say: "ignored", of: "emoji-excess" }, { say: "unignored", of: "emoji-excess" }, { rest: [] }),
      ],
      [],
    );
    expect(figures).toEqual([{ ruleId: "emoji-excess", shown: 5, fixed: 2, ignored: 1, wrong: 1, accepted: 0 }]);
    expect(rightness(figures[0] ?? { fixed: 0, wrong: 0, accepted: 0 })).toEqual({ right: 2, of: 3 });
  });

  it("an emptied field mends nothing", () => {
    expect(of(count([draft({ rest: ["emoji-excess"] }, { rest: [], length: 0 })], []), "emoji-excess")).toMatchObject({
      shown: 1,
      fixed: 0,
    });
  });

  it("verdicts on filler count for that kind, until they are taken back", () => {
    const figures = count(
      [
        draft({ rest: ["filler"] }, { verdict: "wrongAlert" }, { rest: [] }),
        draft({ rest: ["filler"] }, { verdict: "keep" }, { rest: [] }),
        draft({ rest: ["filler"] }, { verdict: "wrongAlert" }, { verdict: "wrongAlert", takenBack: true }, { rest: ["filler"] }),
      ],
      [],
    );
    expect(figures).toEqual([{ ruleId: "filler", kind: "weekday-greeting", shown: 3, fixed: 0, ignored: 1, wrong: 1, accepted: 0 }]);
  });

  it("texts of others count whole; of one's own, whose drafts are counted, only what a reviewer let stand", () => {
    const rules = [
      { ruleId: "emoji-excess", outcome: "accepted" },
      { ruleId: "caps-shouting", outcome: "fixed" },
      { ruleId: "hashtag-count", outcome: "open" },
      { ruleId: "link-bare", outcome: "ignored" },
    ] as const;
    const others = count([], [{ own: false, rules }]);
    expect(of(others, "emoji-excess")).toMatchObject({ shown: 1, ignored: 1, accepted: 1 });
    expect(of(others, "caps-shouting")).toMatchObject({ shown: 1, fixed: 1 });
    expect(of(others, "hashtag-count")).toMatchObject({ shown: 1, fixed: 0, ignored: 0 });
    expect(of(others, "link-bare")).toMatchObject({ shown: 1, ignored: 1, accepted: 0 });
    const mine = count([draft({ rest: ["emoji-excess"] }, { say: "ignored", of: "emoji-excess" })], [{ own: true, rules }]);
    expect(mine).toEqual([{ ruleId: "emoji-excess", shown: 1, fixed: 0, ignored: 1, wrong: 0, accepted: 1 }]);
  });

  it("whatever happened: every seen draft is one of four things, and no figure is more than what was seen", () => {
    const rule = fc.constantFrom("emoji-excess", "caps-shouting", "filler");
    const step: fc.Arbitrary<Step> = fc.oneof(
      fc.record({ rest: fc.uniqueArray(rule), length: fc.constantFrom(0, 80) }),
      fc.record({ say: fc.constantFrom("ignored", "unignored", "wrong-alert"), of: rule }),
      fc.record({ verdict: fc.constantFrom("keep", "wrongAlert", "filler") }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(step, { maxLength: 8 }), { maxLength: 4 }), (drafts) => {
        for (const figure of count(
          drafts.map((steps) => draft(...steps)),
          [],
        )) {
          expect(figure.fixed + figure.ignored + figure.wrong).toBeLessThanOrEqual(figure.shown);
          expect(figure.shown).toBeLessThanOrEqual(drafts.length);
          const { right, of: judged } = rightness(figure);
          expect(right).toBeLessThanOrEqual(judged);
        }
      }),
    );
  });
});
