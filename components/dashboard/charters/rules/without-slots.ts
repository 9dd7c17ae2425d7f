/** A rule's text without its slots, which only a post can fill. */
export function withoutSlots(text: string): string {
  return text.replace(/\{\w+\}/g, "…");
}
