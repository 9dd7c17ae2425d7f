import type { PagesTranslator } from "../../i18n";
import { type Steps, valueAt, withValueAt } from "../../outline";

/** A house rule as it is being written; it may hold something that a rule may not. */
export type RuleDraft = Readonly<Record<string, unknown>>;

/** One field of a rule's form. `key` names label and explanation among the texts (`rule.<key>`). */
export type RuleField = {
  readonly key: string;
  readonly path: Steps;
  /** Only asked when another place of the rule holds this value, or when it holds something itself. */
  readonly askedWith?: readonly [place: string, value: string];
} & (
  | { readonly kind: "chips" | "posts"; readonly keepEmpty?: true }
  | { readonly kind: "line" | "date" | "flag" | "localized" | "pillars" | "languages" }
  | { readonly kind: "number"; readonly min: number; readonly max: number }
  | { readonly kind: "choice"; readonly options: readonly string[]; readonly optional?: true }
  | { readonly kind: "forms" | "pairs" | "params" | "tokens" }
);

/** The form of one kind of house rule: a sentence to complete first, finer things folded behind it. */
export interface KindForm {
  readonly kind: string;
  readonly main: readonly RuleField[];
  readonly more: readonly RuleField[];
  /** How a rule of this kind can mend what it finds. */
  readonly fixes: readonly string[];
  /** What a new rule holds beside its kind. */
  readonly start: RuleDraft;
  /** The rule in one sentence. */
  says(rule: RuleDraft, t: PagesTranslator): string;
}

/** Parts of a rule that go away once they name no word and no pattern. */
const MATCHERS: readonly Steps[] = [["except"], ["near"], ["then", "require"], ["then", "forbid"]];
/** Words within which `near` looks, unless told. */
const NEAR_WORDS = 5;

/** The rule with another value in this field; an emptied field is left out, and so is what it leaves bare. */
export function withField(rule: RuleDraft, field: RuleField, value: unknown): RuleDraft {
  if (isSame(valueAt(rule, field.path), value)) return rule;
  const isEmpty = value === "" || (Array.isArray(value) && value.length === 0 && !("keepEmpty" in field));
  let next = withValueAt(rule, field.path, isEmpty ? undefined : value);
  next = withMatchers(next, field.path);
  // One or the other: a pair of forms, or tu and vous.
  if (field.key === "readerAddress" && !isEmpty && value !== undefined) next = withValueAt(next, ["forms"], undefined);
  if (field.kind === "forms" && value !== undefined) next = withValueAt(next, ["address"], undefined);
  if (field.path[0] === "examples") next = withExamples(next);
  return next as RuleDraft;
}

/** Without a matcher that this field left bare; one that just began to say what is near says how near. */
function withMatchers(rule: unknown, path: Steps): unknown {
  return MATCHERS.filter((steps) => isUnder(path, steps)).reduce<unknown>((next, steps) => {
    const matcher = valueAt(next, steps);
    if (matcher === undefined) return next;
    if (!namesSomething(matcher)) return withValueAt(next, steps, undefined);
    const lacksDistance = steps[0] === "near" && valueAt(matcher, ["within"]) === undefined;
    return lacksDistance ? withValueAt(next, ["near", "within"], NEAR_WORDS) : next;
  }, rule);
}

/** Whether a rule's form asks for this field as the rule stands. */
export function isAsked({ askedWith, path }: RuleField, rule: RuleDraft): boolean {
  return askedWith === undefined || rule[askedWith[0]] === askedWith[1] || valueAt(rule, path) !== undefined;
}

/** Both lists or none: a rule says what it must flag and what it must let pass. */
function withExamples(rule: unknown): unknown {
  const [flags, passes] = ["flags", "passes"].map((sort) => valueAt(rule, ["examples", sort]) ?? []);
  const isBare = [flags, passes].every((list) => Array.isArray(list) && list.length === 0);
  return withValueAt(rule, ["examples"], isBare ? undefined : { flags, passes });
}

function namesSomething(matcher: unknown): boolean {
  return ["terms", "patterns"].some((name) => {
    const list = valueAt(matcher, [name]);
    return Array.isArray(list) && list.length > 0;
  });
}

function isUnder(path: Steps, steps: Steps): boolean {
  return steps.every((step, index) => path[index] === step);
}

/** Whether two pieces of a rule are the same. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
