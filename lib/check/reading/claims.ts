import type { ByLanguage, Surface } from "../draft";
import type { Post } from "../post";
import { overlapsAny } from "../spans";
import { isMentionedOnly } from "./guards";
import { type FoldedPattern, findPatterns, type PatternMatch, type PatternTable } from "./patterns";

/** A promise is one wherever it stands, in the headline of an ad too. */
export const CLAIM_SURFACES: readonly Surface[] = [
  "facebook-post",
  "facebook-reel",
  "instagram-post",
  "ad-text",
  "ad-headline",
  "ad-description",
];

/** Variant of patterns for look-alikes: listed first, they keep the patterns behind them off the same words. */
export const FINE = "fine";

type Claim = RegExp | readonly [variant: string, pattern: RegExp];

/** Claims, and the same with the look-alikes before them. */
export interface ClaimTable {
  readonly bare: PatternTable;
  readonly guarded: PatternTable;
}

/** Patterns of claims, some with the name of their variant. What each needs in a text is read off it by `Post.mayHold` alone. */
export function claimTable({ fr = [], en = [] }: ByLanguage<readonly Claim[]>): ClaimTable {
  const guarded = { fr: fr.map(toPattern), en: en.map(toPattern) };
  const bare = (patterns: readonly FoldedPattern[]) => patterns.filter(({ variant }) => variant !== FINE);
  return { bare: { fr: bare(guarded.fr), en: bare(guarded.en) }, guarded };
}

function toPattern(claim: Claim): FoldedPattern {
  return claim instanceof RegExp ? { needs: ANY, pattern: claim } : { needs: ANY, variant: claim[0], pattern: claim[1] };
}
const ANY = [""];

/** Matches outside links and mentions that are no look-alikes. Most posts hold none: look-alikes are only sought where one is. */
export function findUnguarded(post: Post, table: ClaimTable | PatternTable): PatternMatch[] {
  const hasBare = "bare" in table;
  if (hasBare && findPatterns(post, table.bare).length === 0) return [];
  return findPatterns(post, hasBare ? table.guarded : table).filter((match) => match.variant !== FINE && !isInAddress(post, match));
}

/** Those that the post says in its own name: neither quoted nor denied. */
export function findClaims(post: Post, table: ClaimTable | PatternTable): PatternMatch[] {
  return findUnguarded(post, table).filter((match) => !isDenied(post.folded.text, match.at) && !isMentionedOnly(post, match.at, match.to));
}

/** Whether a match lies within a link or a mention, where nobody claims anything. */
function isInAddress(post: Post, match: PatternMatch): boolean {
  return overlapsAny(post.links, match) || overlapsAny(post.mentions, match);
}

const DENIAL =
  /\b(?:pas|ni|aucune?|non|soi-disant|pretendue?s?|faux|fausse|not|isn't|aren't|wasn't|nor|no|cannot|can't|so-called)[ -](?:[a-z']+ ){0,3}$/;
const NO_DENIAL =
  /\b(?:pas (?:seulement|que|a pas)|(?:deux|trois|quelques|un|premiers?) pas|non seulement|not (?:only|just)|no (?:doubt|wonder|longer))\b/;

/** « pas », “not” and their like, up to three words before; `isMentionedOnly` knows the negations that open a clause. */
function isDenied(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  return DENIAL.test(before) && !NO_DENIAL.test(before);
}

const REACH = 240;

/** The folded sentence that holds `[at, to)`, cut where a point, a mark or a line ends it. */
export function sentenceAround(post: Post, at: number, to: number): string {
  const { text } = post.folded;
  const before =
    text
      .slice(Math.max(0, at - REACH), at)
      .split(/[.!?]\s|\n/)
      .at(-1) ?? "";
  const after = text.slice(to, to + REACH).split(/[.!?](?=\s)|\n/, 1)[0] ?? "";
  return before + text.slice(at, to) + after;
}
