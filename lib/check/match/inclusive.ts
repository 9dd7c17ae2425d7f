const LETTER = /^\p{L}$/u;
/** Feminine endings that inclusive spelling puts between marks, bare or with a plural. */
const ENDING = /^(?:e|ne|le|te|ve|se|re|fe|esse|euse|rice|trice|ere|ère|ienne|enne|que|che)s?$/iu;

/**
 * Length of an inclusive ending at `at`, 0 when there is none: `·e` or `·e·` after a letter (« ami·e·s », « élu·e »),
 * `(e)` after a letter (« ami(e)s »), and `.e` or `.e.` after two letters with nothing but `s` behind (« élu.e.s »).
 */
export function inclusiveEnding(source: string, at: number): number {
  const mark = source[at] ?? "";
  if (mark === "(") return bracketed(source, at);
  if (mark === ".") return dotted(source, at);
  if (mark !== "·" && mark !== "‧" && mark !== "⋅" && mark !== "•") return 0;
  if (!letterAt(source, at - 1)) return 0;
  const word = lettersFrom(source, at + 1);
  if (!ENDING.test(word)) return 0;
  const end = at + 1 + word.length;
  if (source[end] === mark && (source[end + 1] === "s" || source[end + 1] === "x") && !letterAt(source, end + 2)) return end + 1 - at;
  if (/e?s$/u.test(word) && word.length > 1) return word.length;
  return word.length + 1;
}

function bracketed(source: string, at: number): number {
  if (!letterAt(source, at - 1)) return 0;
  const word = lettersFrom(source, at + 1);
  return ENDING.test(word) && source[at + 1 + word.length] === ")" ? word.length + 2 : 0;
}

function dotted(source: string, at: number): number {
  if (!letterAt(source, at - 1) || !letterAt(source, at - 2) || lettersFrom(source, at + 1) !== "e") return 0;
  if (source[at + 2] !== ".") return letterOrDigitAt(source, at + 2) ? 0 : 2;
  if (source[at + 3] === "s" && !letterOrDigitAt(source, at + 4)) return 3;
  return letterOrDigitAt(source, at + 3) ? 0 : 2;
}

function lettersFrom(source: string, from: number): string {
  let end = from;
  while (end < source.length && end - from < 8 && letterAt(source, end)) end++;
  return source.slice(from, end);
}

function letterAt(source: string, at: number): boolean {
  return at >= 0 && at < source.length && LETTER.test(source[at] ?? "");
}

function letterOrDigitAt(source: string, at: number): boolean {
  return letterAt(source, at) || /^\d$/.test(source[at] ?? "");
}
