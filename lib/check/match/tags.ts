import type { Span } from "../finding";
import type { Tag } from "../post";
import { overlapsAny } from "../spans";

const HASHTAG = /(?<![\p{L}\p{N}_&/])[#＃](?=[\p{N}_]*\p{L})[\p{L}\p{N}\p{M}_]+/gu;
const MENTION = /(?<![\p{L}\p{N}_.+-])[@＠][\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}_.]*[\p{L}\p{N}_])?/gu;

/** Hashtags outside links. One letter at least: `#1` is a rank. */
export function findHashtags(text: string, links: readonly Span[]): Tag[] {
  return text.includes("#") || text.includes("＃") ? find(text, HASHTAG, links) : [];
}

/** Mentions outside links; the part of an e-mail address behind its sign is none. */
export function findMentions(text: string, links: readonly Span[]): Tag[] {
  return text.includes("@") || text.includes("＠") ? find(text, MENTION, links) : [];
}

function find(text: string, pattern: RegExp, links: readonly Span[]): Tag[] {
  const tags: Tag[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!overlapsAny(links, { start, end })) tags.push({ start, end, name: match[0].slice(1) });
  }
  return tags;
}
