import type { Span } from "../finding";

/** What keeps the secret all the same: a surprise, a clue, later. */
const STILL_HIDDEN = /…|\.{3}|surprise|secret|indice|bient[oô]t|h[aâ]te|soon|wait|clue|news/iu;
/** After the question mark, a sentence that begins as an answer does: « C’est nous », “We are”. */
const ANSWER = /^[^?\n]{0,80}\?[\s\p{P}\p{S}]{0,6}((?:c['’]est|ce sont|nous|moi|notre|nos|us|me|we|our|it['’]s)(?!\p{L})[^\n!?]*)/iu;

/**
 * The answer to a question that ends at `end` of the text, when it comes at once and tells, as in « Devinez qui a cinq ans ? C’est
 * nous ! »; nothing otherwise.
 */
export function answerAtOnce(text: string, end: number): Span | undefined {
  const found = ANSWER.exec(text.slice(end, end + 240));
  const answer = found?.[1];
  if (found === null || answer === undefined || STILL_HIDDEN.test(answer)) return undefined;
  const to = end + found[0].length;
  return { start: to - answer.length, end: to };
}

/** Whether a riddle that ends at `end` of the text is answered at once: then it holds nothing back. */
export function isAnsweredAtOnce(text: string, end: number): boolean {
  return answerAtOnce(text, end) !== undefined;
}
