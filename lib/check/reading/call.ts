import type { Span } from "../finding";

/** A place where a post asks for something. `channel`: a way to reach the company, which adds nothing to another action. */
export interface Call extends Span {
  readonly action: string;
  readonly kind: "goal" | "channel" | "network";
}
