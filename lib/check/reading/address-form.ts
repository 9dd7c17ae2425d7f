import type { Span } from "../finding";

/** A word that says tu or vous, and what it becomes in the other form when a machine can be sure. */
export interface AddressForm extends Span {
  readonly form: "tu" | "vous";
  readonly replacement?: string;
  /** It asks the reader for something: an imperative that is no good wish (« profite bien »). */
  readonly asks?: boolean;
}
