import type { CheckContext, DraftLanguage } from "../draft";
import type { Span } from "../finding";
import { LEXICON_TAGS, type LexiconTag } from "../lexicon";
import type { Post } from "../post";
import { unfilledLines } from "../unfilled";
import { CHARTER_TAGS, type CharterTag, type FillerCompiled } from "./compile";
import type { Fact } from "./facts/fact";
import { findFacts } from "./facts/find-facts";
import { type PhraseHit, type PhraseHits, phrasesOf } from "./phrases";
import { quotedShareOf } from "./quoted-share";

/** A pattern that need not be tried when none of its few stems is in the folded text: looking for those is faster. Without stems it is always tried. */
export interface StemmedPattern {
  readonly stems: readonly string[];
  readonly pattern: RegExp;
}

/** A post read once for all kinds of filler. */
export interface FillerReading {
  readonly post: Post;
  readonly language: DraftLanguage;
  /** What is known outside the draft, such as the Page's own recent posts. */
  readonly context: CheckContext;
  readonly facts: readonly Fact[];
  /** Words that carry matter: neither function words nor hashtags. */
  readonly contentWords: number;
  readonly humour: number;
  /** Share of the words that stand inside quotation marks, 0–1; counted once. */
  quotedShare(): number;
  hits(tag: LexiconTag): readonly PhraseHit[];
  charterHits(tag: CharterTag): readonly PhraseHit[];
  pillarHits(pillar: number): readonly PhraseHit[];
  /** Spans of phrases in the draft. */
  spans(...tags: readonly LexiconTag[]): readonly Span[];
  span(hit: PhraseHit): Span;
  /** Number of different phrases of a tag. */
  distinct(tag: LexiconTag): number;
  /** Sum over phrases of a tag: a phrase of three words or more counts far more than a single word. */
  weight(tag: LexiconTag): number;
  /** Content words (see `contentWords`) that none of the tags covers. */
  residue(...tags: readonly LexiconTag[]): number;
  /** First match of each pattern of which a stem occurs at all. */
  findAll(patterns: readonly StemmedPattern[]): readonly Span[];
  /** First match of a pattern in the folded text, as a span of the draft. */
  find(pattern: RegExp): Span | undefined;
}

const TAG_NUMBER = new Map<string, number>(LEXICON_TAGS.map((tag, number) => [tag, number]));
const NONE: readonly PhraseHit[] = [];
/** What stands inside a hashtag is a label to be searched by, not matter: it makes no offer, no reader and no step to take. */
const MATTER: readonly LexiconTag[] = ["actions", "animal-trade", "answer-use", "audiences", "contest-proper", "proofs", "trade"];
/** Fixed turns of several words: “team building” offers no building. */
const TURNS: readonly LexiconTag[] = [
  "boasts",
  "gap-phrases",
  "hype",
  "memes",
  "news-hooks",
  "share-phrases",
  "smooth-phrases",
  "team-life",
];
/** A declared series or a listed day may be named by its hashtag. */
const NAMED_BY_HASHTAG: ReadonlySet<CharterTag | undefined> = new Set<CharterTag>(["series", "commemoration"]);
/** Evidence weight of a phrase by its length in words: one word says little, a turn of three says most. */
const PHRASE_WEIGHT = [0, 0.15, 0.4, 0.65, 0.75] as const;

