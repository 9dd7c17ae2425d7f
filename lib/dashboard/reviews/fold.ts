/** Room that a line break takes on a phone, in characters. */
const LINE = 40;
/** What a desktop shows before “See more”, about; the platform tells no figure. */
const ON_A_DESKTOP = 477;

/** Where the platform hides the rest behind “See more”, on a phone and on a desktop; nothing where the whole post is shown. */
export interface Folds {
  readonly phone?: number;
  readonly desktop?: number;
}

/** @param phoneCharacters what the charter takes a phone to show */
export function foldsOf(text: string, phoneCharacters: number): Folds {
  const [phone, desktop] = [visibleEnd(text, phoneCharacters), visibleEnd(text, ON_A_DESKTOP)];
  return { ...(phone < text.length && { phone }), ...(desktop < text.length && { desktop }) };
}

/** The end of what is shown, moved back to the end of a word so that no word and no sign is cut in two. */
function visibleEnd(text: string, characters: number): number {
  let room = characters;
  for (let at = 0; at < text.length; at += 1) {
    room -= text[at] === "\n" ? LINE : 1;
    if (room >= 0) continue;
    const blank = text.slice(0, at + 1).search(/\s\S*$/);
    if (blank <= 0) return at;
    return text[blank] === "\n" ? blank : blank + 1;
  }
  return text.length;
}
