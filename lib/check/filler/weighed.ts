import type { LexiconTag } from "../lexicon/tags";
import type { FillerKindScore, SubstancePart } from "../result";
import type { PhraseHit } from "./phrases";

/** What of the hand-made evidence goes together with learnt weights. */
export interface Weighed {
  /** Degree 0–1 by kinds, substance and look-alikes alone. */
  readonly degree: number;
  /** Kinds worth naming, strongest first. */
  readonly kinds: readonly FillerKindScore[];
  /** Score of the strongest policy kind, 0 when there is none. */
  readonly policy: number;
  /** Score of the strongest kind that words can say nothing against: a policy kind, or one of form alone, as a wall of emoji is. */
  readonly firm: number;
  /** See `Substance`. */
  readonly substance: {
    readonly present: readonly { readonly part: SubstancePart }[];
    readonly grounding: number;
    readonly isPinned: boolean;
  };
  /** Strongest first; see `Guard`. */
  readonly guards: readonly { readonly id: string; readonly keeps: number }[];
  /** Number of different phrases of a tag of the lexicon. */
  readonly phrases: (tag: LexiconTag) => number;
  /** Function words, which explain nothing to a reader. */
  readonly plain: readonly PhraseHit[];
  /** The charter wants such posts: a declared series, a listed day, or a kind that it allows. */
  readonly vouchedFor: boolean;
  /** In how many ways the post uses the charter's own words: products, proofs, wording, personas, a pillar. */
  readonly ties: number;
}
