import { LEXICON_TAGS, type LexiconTag } from "../../lexicon/tags";

/** Inputs that every judgement has; `inputsOf` says what each is. */
export const COMMON_INPUTS = [
  "bias",
  "french",
  "words",
  "evidence",
  "named",
  "policy",
  "grounding",
  "event",
  "audience",
  "fact",
  "offer",
  "proof",
  "action",
] as const;
type CommonInput = (typeof COMMON_INPUTS)[number];

/** Tags of the lexicon whose phrases are counted. Function words are in every text. */
export const COUNTED_TAGS = LEXICON_TAGS.filter((tag) => tag !== "function-words");

export type CoefficientName = CommonInput | LexiconTag;
/** Learnt, by name. A tag of the lexicon that is younger than the learning has none and counts for nothing. */
export type Coefficients = Readonly<Record<CommonInput, number>> & Readonly<Partial<Record<LexiconTag, number>>>;

/** Every input in its order. */
export const COEFFICIENTS: readonly CoefficientName[] = [...COMMON_INPUTS, ...COUNTED_TAGS];

/** The coefficients in that order. */
export function factorsOf(coefficients: Coefficients): Float64Array {
  return Float64Array.from(COEFFICIENTS, (name) => coefficients[name] ?? 0);
}

/**
 * What we expect of each input before any text is read: how far substance and the phrases of a look-alike speak against filler.
 * Learning starts from here and needs many texts to leave it, so that what our few texts do not show keeps its weight.
 */
const EXPECTED: Coefficients & Readonly<Record<string, number>> = {
  bias: 0,
  french: 0,
  words: 1,
  evidence: 1,
  named: 0,
  policy: 0,
  grounding: -1,
  event: -0.5,
  audience: -0.1,
  fact: -0.1,
  offer: -0.1,
  proof: -0.1,
  action: -0.1,
  actions: -0.6,
  "animal-trade": -0.6,
  "answer-use": -1,
  audiences: -0.4,
  "contest-proper": -0.6,
  proofs: -0.6,
  teaching: -0.6,
  trade: -0.4,
};
const EXPECTED_OF_GUARD = -0.6;
const EXPECTED_OF_FILLER = 0.2;

/** Where the coefficient stands before anything is learnt. */
export function expected(name: CoefficientName): number {
  return EXPECTED[name] ?? (name.startsWith("guard-") ? EXPECTED_OF_GUARD : EXPECTED_OF_FILLER);
}

/** The sign that learning may not leave: more evidence never makes a post less of a filler, more substance never more of one. */
export function signOf(name: CoefficientName): -1 | 0 | 1 {
  if (name === "bias" || name === "french") return 0;
  return expected(name) < 0 ? -1 : 1;
}
