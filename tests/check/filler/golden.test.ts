import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { KINDS } from "../../../lib/check/filler/kinds";
import { judged } from "./judged";

interface GoldenRow {
  readonly text: string;
  readonly reason: string;
}
interface GoldenSet {
  readonly kind: string;
  readonly language: "fr" | "en";
  readonly flags: readonly GoldenRow[];
  readonly passes: readonly GoldenRow[];
}

const FEWEST = 8;
/** Kinds that depend on what is known outside the text, or on the news of the day: each has a test of its own. */
const ELSEWHERE: ReadonlySet<string> = new Set(["duplicate", "newsjacking"]);
const sets = KINDS.filter(({ id }) => !ELSEWHERE.has(id)).flatMap(({ id }) =>
  (["fr", "en"] as const).map((language) => ({ id, language })),
);

describe.each(sets)("$id in $language", ({ id, language }) => {
  const file = new URL(`../../golden/filler/${id}.${language}.json`, import.meta.url);
  const golden: GoldenSet = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { kind: id, language, flags: [], passes: [] };

  it("has at least eight posts and eight look-alikes, each with its reason", () => {
    expect(golden).toMatchObject({ kind: id, language });
    expect(golden.flags.length).toBeGreaterThanOrEqual(FEWEST);
    expect(golden.passes.length).toBeGreaterThanOrEqual(FEWEST);
    expect([...golden.flags, ...golden.passes].filter((row) => row.reason.trim() === "")).toEqual([]);
  });

  it.each(golden.flags)("calls by name: $text", ({ text }) => {
    const { judgement } = judged(text, language);
    expect(judgement.flag, `degree ${judgement.score}`).toBe(true);
    expect(judgement.kinds.map((each) => each.kind)).toContain(id);
  });

  it.each(golden.passes)("lets pass: $text", ({ text }) => {
    const { judgement } = judged(text, language);
    expect(judgement.flag, JSON.stringify(judgement.kinds)).toBe(false);
  });
});
