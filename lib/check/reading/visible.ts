/** Where « En savoir plus » hides the rest; every line break takes the room of a line, about forty characters on a phone. */
export function visibleEnd(text: string, characters: number): number {
  let room = characters;
  for (let at = 0; at < text.length; at++) {
    room -= text[at] === "\n" ? 40 : 1;
    if (room < 0) return at;
  }
  return text.length;
}