/** Reads a post for filler: phrases of its language, the charter's words, facts. */
export function readForFiller(post: Post, compiled: FillerCompiled, context: CheckContext): FillerReading {
  const { words, language } = post;
  const labels = wordsInHashtags(post);
  const unfilled = unfilledLines(post.text);
  const isUnfilled = (at: number) => unfilled.some(({ start, end }) => start <= at && at < end);
  const found = language === "und" ? [] : phrasesOf(post, compiled.lexicons[language]);
  const own = phrasesOf(post, compiled.charterIndex);
  const hits = (tag: LexiconTag) => found[TAG_NUMBER.get(tag) ?? -1] ?? NONE;
  if (labels) {
    for (const tag of MATTER) dropLabels(found, TAG_NUMBER.get(tag) ?? -1, labels);
    for (let tag = 0; tag < own.length; tag++) if (!NAMED_BY_HASHTAG.has(CHARTER_TAGS[tag])) dropLabels(own, tag, labels);
  }
  dropInside(found, "trade", TURNS);
  if (unfilled.length > 0) for (const each of [found, own]) dropHits(each, (hit) => isUnfilled(words[hit.from]?.start ?? 0));
  const span = (hit: PhraseHit): Span => ({ start: words[hit.from]?.start ?? 0, end: words[hit.to - 1]?.end ?? post.text.length });
  /** The author of a saying is not a fact about the company. */
  const authors = hits("quote-authors").map(span);
  const matterless = labels?.slice() ?? new Uint8Array(words.length);
  for (const hit of hits("function-words")) matterless.fill(1, hit.from, hit.to);
  const contentWords = zeroes(matterless);
  const measures = new Map<LexiconTag, Measure>();
  const measure = (tag: LexiconTag): Measure => {
    const known = measures.get(tag) ?? measureHits(hits(tag));
    measures.set(tag, known);
    return known;
  };
  let quoted: number | undefined;
  const find = (pattern: RegExp): Span | undefined => {
    const found = post.mayHold(pattern) ? post.firstMatch(pattern) : undefined;
    if (found === undefined) return undefined;
    const [words] = found.match;
    const at = found.from + found.match.index;
    // What stands before the words, as the end of another sentence, gives nothing away.
    return post.folded.toSource(at + words.search(/[^\s.:?]|$/), at + words.length);
  };
  return {
    post,
    language,
    context,
    facts: findFacts(post).filter(
      (fact) => !authors.some((author) => fact.start < author.end && author.start < fact.end) && !isUnfilled(fact.start),
    ),
    contentWords,
    humour: compiled.humour,
    quotedShare: () => {
      quoted ??= quotedShareOf(post);
      return quoted;
    },
    hits,
    charterHits: (tag) => own[CHARTER_TAGS.indexOf(tag)] ?? NONE,
    pillarHits: (pillar) => own[CHARTER_TAGS.length + pillar] ?? NONE,
    span,
    spans: (...tags) => tags.flatMap((tag) => hits(tag).map(span)),
    distinct: (tag) => measure(tag).distinct,
    weight: (tag) => measure(tag).weight,
    residue: (...tags) => {
      const covered = matterless.slice();
      for (const tag of tags) for (const hit of hits(tag)) covered.fill(1, hit.from, hit.to);
      return zeroes(covered);
    },
    find,
    findAll: (patterns) =>
      patterns.flatMap(({ stems, pattern }) => {
        const found = find(pattern);
        return found !== undefined && (stems.length === 0 || stems.some((stem) => post.folded.text.includes(stem))) ? found : [];
      }),
  };
}

/** 1 for every word that stands in a hashtag; nothing when the post has none. */
function wordsInHashtags({ words, hashtags }: Post): Uint8Array | undefined {
  if (hashtags.length === 0) return undefined;
  const labels = new Uint8Array(words.length);
  let next = 0;
  words.forEach((word, at) => {
    while ((hashtags[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++;
    if ((hashtags[next]?.start ?? Number.POSITIVE_INFINITY) < word.end) labels[at] = 1;
  });
  return labels;
}

function dropLabels(found: PhraseHits, tag: number, labels: Uint8Array): void {
  const hits = found[tag];
  if (hits !== undefined) found[tag] = hits.filter((hit) => labels[hit.from] === 0);
}

function dropHits(found: PhraseHits, isDropped: (hit: PhraseHit) => boolean): void {
  found.forEach((hits, tag) => {
    found[tag] = hits?.filter((hit) => !isDropped(hit));
  });
}

/** Drops hits of a tag that lie within a longer phrase of one of the turns. */
function dropInside(found: PhraseHits, tag: LexiconTag, turns: readonly LexiconTag[]): void {
  const number = TAG_NUMBER.get(tag) ?? -1;
  const hits = found[number];
  if (hits === undefined || hits.length === 0) return;
  const longer = turns.flatMap((turn) => (found[TAG_NUMBER.get(turn) ?? -1] ?? NONE).filter(({ from, to }) => to - from > 1));
  if (longer.length === 0) return;
  found[number] = hits.filter(
    (hit) => !longer.some((turn) => turn.from <= hit.from && hit.to <= turn.to && turn.to - turn.from > hit.to - hit.from),
  );
}

function zeroes(flags: Uint8Array): number {
  let count = 0;
  for (const flag of flags) if (flag === 0) count++;
  return count;
}

interface Measure {
  readonly distinct: number;
  readonly weight: number;
}
const NOTHING: Measure = { distinct: 0, weight: 0 };

function measureHits(hits: readonly PhraseHit[]): Measure {
  if (hits.length === 0) return NOTHING;
  const seen = new Set<number>();
  let weight = 0;
  for (const { id, from, to } of hits) {
    if (seen.has(id)) continue;
    seen.add(id);
    weight += PHRASE_WEIGHT[Math.min(to - from, 4)] ?? 0;
  }
  return { distinct: seen.size, weight };
}
