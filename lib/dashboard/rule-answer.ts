import type { Charter, CharterError } from "../charter";

/** Why something cannot be taken: by the schema, with code and slots; or by the rules, in words of the reader's language. */
export type Refusal = CharterError | { readonly path: string; readonly message: string };

/** One example and what the rule found in it; `found` is empty when something is missing, absent when the rule is silent. */
export interface TriedExample {
  readonly sort: "flags" | "passes";
  readonly text: string;
  readonly found?: string;
  /** The rule spoke where it should, or was silent where it should. */
  readonly isRight: boolean;
}

/** What the engine says of a rule: why it cannot take it, or how it did on its examples. */
export type RuleAnswer =
  | { readonly status: "refused"; readonly errors: readonly Refusal[] }
  | { readonly status: "tried"; readonly rule: Charter["rules"][number]; readonly examples: readonly TriedExample[] };
