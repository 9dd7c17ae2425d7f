/** Line and column of an offset, both from 1; columns count UTF-16 units. */
export function positionOf(source: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let lineStart = 0;
  for (let at = source.indexOf("\n"); at !== -1 && at < offset; at = source.indexOf("\n", at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart + 1 };
}

/** What stands at an offset, as a person would name it. */
export function describeCharacter(source: string, offset: number): string {
  const character = source.codePointAt(offset);
  if (character === undefined) return "the end of the file";
  if (character === 0x0a || character === 0x0d) return "the end of the line";
  const written = String.fromCodePoint(character);
  const number = `U+${character.toString(16).toUpperCase().padStart(4, "0")}`;
  if (character < 0x20) return `the control character ${number}`;
  // What cannot be seen, turns the direction of the sentence or hangs on its neighbour is named, not shown.
  if (character !== 0x20 && /[\p{C}\p{Z}\p{M}]/u.test(written)) return `the character ${number}`;
  const word = /^[\p{L}\p{N}_.+-]{2,20}/u.exec(source.slice(offset, offset + 20))?.[0];
  return word ?? written;
}
