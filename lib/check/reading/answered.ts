/** What keeps the secret all the same: a surprise, a clue, later, elsewhere. */
const STILL_HIDDEN = /…|\.{3}|👇|surprise|secret|indice|bient[oô]t|h[aâ]te|soon|wait|clue|news|comment|\b(?:bio|links?)\b/iu;
/**
 * After the question mark, a sentence that begins as an answer does: « C’est nous », “We are”. After a full stop, figures that tell:
 * “38,000 miles, never changed. £18 fitted.”
 */
const ANSWER =
  /^[^?\n]{0,80}\?[\s\p{P}\p{S}]{0,6}((?:c['’]est|ce sont|nous|moi|notre|nos|us|me|we|our|it['’]s)(?!\p{L})[^\n!?]*)|^[^.!?\n]{0,80}\.\s(\W?\d.*?[^\d.,].*\d.*)/iu;

/**
 * Whether a riddle that ends at `end` of the text is answered at once, as in « Devinez qui a cinq ans ? C’est nous ! »: then it
 * holds nothing back.
 */
export function isAnsweredAtOnce(text: string, end: number): boolean {
  const [, said, told] = ANSWER.exec(text.slice(end, end + 240)) ?? [];
  const answer = said ?? told;
  return answer !== undefined && !STILL_HIDDEN.test(answer);
}
