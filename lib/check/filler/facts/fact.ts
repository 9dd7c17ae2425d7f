import type { Span } from "../../finding";
import type { FactKind } from "./patterns";

/** A verifiable fact in a post. */
export interface Fact extends Span {
  readonly kind: FactKind;
  readonly weight: number;
}
