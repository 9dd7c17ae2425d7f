import type { Charter } from "../../charter";
import type { CheckContext, Language, Localized } from "../draft";
import type { Span } from "../finding";
import type { Post } from "../post";
import type { Hit } from "../rule";
import type { Guard } from "./guard";
import type { FindMatches, Matcher } from "./matcher";

/** A house rule as the charter holds it. */
export type HouseRule = Charter["rules"][number];
export type KindName = HouseRule["kind"];
export type RuleOf<Name extends KindName> = Extract<HouseRule, { readonly kind: Name }>;
export type FixName = NonNullable<HouseRule["fix"]>;

/** What a rule says when the charter gives it no words of its own; each message says what to do. */
export interface HouseTexts {
  readonly message: Localized;
  readonly variants?: Readonly<Record<string, Localized>>;
  readonly why: Localized;
}

/**
 * Runs on the stretches of the post that the rule's scope names, in order. The post is the draft, or its alternative text when
 * the scope says so.
 */
export type RunHouseRule = (post: Post, units: readonly Span[], context: CheckContext) => Iterable<Hit>;

/** What a kind is given to make a rule ready: the charter, finders for words and patterns, and a way to say what is wrong. */
export interface HouseTools {
  readonly charter: Charter;
  /** `place` is the path inside the rule, such as `then.require`; empty for the rule itself. Bad patterns are refused there, bad terms too unless `placeOfTerm` says otherwise. */
  finder(matcher: Matcher, place: string, placeOfTerm?: (index: number) => string): FindMatches;
  /** A pattern made while checking, from one that was refused or accepted at load; nothing without an engine. */
  pattern(source: string): FindMatches | undefined;
  quote(words: string): string;
  /** The rule's `except` and `near`. */
  readonly guard: Guard;
  refuse(place: string, value: unknown, message: Localized): void;
}

/** One kind of house rule: one file, one line in `index.ts`. */
export interface HouseKind<Name extends KindName = KindName> {
  readonly name: Name;
  readonly texts: HouseTexts;
  /** What its `fix` may say. */
  readonly fixes: readonly FixName[];
  /** Languages it can work on whatever the rule says. */
  languages?(rule: RuleOf<Name>): readonly Language[] | "any";
  compile(rule: RuleOf<Name>, tools: HouseTools): RunHouseRule;
}

/** Keeps the rule type of a kind while it stands in a list of kinds. */
export function defineKind<const Name extends KindName>(kind: HouseKind<Name>): HouseKind {
  return kind as unknown as HouseKind;
}
