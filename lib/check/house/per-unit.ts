import type { Span } from "../finding";
import type { Post } from "../post";
import type { Hit } from "../rule";
import type { Guard } from "./guard";
import type { RunHouseRule } from "./kind";

/** Runs once on each stretch of the scope; `keeps` is the rule's guard on this post. `whole` as in `Guard`. */
export function perUnit(
  guard: Guard,
  run: (post: Post, unit: Span, keeps: (span: Span) => boolean) => Iterable<Hit>,
  whole = false,
): RunHouseRule {
  return function* (post, units) {
    const keeps = guard(post, whole);
    for (const unit of units) yield* run(post, unit, keeps);
  };
}
