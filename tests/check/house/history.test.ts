import { describe, expect, it } from "vitest";
import { type CheckContext, shinglesOf } from "../../../lib/check";
import { compileRules, findingsOf } from "./rules";

const PILLARS = {
  pillars: [
    { id: "bois", name: "Le bois" },
    { id: "aides", name: "Les aides" },
    { id: "equipe", name: "L’équipe" },
  ],
};
const TEXT = "Nous posons la laine de bois dans les combles de Clisson cette semaine";

/** Ages in days before Monday 23 November 2026, 9:00 UTC, each with a pillar. */
function past(
  ...posts: readonly (readonly [days: number, pillarId?: string | undefined, text?: string])[]
): NonNullable<CheckContext["history"]> {
  const noon = Date.UTC(2026, 10, 23, 9);
  return {
    posts: posts.map(([days, pillarId, text = "autre chose"]) => ({
      publishedAt: new Date(noon - days * 86_400_000).toISOString(),
      ...(pillarId === undefined ? {} : { pillarId }),
      shingles: shinglesOf(text),
    })),
  };
}

function messages(rule: Readonly<Record<string, unknown>>, context: Partial<CheckContext>, text = TEXT): readonly string[] {
  return findingsOf([{ id: "rhythm", kind: "history", ...rule }], text, context, PILLARS).map(({ message }) => message);
}
const sheet = { pillarId: "bois" };

