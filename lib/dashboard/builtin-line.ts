import type { Localized, RuleSource, Severity } from "../check";

/** Why a built-in rule says nothing yet: by itself off until its legal pack, its section of the charter, or its name turns it on. */
export type BuiltinWait = "pack" | "section" | "name";

/** What an option of a built-in rule may be. */
export type BuiltinOption =
  | { readonly type: "number"; readonly default: number; readonly min: number; readonly max: number }
  | { readonly type: "boolean"; readonly default: boolean }
  | { readonly type: "strings"; readonly default: readonly string[] }
  | { readonly type: "choice"; readonly default: string; readonly of: readonly string[] };

/** One built-in rule as the charter screen shows it. */
export interface BuiltinLine {
  readonly id: string;
  readonly family: string;
  readonly name: Localized;
  readonly what: Localized;
  readonly why: Localized;
  readonly source: RuleSource;
  /** Severity while the charter says nothing of it; `off` waits for something. */
  readonly byItself: Severity;
  readonly whenOn?: Severity;
  readonly waits?: BuiltinWait;
  readonly pack?: string;
  /** What it speaks with under this charter; nothing when it is silent. */
  readonly inForce?: Severity;
  readonly options: Readonly<Record<string, BuiltinOption>>;
}
