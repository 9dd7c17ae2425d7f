import type { FactKind } from "./facts/patterns";
import type { FillerReading } from "./reading";

const MATTER = ["actions", "answer-use", "audiences", "proofs", "trade"] as const;
const OWN_MATTER = ["cta", "preferred", "product", "proof", "persona"] as const;
/** An hour or one name says nothing alone; every other fact may be of use. */
const IDLE: ReadonlySet<FactKind> = new Set<FactKind>(["name", "time"]);
const MOST_NAMES = 1;

/** Whether a post holds nothing a reader can use: no offer, no reader, no step, no proof, no link, no fact of weight. Its length is then no matter. */
export function isBare(reading: FillerReading): boolean {
  return (
    MATTER.every((tag) => reading.hits(tag).length === 0) &&
    OWN_MATTER.every((tag) => reading.charterHits(tag).length === 0) &&
    reading.post.links.length === 0 &&
    reading.post.mentions.length === 0 &&
    reading.facts.every(({ kind }) => IDLE.has(kind)) &&
    reading.facts.filter(({ kind }) => kind === "name").length <= MOST_NAMES
  );
}
