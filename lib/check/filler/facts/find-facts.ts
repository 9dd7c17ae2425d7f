import type { Span } from "../../finding";
import type { Post } from "../../post";
import { overlaps, overlapsAny } from "../../spans";
import type { Fact } from "./fact";
import { findNames } from "./find-names";
import { FACT_PATTERNS, type FactKind } from "./patterns";

/** At most this many of one kind count, so that a table of figures is not ten times a price. */
const PER_KIND = 3;
/** Numbers that belong to a game of likes, a ranking or a riddle prove nothing. */
const PLAY_AFTER =
  /^\s?(?:%\s)?(?:of\s|des\s|de\s)?(?:fois|times|likes?|j'aime|partages?|shares?|amis?|amies|friends|mates|potes|commentaires?|comments|abonnes|followers|fans|signes?|signs|choses|things|raisons|reasons|types?|people|personnes|gens|words|mots|facons|ways)\b/;
const PLAY_BEFORE = /(?:top|numero|number|no|#|n°|la|le|in|sur|annees|the)\s?$/;
/** The day of a birth or a founding is trivia on a named day; a year alone is never counted. */
const YEAR = /^(?:1[5-9]|20)\d{2}$/;

/** Kinds that can be told in words alone, without a digit. */
const WORDED: ReadonlySet<FactKind> = new Set<FactKind>(["schedule", "counted", "time"]);

/** Facts of a post in its own words, strongest shapes first; stretches do not overlap. Links and hashtags do not count. */
export function findFacts(post: Post): readonly Fact[] {
  const facts: Fact[] = [];
  const take = (fact: Fact) => {
    const isTaken = overlapsAny(post.links, fact) || overlapsAny(post.hashtags, fact) || facts.some((other) => overlaps(other, fact));
    if (!isTaken) facts.push(fact);
  };
  for (const { kind, weight, pattern } of shapesToTry(post.folded.text)) {
    if (!post.mayHold(pattern)) continue;
    for (const span of placesOf(pattern, kind, post)) take({ ...span, kind, weight });
  }
  findNames(post).forEach(take);
  return facts;
}

const WORDED_PATTERNS = FACT_PATTERNS.filter(({ kind }) => WORDED.has(kind));
const BUT_MAIL = FACT_PATTERNS.filter(({ kind }) => kind !== "mail");

function shapesToTry(text: string) {
  if (!/\d/.test(text)) return WORDED_PATTERNS;
  return text.includes("@") ? FACT_PATTERNS : BUT_MAIL;
}

function placesOf(pattern: RegExp, kind: FactKind, post: Post): readonly Span[] {
  const { folded } = post;
  const places: Span[] = [];
  for (const { match, from } of post.matchesOf(pattern)) {
    if (places.length >= PER_KIND) break;
    const start = from + match.index;
    if (isPlay(folded.text, start, match[0], kind)) continue;
    places.push(folded.toSource(start, start + match[0].trimEnd().length));
  }
  return places;
}

function isPlay(text: string, at: number, found: string, kind: FactKind): boolean {
  if (kind !== "number" && kind !== "measure" && kind !== "percent" && kind !== "reference") return false;
  const number = found.trim();
  if (YEAR.test(number)) return true;
  const after = text.slice(at + found.length, at + found.length + 24);
  if (PLAY_AFTER.test(after) || /\b(?:people|personnes|gens)$/.test(number)) return true;
  return kind === "number" && PLAY_BEFORE.test(text.slice(Math.max(0, at - 8), at));
}
