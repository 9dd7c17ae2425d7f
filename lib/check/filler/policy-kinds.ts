import type { FillerKind } from "../result";

const POLICY: ReadonlySet<FillerKind> = new Set<FillerKind>(["engagement-bait", "giveaway-bait"]);

/** Whether Meta's own rules name such posts: guards hardly help them, and no taste of a house makes them weigh less. */
export function isPolicyKind(kind: FillerKind): boolean {
  return POLICY.has(kind);
}
