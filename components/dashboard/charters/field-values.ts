/** What is typed in a field, read as the value that the charter holds. */

export function linesOf(value: unknown): readonly string[] {
  return !Array.isArray(value) ? [] : value.every((line) => typeof line === "string") ? value : value.map(String);
}

export function readLines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** A number as it is written in French or English; what is none stays a text, so that it is marked. */
export function readNumber(text: string): unknown {
  const plain = text.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".");
  if (plain === "") return undefined;
  return Number.isNaN(Number(plain)) ? text : Number(plain);
}

export function readNumbers(text: string): readonly unknown[] {
  return readLines(text).map(readNumber);
}

export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
