import type { Surface } from "../draft";
import type { Span } from "../finding";
import { analysePost } from "../match";
import { findWords } from "../match/words";
import type { Post } from "../post";
import { visibleEnd } from "../reading/visible";
import { trimSpan } from "../spans";
import type { HouseRule } from "./kind";

/** What a rule reads: a post, and the stretches of it that count, in order. */
export interface Reading {
  readonly post: Post;
  readonly units: readonly Span[];
  /** True when the text read is not the draft's own, so that no place in the draft can be shown. */
  readonly elsewhere: boolean;
}

/**
 * The stretches a scope names. `body` is all behind the first line that holds something; `paragraph`, `sentence`, `hashtags`,
 * `links` and `quotes` give one stretch each. The fields of an ad are drafts of their own, known by their surface. A text that the
 * draft does not have (no alternative text, no ad copy) gives none.
 */
export function readScope(post: Post, scope: HouseRule["scope"], foldCharacters: number, surface: Surface): Reading {
  switch (scope) {
    case "alt-text": {
      const text = post.draft.altText ?? "";
      const units = text.trim() === "" ? [] : [{ start: 0, end: text.length }];
      return { post: analysePost({ text }, post.language), units, elsewhere: true };
    }
    case "links":
      return { post: withWordsOfLinks(post), units: post.links, elsewhere: false };
    case "ad-headline":
    case "ad-description":
      return { post, units: scope === surface ? stretches(post, "post", foldCharacters) : [], elsewhere: false };
    default:
      return { post, units: stretches(post, scope, foldCharacters), elsewhere: false };
  }
}

function stretches(post: Post, scope: HouseRule["scope"], foldCharacters: number): readonly Span[] {
  const { text } = post;
  switch (scope) {
    case "first-line":
      return post.lines.filter((line) => isFilled(text, line)).slice(0, 1);
    case "last-line":
      return post.lines.filter((line) => isFilled(text, line)).slice(-1);
    case "body": {
      const first = post.lines.find((line) => isFilled(text, line));
      return first === undefined || first.end >= text.length ? [] : [{ start: first.end + 1, end: text.length }];
    }
    case "before-fold":
      return [{ start: 0, end: visibleEnd(text, foldCharacters) }];
    case "paragraph":
      return post.paragraphs;
    case "sentence":
      return post.sentences;
    case "hashtags":
      return post.hashtags;
    case "quotes":
      return post.quotes;
    case "post":
      return [{ start: 0, end: text.length }];
    default:
      return [];
  }
}

function isFilled(text: string, line: Span): boolean {
  const { start, end } = trimSpan(text, line);
  return end > start;
}

/** Words are usually read outside links; here those of links are what is asked for. */
function withWordsOfLinks(post: Post): Post {
  const words = findWords(post.folded, []);
  return Object.create(post, { words: { value: words, enumerable: true } }) as Post;
}
