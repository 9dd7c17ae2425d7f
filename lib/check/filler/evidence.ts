import type { CheckContext } from "../draft";
import type { Post } from "../post";
import type { FillerKind, FillerKindScore } from "../result";
import type { FillerCompiled } from "./compile";
import { degreeOf, excused, FAINT } from "./degree";
import { findGuards, type Guard } from "./guards";
import { KINDS } from "./kinds";
import { isPolicyKind } from "./policy-kinds";
import { readForFiller } from "./reading";
import { findSubstance, type Substance } from "./substance";
import type { Weighed } from "./weighed";

/** What hand-made evidence says of a post, before any learnt weight is asked. */
export interface Evidence extends Weighed {
  readonly substance: Substance;
  /** Strongest first. */
  readonly guards: readonly Guard[];
  /** Kinds that the charter allows and that were seen. */
  readonly allowed: readonly FillerKind[];
  /** The same without anything that the charter says; nothing when the charter had no say. */
  withoutCharter(): Evidence | undefined;
}

/** Guards that come from the charter, not from the look of the post. */
const CHARTER_GUARDS: ReadonlySet<string> = new Set(["declared-series", "listed-day"]);
const TIES = ["product", "proof", "preferred", "persona"] as const;

/** Weighs the evidence: substance first, look-alikes before any kind. Undecided languages get structural kinds only. */
export function weighEvidence(post: Post, compiled: FillerCompiled, context: CheckContext): Evidence {
  const reading = readForFiller(post, compiled, context);
  const substance = findSubstance(reading, compiled, context);
  const guards = findGuards(reading);
  const sightings = KINDS.flatMap((kind) => {
    if (post.language === "und" && !kind.structural) return [];
    const sighting = kind.see(reading);
    return sighting && sighting.score > 0 ? [{ kind, sighting }] : [];
  });
  const isEmpty = post.words.length + post.emojis.length === 0;
  const hasPillar = substance.present.some(({ part }) => part === "pillar");

  /** Joins what was seen, with what the charter says or without. */
  const weigh = (withCharter: boolean): Evidence => {
    const stand = withCharter ? guards : guards.filter(({ id }) => !CHARTER_GUARDS.has(id));
    const grounding = withCharter ? substance.grounding : substance.groundingAlone();
    const seen = sightings.map(({ kind, sighting }) => ({ kind, score: excused(kind, sighting, grounding, stand) }));
    const isAllowed = (id: string) => withCharter && compiled.allowedKinds.has(id);
    const counted = seen.filter(({ kind }) => !isAllowed(kind.id));
    const allowed = seen.filter(({ kind, score }) => isAllowed(kind.id) && score.score >= FAINT).map(({ kind }) => kind.id);
    const { score, kinds } = degreeOf(
      counted.map((each) => each.score),
      isEmpty ? 1 : grounding,
    );
    const ties = withCharter ? TIES.filter((tag) => reading.charterHits(tag).length > 0).length + (hasPillar ? 1 : 0) : 0;
    const vouchedFor = stand.some(({ id }) => CHARTER_GUARDS.has(id)) || allowed.length > 0;
    return {
      degree: score,
      kinds,
      policy: strongest(counted.filter(({ kind }) => isPolicyKind(kind.id))),
      firm: strongest(counted.filter(({ kind }) => isPolicyKind(kind.id) || kind.structural)),
      substance: { ...substance, grounding },
      guards: stand,
      phrases: (tag) => (reading.hits(tag).length === 0 ? 0 : reading.distinct(tag)),
      plain: reading.hits("function-words"),
      vouchedFor,
      ties,
      allowed,
      withoutCharter: () => (withCharter && (vouchedFor || ties > 0) ? weigh(false) : undefined),
    };
  };
  return weigh(true);
}

function strongest(scores: readonly { readonly score: FillerKindScore }[]): number {
  return Math.max(0, ...scores.map(({ score: { score } }) => score));
}
