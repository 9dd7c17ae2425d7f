import type { Span } from "../finding";
import type { Post, Word } from "../post";
import { firstEndingAfter, overlapping } from "../spans";
import type { FindMatches, HouseMatch } from "./matcher";

/**
 * Says which places a rule may speak about, on one post: not those that share a character with an `except`, and with `near` only
 * those that have (or, with `unless`, have not) another term so many words away. `whole` is for rules that judge a stretch as a
 * whole: for them, an exception or a near term inside the stretch counts.
 */
export type Guard = (post: Post, whole?: boolean) => (span: Span) => boolean;

interface Near {
  readonly find: FindMatches;
  readonly within: number;
  readonly unless: boolean;
}

export function createGuard(except: FindMatches | undefined, near: Near | undefined): Guard {
  return (post, whole = false) => {
    const everywhere = [{ start: 0, end: post.text.length }];
    let exceptions: readonly HouseMatch[] | undefined;
    let others: readonly HouseMatch[] | undefined;
    return (span) => {
      if (except !== undefined) {
        exceptions ??= except(post, everywhere);
        if (overlapping(exceptions, span) !== undefined) return false;
      }
      if (near === undefined) return true;
      others ??= near.find(post, everywhere);
      return isNear(post.words, span, others, near.within, whole) !== near.unless;
    };
  };
}

function isNear(words: readonly Word[], span: Span, others: readonly HouseMatch[], within: number, whole: boolean): boolean {
  let at = firstEndingAfter(others, span.start);
  const before = others[at - 1];
  if (before !== undefined && wordsFrom(words, before, span) <= within) return true;
  for (let other = others[at]; other !== undefined; other = others[++at]) {
    if (other.start >= span.end) return wordsFrom(words, span, other) <= within;
    if (whole) return true;
  }
  return false;
}

/** How many words the second place stands behind the first: 1 when they touch. */
function wordsFrom(words: readonly Word[], first: Span, second: Span): number {
  return Math.max(0, firstEndingAfter(words, second.start) - firstEndingAfter(words, first.end - 1));
}
