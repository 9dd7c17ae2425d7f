import type { Charter } from "../charter";
import type { Language, Localized, Surface } from "./draft";
import type { ReadyFiller } from "./filler-judging";
import type { Severity } from "./finding";
import type { RunRule } from "./rule";

/** Why a charter cannot be used: which rule, where in the file, the value there, and what would be right. */
export interface CompileError {
  /** Rule id, or the id of the house rule. */
  readonly rule: string;
  /** Path in the charter file, such as `builtins.hashtag-count.max`. */
  readonly path: string;
  readonly value: unknown;
  /** What would be right, in the language asked for. */
  readonly message: string;
}

/** A rule ready to run on posts. */
export interface CompiledRule {
  readonly id: string;
  /** Kind of a house rule. */
  readonly kind?: string;
  readonly severity: Exclude<Severity, "off">;
  readonly languages: readonly Language[] | "any";
  readonly surfaces: readonly Surface[] | "any";
  readonly limit: number;
  /** Rules of one cause share a card when they overlap. */
  readonly cause: string;
  /** Where they overlap, the card of a rule that says it more exactly is kept. */
  readonly isBroad?: boolean;
  /** Silent where the post is filler. */
  readonly yieldsToFiller?: boolean;
  readonly texts: {
    readonly message: Localized;
    readonly variants: Readonly<Record<string, Localized>>;
    readonly why: Localized;
    readonly question?: Localized;
  };
  readonly lesson?: number;
  readonly run: RunRule;
  /** Of what stands as it stood, it gives the very same hits again. */
  readonly keepsHits?: boolean;
}

/** A charter ready for `checkDraft`; compiled once, used for every keystroke. */
export interface CompiledCharter {
  readonly charter: Charter;
  readonly rules: readonly CompiledRule[];
  /** Nothing while what judges filler is not there. */
  readonly filler: ReadyFiller | undefined;
  readonly fillerSeverity: Severity | undefined;
  /** Ids of house rules with patterns that are set aside because no engine of patterns was given. */
  readonly waiting: readonly string[];
  /** Language of messages, when it was fixed. */
  readonly language: Language | undefined;
}
