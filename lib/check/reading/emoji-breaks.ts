import { fold } from "../match";

/** An emoji behind one of these stands for a word. */
export const AWAITS_WORD = new Set(
  "le la les l un une des du de d ce cet cette mon ma mes notre nos votre vos son sa ses leur leurs en et ou au aux avec pour par sur dans chez j the a an my our your his her their of in at for with and or".split(
    " ",
  ),
);

/** Folded words since the last full stop. */
export function wordsOf(before: string): readonly string[] {
  const clause = /[^.!?…]*$/u.exec(before.slice(-200))?.[0] ?? "";
  return fold(clause).text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether an emoji between two texts stands where a full stop would: behind some words, before a capital. */
export function partsSentences(before: string, after: string): boolean {
  const words = wordsOf(before);
  return (
    /^[ \u00a0\u202f]+(?:\d{1,2}[.)] |[«“"]?[ \u00a0]?\p{Lu})/u.test(after) && words.length >= 3 && !AWAITS_WORD.has(words.at(-1) ?? "")
  );
}