describe("history", () => {
  it.each([
    ["cadence, too many", { check: "cadence", days: 7, max: 2 }, { history: past([1], [2], [3]) }, /4 publications en 7 jours/],
    [
      "cadence, the planned day counts",
      { check: "cadence", days: 2, max: 1 },
      { history: past([5]), sheet: { plannedAt: "2026-11-19T10:00:00+01:00" } },
      /2 publications/,
    ],
    ["cadence, too few", { check: "cadence", days: 7, min: 3 }, { history: past([1], [9]) }, /plus souvent/],
    ["gap before", { check: "gap", days: 2 }, { history: past([1.9]) }, /moins de 2 jours/],
    ["gap behind a planned post", { check: "gap", days: 2 }, { history: past([-1]) }, /moins de 2 jours/],
    [
      "balance, too much",
      { check: "balance", days: 30, max: 40 },
      { sheet, history: past([1, "bois"], [2, "bois"], [3, "bois"], [4, "aides"], [5, "aides"]) },
      /Le bois.*67/,
    ],
    [
      "balance, too little",
      { check: "balance", days: 30, min: 40 },
      { sheet, history: past([1, "aides"], [2, "aides"], [3, "aides"], [4, "aides"], [5, "aides"]) },
      /Le bois.*17/,
    ],
    [
      "drought",
      { check: "drought", days: 14, pillars: ["aides"] },
      { sheet, history: past([1, "bois"], [20, "aides"]) },
      /Les aides.*14 jours/,
    ],
    [
      "drought of any pillar",
      { check: "drought", days: 14 },
      { sheet, history: past([1, "bois"], [2, "equipe"], [20, "aides"]) },
      /Les aides.*14 jours/,
    ],
    [
      "drought of any pillar, the rule naming none",
      { check: "drought", days: 14, pillars: [] },
      { sheet, history: past([1, "bois"], [2, "equipe"], [20, "aides"]) },
      /Les aides.*14 jours/,
    ],
    ["duplicate", { check: "duplicate", days: 60 }, { history: past([10, undefined, `${TEXT} !`]) }, /100.%/],
    [
      "duplicate, nearly",
      { check: "duplicate", days: 60, max: 50 },
      { history: past([10, undefined, TEXT.replace("Clisson", "Rezé")]) },
      /57.%/,
    ],
  ])("speaks: %s", (_name, rule, context, message) => {
    expect(messages(rule, context)).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    ["without history", { check: "gap", days: 2 }, {}],
    ["an empty history", { check: "cadence", days: 7, min: 3 }, { history: past() }],
    ["cadence within bounds", { check: "cadence", days: 7, max: 3 }, { history: past([1], [2], [8]) }],
    ["cadence, history too short to know", { check: "cadence", days: 7, min: 3 }, { history: past([1]) }],
    ["cadence at its lower bound", { check: "cadence", days: 7, min: 2 }, { history: past([1], [9]) }],
    ["cadence above its lower bound, no upper one", { check: "cadence", days: 7, min: 2 }, { history: past([1], [2], [9]) }],
    [
      "balance at both bounds",
      { check: "balance", days: 30, max: 50, min: 50 },
      { sheet, history: past([1, "bois"], [2, "bois"], [3, "aides"], [4, "aides"], [5, "aides"]) },
    ],
    [
      "balance above a lower bound alone",
      { check: "balance", days: 30, min: 10 },
      { sheet, history: past([1, "bois"], [2, "bois"], [3, "bois"], [4, "aides"], [5, "aides"]) },
    ],
    [
      "balance of a pillar the rule is not about",
      { check: "balance", days: 30, max: 1, pillars: ["aides"] },
      { sheet, history: past([1, "bois"], [2, "bois"], [3, "bois"], [4, "bois"], [5, "bois"]) },
    ],
    ["gap kept", { check: "gap", days: 2 }, { history: past([2], [-2]) }],
    ["a date that is none", { check: "gap", days: 2 }, { history: { posts: [{ publishedAt: "hier", shingles: [] }] } }],
    [
      "balance without a pillar",
      { check: "balance", days: 30, max: 1 },
      { history: past([1, "bois"], [2, "bois"], [3, "bois"], [4, "bois"], [5, "bois"]) },
    ],
    [
      "balance over four posts",
      { check: "balance", days: 30, max: 1 },
      { sheet, history: past([1, "bois"], [2, "bois"], [3, "bois"], [4, "bois"]) },
    ],
    [
      "balance of another pillar",
      { check: "balance", days: 30, max: 1, pillars: ["aides"] },
      { sheet, history: past([1, "bois"], [2, "bois"], [3, "bois"], [4, "bois"], [5, "bois"]) },
    ],
    ["drought ended by this post", { check: "drought", days: 14, pillars: ["bois"] }, { sheet, history: past([1, "aides"], [20, "bois"]) }],
    ["drought, history too short", { check: "drought", days: 14, pillars: ["aides"] }, { sheet, history: past([1, "bois"]) }],
    ["drought without a pillar", { check: "drought", days: 14 }, { history: past([1, "bois"], [20, "aides"]) }],
    ["duplicate too long ago", { check: "duplicate", days: 60 }, { history: past([61, undefined, TEXT]) }],
    [
      "another text",
      { check: "duplicate", days: 60 },
      { history: past([1, undefined, "Un tout autre texte sur le parquet de la mairie"]) },
    ],
  ])("is silent: %s", (_name, rule, context) => {
    expect(messages(rule, context)).toEqual([]);
  });

  it("is refused without a bound, and with examples of what it should flag", () => {
    const result = compileRules([
      { id: "a", kind: "history", check: "cadence", days: 3 },
      { id: "b", kind: "history", check: "gap", days: 3, examples: { flags: ["x"], passes: [] } },
    ]);
    expect(result.ok ? [] : result.errors.map(({ path }) => path)).toEqual(["rules.0.check", "rules.1.examples.flags"]);
  });

  it("names pillars only by shingles that hold no text", () => {
    expect(shinglesOf("Éta-Isolation, du BOIS !")).toEqual(shinglesOf("eta isolation du bois"));
    expect(shinglesOf("un deux")).toHaveLength(1);
    expect(shinglesOf("")).toEqual([]);
    expect(shinglesOf("un deux trois un deux trois")).toHaveLength(3);
  });
});
