import { LEXICON_TAGS, type LexiconTag } from "../../lexicon";

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

const FREE: ReadonlySet<CoefficientName> = new Set<CoefficientName>(["bias", "french"]);
/** Substance, and phrases that show substance or a look-alike. */
const AGAINST: ReadonlySet<CoefficientName> = new Set<CoefficientName>([
  "grounding",
  "event",
  "audience",
  "fact",
  "offer",
  "proof",
  "action",
  "actions",
  "animal-trade",
  "answer-use",
  "audiences",
  "contest-proper",
  "proofs",
  "teaching",
  "trade",
  ...COUNTED_TAGS.filter((tag) => tag.startsWith("guard-")),
]);

/** The sign that learning may not leave: more evidence never makes a post less of a filler, more substance never more of one. */
export function signOf(name: CoefficientName): -1 | 0 | 1 {
  return FREE.has(name) ? 0 : AGAINST.has(name) ? -1 : 1;
}
