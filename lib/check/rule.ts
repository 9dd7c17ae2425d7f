import type { Charter } from "../charter";
import type { CheckContext, Language, Localized, Surface } from "./draft";
import type { Edit, FindingSeverity, Severity, Span } from "./finding";
import type { LegalPack } from "./legal-packs";
import type { Post } from "./post";

/** The family shown beside the severity on a card. */
export type RuleFamily =
  | "bait"
  | "clickbait"
  | "filler"
  | "lexicon"
  | "voice"
  | "crisis"
  | "hashtags"
  | "emoji"
  | "links"
  | "action"
  | "length"
  | "typography"
  | "reading"
  | "proof"
  | "promotion"
  | "disclosure"
  | "legal"
  | "network"
  | "accessibility"
  | "hygiene"
  | "dates"
  | "privacy"
  | "history";

/** What an option of a built-in rule may be; a charter's value is held against it when the charter is compiled. */
export type OptionSpec =
  | { readonly type: "number"; readonly default: number; readonly min: number; readonly max: number }
  | { readonly type: "boolean"; readonly default: boolean }
  | { readonly type: "strings"; readonly default: readonly string[] }
  | { readonly type: "choice"; readonly default: string; readonly of: readonly string[] };
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;
export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name] extends { type: "number" }
    ? number
    : Specs[Name] extends { type: "boolean" }
      ? boolean
      : Specs[Name] extends { type: "strings" }
        ? readonly string[]
        : string;
};

/** One place where a rule speaks. Texts are templates with `{name}` slots filled from `values`. */
export interface Hit extends Span {
  /** Names an entry of `variants`; absent means the rule's own message. */
  readonly variant?: string;
  /** Instead of the rule's severity: a calmer one for a case that is allowed, or the level a charter gives one term. */
  readonly severity?: FindingSeverity;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly evidence?: string;
  /** Instead of the rule's why: the charter's own reason, in the words it was given. */
  readonly why?: string;
  readonly fixes?: readonly { readonly label: Localized; readonly edits: readonly Edit[]; readonly safe: boolean }[];
}

/** Runs on one post; pure and synchronous. Absent data silences it, it never guesses. */
export type RunRule = (post: Post, context: CheckContext) => Iterable<Hit>;

/** Single words of a language, folded. */
export type KnownWords = (language: Language) => ReadonlySet<string>;

/** Where the fact behind a rule can be read again. */
export interface RuleSource {
  /** As the source calls itself; in both languages where words of ours are in it. */
  readonly title: string | Localized;
  readonly url?: string;
  /** Day it was last read, YYYY-MM-DD. */
  readonly seen?: string;
}

/** A built-in rule: one file, one id, used as file name, settings key and metrics key. */
export interface BuiltInRule<Specs extends OptionSpecs = OptionSpecs> {
  readonly id: string;
  readonly family: RuleFamily;
  readonly name: Localized;
  /** Severity while the charter says nothing of the rule. No built-in is `block`. */
  readonly severity: Exclude<Severity, "block">;
  /** Of a rule that is `off` by itself: its severity once the charter names it under `builtins`, or turns its pack on. */
  readonly whenOn?: Exclude<Severity, "block" | "off">;
  /** Whether the charter asks for a rule that is off by itself, by filling the section that feeds it. */
  wanted?(charter: Charter): boolean;
  /** The legal pack that turns the rule on (`legal.packs`). */
  readonly pack?: LegalPack;
  /** Rules of one cause that speak of the same words share a card; absent: see `causeOf`. */
  readonly cause?: string;
  /** It names a broad sort of fault: of findings with one cause and gravity, one of a rule that says it more exactly is kept. */
  readonly isBroad?: true;
  /** It asks for one thing more in the post: it is silent where the post is filler, which first needs something to say. */
  readonly yieldsToFiller?: true;
  /**
   * It looks at one line at a time and at nothing else, neither at the context nor at what stands in other lines: what it found in a
   * line stands for as long as the line does.
   */
  readonly perLine?: true;
  /** Where it speaks; absent: everywhere a whole post is written, and in the main text of an ad. */
  readonly surfaces?: readonly Surface[];
  /** Draft languages it runs on; `any` includes undecided ones. */
  readonly languages: readonly Language[] | "any";
  /** What to do, one line, at most 90 characters or so, verb first. */
  readonly message: Localized;
  /** Other messages of the same rule, by name. */
  readonly variants?: Readonly<Record<string, Localized>>;
  /** Why it matters, tied to the charter or the reader. */
  readonly why: Localized;
  readonly question?: Localized;
  /** Where the fact behind the rule comes from, for the charter's screen; the files beside the composer go without. */
  readonly source: RuleSource;
  /** Number of the lesson that explains it (1–35). */
  readonly lesson: number;
  readonly options: Specs;
  /**
   * Reads options and charter once; returns what runs on each keystroke, or nothing when the charter gives it no work. `known` is
   * missing while what judges filler is: what wants it waits then.
   */
  compile(options: OptionValues<Specs>, charter: Charter, known?: KnownWords): RunRule | undefined;
}

/** Keeps the option types of a rule while it stands in a list of rules. */
export function defineRule<const Specs extends OptionSpecs>(rule: BuiltInRule<Specs>): BuiltInRule {
  return rule as unknown as BuiltInRule;
}

/** A rule's self-tests, kept in `<id>.examples.ts` beside it. Each language the rule applies to has at least three of each. */
export interface RuleExamples {
  /** Charter sections that all examples are checked under, for a rule that needs them to speak at all. */
  readonly charter?: Readonly<Record<string, unknown>>;
  readonly flags: Readonly<Partial<Record<Language, readonly Example[]>>>;
  readonly passes: Readonly<Partial<Record<Language, readonly Example[]>>>;
}

/** A draft, alone or with its picture's alternative text, and the charter sections and context it needs (laid over the language's default charter). */
export type Example =
  | string
  | {
      readonly text: string;
      readonly altText?: string;
      readonly charter?: Readonly<Record<string, unknown>>;
      readonly context?: Partial<CheckContext>;
    };
