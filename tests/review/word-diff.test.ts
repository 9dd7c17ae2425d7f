import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DiffPart, diffWords } from "../../lib/review";

const shown = (parts: readonly DiffPart[]) =>
  parts.map(({ kind, text }) => (kind === "same" ? text : `${kind === "added" ? "+" : "-"}{${text}}`)).join("");
const older = (parts: readonly DiffPart[]) => parts.flatMap(({ kind, text }) => (kind === "added" ? [] : [text])).join("");
const newer = (parts: readonly DiffPart[]) => parts.flatMap(({ kind, text }) => (kind === "removed" ? [] : [text])).join("");
const text = fc
  .array(fc.constantFrom("le", "four", "à", "l’heure", " ", " ", "\n", "!", "🥖", "6 h"), { maxLength: 40 })
  .map((words) => words.join(""));

describe("diffWords", () => {
  it.each([
    ["Le four rallume samedi.", "Le four rallume dimanche.", "Le four rallume -{samedi}+{dimanche}."],
    ["Le four rallume.", "Le grand four rallume.", "Le +{grand }four rallume."],
    ["C’est l’heure, venez !", "C’est l’heure !", "C’est l’heure-{, venez} !"],
    ["un deux trois", "zéro un trois quatre", "+{zéro }un -{deux }trois+{ quatre}"],
    ["", "Bonjour", "+{Bonjour}"],
    ["Bonjour", "", "-{Bonjour}"],
    ["Bonjour", "Bonjour", "Bonjour"],
    ["", "", ""],
  ])("%j → %j", (before, after, difference) => {
    expect(shown(diffWords(before, after))).toBe(difference);
  });

  it("gives back both texts, and says no more than it must", () => {
    const runs = { numRuns: Number(process.env.LIGNE_RUNS ?? 1_000) };
    fc.assert(
      fc.property(text, text, (a, b) => {
        const parts = diffWords(a, b);
        expect([older(parts), newer(parts)]).toEqual([a, b]);
        expect(parts.every((part, index) => part.text !== "" && part.kind !== parts[index + 1]?.kind)).toBe(true);
        if (a === b) expect(parts.every(({ kind }) => kind === "same")).toBe(true);
      }),
      runs,
    );
  });

  it("two long texts without a word in common take no time worth telling", () => {
    const long = (word: string) => Array.from({ length: 9_000 }, (_, index) => `${word}${index}`).join(" ");
    const started = performance.now();
    const parts = diffWords(long("a"), long("b"));
    expect(performance.now() - started).toBeLessThan(3_000);
    expect([older(parts), newer(parts)]).toEqual([long("a"), long("b")]);
  });
});
