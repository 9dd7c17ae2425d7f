import type { Charter } from "../../charter";
import type { Language } from "../draft";
import { LEXICON_TAGS, LEXICONS, type Lexicon, phrasesOf } from "../lexicon";
import { finish, fold, type Slices } from "../match";
import type { FillerKind } from "../result";
import type { FillerModel } from "./model/model";
import { indexPhrasesInSlices, type PhraseIndex } from "./phrases";
import type { Taste } from "./taste";

/** What of the charter's own words a post can hold. */
export const CHARTER_TAGS = ["product", "preferred", "persona", "cta", "proof", "series", "commemoration"] as const;
export type CharterTag = (typeof CHARTER_TAGS)[number];

/** The charter, made ready for judging; built once per charter. */
export interface FillerCompiled {
  readonly tolerance: Charter["filler"]["tolerance"];
  readonly allowedKinds: ReadonlySet<string>;
  readonly pageName: string;
  readonly promise: { readonly who: string; readonly what: string } | undefined;
  /** A persona's question, to ask when a post answers none. */
  readonly personaQuestion: { readonly persona: string; readonly question: string } | undefined;
  readonly pillars: readonly { readonly id: string; readonly name: string }[];
  readonly ownDomains: readonly string[];
  readonly allowedActions: ReadonlyMap<string, string>;
  /** Humour slider of the voice, 1–5; 3 when the charter says nothing. */
  readonly humour: number;
  /** Charter words: tags of `CHARTER_TAGS` first, then one tag per pillar. */
  readonly charterIndex: PhraseIndex;
  readonly lexicons: Readonly<Record<Language, PhraseIndex>>;
  /** The trained part of the judgement, where it could be had. */
  readonly model: FillerModel | undefined;
  /** What was said here of earlier remarks under this charter. */
  readonly taste: Taste | undefined;
}

/** Shorter charter words are too common to prove anything. */
const SHORTEST_TERM = 3;

/** Prepares the charter's words for matching. Pure; costs a few milliseconds for a thousand terms. */
export function compileFiller(charter: Charter, model?: FillerModel, taste?: Taste): FillerCompiled {
  return finish(compileFillerInSlices(charter, model, taste));
}

/** The same, resting between lists of words, so that a page that compiles a long charter stays awake. */
export function* compileFillerInSlices(charter: Charter, model?: FillerModel, taste?: Taste): Slices<FillerCompiled> {
  const persona = charter.personas.find((candidate) => candidate.questions.length > 0);
  const words: Record<CharterTag, readonly string[]> = {
    product: charter.lexicon.products,
    preferred: charter.lexicon.preferred.map((preferred) => preferred.use),
    persona: charter.personas.flatMap((each) => [...each.vocabulary, ...each.questions]),
    cta: charter.cta.allowed.flatMap((each) => [each.text, ...each.terms]),
    proof: charter.proofs.flatMap((each) => [each.claim, ...(each.evidence === undefined ? [] : [each.evidence])]),
    series: charter.series.flatMap((each) => [each.name, ...(each.hashtag === undefined ? [] : [each.hashtag])]),
    commemoration: charter.commemorations.map((each) => each.name),
  };
  return {
    tolerance: charter.filler.tolerance,
    allowedKinds: new Set<FillerKind | string>(charter.filler.allowedKinds),
    pageName: charter.identity.pageName,
    promise: charter.promise && { who: charter.promise.who, what: charter.promise.what },
    personaQuestion: persona && { persona: persona.name, question: persona.questions[0] ?? "" },
    pillars: charter.pillars.map((pillar) => ({ id: pillar.id, name: pillar.name ?? pillar.id })),
    ownDomains: charter.identity.domains.map((domain) => domain.toLowerCase().replace(/^www\./, "")),
    allowedActions: new Map(charter.cta.allowed.map((each) => [each.id, each.text])),
    humour: charter.voice.sliders.funny ?? 3,
    charterIndex: yield* indexPhrasesInSlices(yield* charterPhrases(charter, words)),
    lexicons: yield* builtInIndexes(),
    model,
    taste,
  };
}

/** Words of the charter read between two rests. */
const SLICE = 250;

interface Tagged {
  readonly tag: number;
  readonly phrases: readonly string[];
}

/** The charter's words under the number of their tag, then those of each pillar. */
function* charterPhrases(charter: Charter, words: Record<CharterTag, readonly string[]>): Slices<readonly Tagged[]> {
  const groups: Tagged[] = [];
  const ofPillars = charter.pillars.map((pillar) => [...pillar.terms, ...(pillar.name === undefined ? [] : [pillar.name])]);
  for (const [tag, terms] of [...CHARTER_TAGS.map((name) => words[name]), ...ofPillars].entries()) {
    groups.push({ tag, phrases: yield* asPhrases(terms) });
  }
  return groups;
}

function* asPhrases(terms: readonly string[]): Slices<readonly string[]> {
  const seen = new Set<string>();
  const phrases: string[] = [];
  for (const [at, term] of terms.entries()) {
    const phrase = (fold(term).text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(" ");
    if (phrase.length >= SHORTEST_TERM && !seen.has(phrase)) {
      seen.add(phrase);
      phrases.push(...withPlural(phrase));
    }
    if (at % SLICE === SLICE - 1) yield;
  }
  return phrases;
}

/** French and English plurals of the last word, so that « devis d'isolation » is seen in « devis d'isolations ». */
function withPlural(phrase: string): readonly string[] {
  return /[sxz0-9]$/.test(phrase) ? [phrase] : [phrase, `${phrase}s`];
}

let kept: Readonly<Record<Language, PhraseIndex>> | undefined;
function* builtInIndexes(): Slices<Readonly<Record<Language, PhraseIndex>>> {
  kept ??= { en: yield* indexOf(LEXICONS.en), fr: yield* indexOf(LEXICONS.fr) };
  return kept;
}

function indexOf(lexicon: Lexicon | undefined): Slices<PhraseIndex> {
  return indexPhrasesInSlices(LEXICON_TAGS.map((tag, number) => ({ tag: number, phrases: phrasesOf(lexicon, tag) })));
}
