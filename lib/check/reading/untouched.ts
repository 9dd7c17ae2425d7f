import type { Span } from "../finding";
import type { Post } from "../post";

const NOTHING: readonly Span[] = [];
const kept = new WeakMap<Post, readonly Span[]>();

/**
 * What spelling and typography leave alone, in order: links, hashtags, mentions, e-mail addresses, code between backticks.
 * Worked out once for each post.
 */
export function untouched(post: Post): readonly Span[] {
  const known = kept.get(post);
  if (known !== undefined) return known;
  const { text } = post;
  const spans = [...post.links, ...post.hashtags, ...post.mentions, ...addresses(text), ...codes(text)];
  const ordered = spans.length > 1 ? spans.sort((a, b) => a.start - b.start) : spans.length === 0 ? NOTHING : spans;
  kept.set(post, ordered);
  return ordered;
}

/** Whether `[start, end)` shares a character with one of the spans; asked in order of position, so that no span is looked at twice. */
export function touchesAny(spans: readonly Span[]): (start: number, end: number) => boolean {
  if (spans.length === 0) return () => false;
  let at = 0;
  return (start, end) => {
    while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    return (spans[at]?.start ?? Number.POSITIVE_INFINITY) < end;
  };
}

const LONGEST_PART = 64;

/** Words around an `@` on both sides. */
function addresses(text: string): Span[] {
  const spans: Span[] = [];
  for (let sign = text.indexOf("@"); sign >= 0; sign = text.indexOf("@", sign + 1)) {
    const name = /[\p{L}\p{N}._%+-]+$/u.exec(text.slice(Math.max(0, sign - LONGEST_PART), sign))?.[0] ?? "";
    const host = /^[\p{L}\p{N}.-]*[\p{L}\p{N}]/u.exec(text.slice(sign + 1, sign + LONGEST_PART))?.[0] ?? "";
    if (name !== "" && host !== "") spans.push({ start: sign - name.length, end: sign + 1 + host.length });
  }
  return spans;
}

function codes(text: string): Span[] {
  if (!text.includes("`")) return [];
  return [...text.matchAll(/`[^`\n]{1,200}`/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
