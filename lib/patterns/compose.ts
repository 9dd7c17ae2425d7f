/**
 * The text with accents composed (NFC), as the charter's own patterns are, and the way back to positions of the text as given.
 * A letter and its marks are composed together; a position inside them leads to the letter's start.
 */
export function composeText(text: string): { readonly text: string; toSource(position: number): number } {
  const whole = text.normalize("NFC");
  if (whole === text) return { text, toSource: (position) => position };
  const starts: number[] = [];
  let composed = "";
  // Marks belong to what stands before them; Hangul is written in parts that compose without marks.
  for (const cluster of text.matchAll(/[\u1100-\u11ff]+|[\s\S][\p{M}]*/gu)) {
    const normal = cluster[0].normalize("NFC");
    for (let unit = 0; unit < normal.length; unit++) starts.push(normal === cluster[0] ? cluster.index + unit : cluster.index);
    composed += normal;
  }
  starts.push(text.length);
  return { text: composed, toSource: (position) => starts[position] ?? text.length };
}
