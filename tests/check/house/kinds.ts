import { describe, expect, it } from "vitest";
import { wordsFound } from "./rules";

/** A text, and the words that the rule finds in it; none when it lets the text pass. */
type Case = readonly [text: string, found: readonly string[]];

/** Tries each rule by itself on each of its texts. */
export function tryKinds(
  title: string,
  kinds: readonly (readonly [name: string, rule: Readonly<Record<string, unknown>>, cases: readonly Case[]])[],
): void {
  describe(title, () => {
    for (const [name, rule, cases] of kinds) {
      it.each(cases.map(([text, found]) => ({ text, found })))(`${name}: $text`, ({ text, found }) => {
        expect(wordsFound([{ id: "tried", ...rule }], text)).toEqual(found);
      });
    }
  });
}
