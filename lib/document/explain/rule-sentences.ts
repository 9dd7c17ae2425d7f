import type { Charter } from "../../charter";

export type HouseRule = Charter["rules"][number];
export type KindName = HouseRule["kind"];

/** What one kind of rule checks, as a sentence without its point. */
export type RuleSentences = { readonly [Name in KindName]: (rule: Extract<HouseRule, { readonly kind: Name }>) => string };

/** The sentence of a rule of any kind. */
export function sentenceOf(sentences: RuleSentences, rule: HouseRule): string {
  return (sentences[rule.kind] as (rule: HouseRule) => string)(rule);
}

/** Words as they are, patterns between slashes. */
export function lookedFor(
  { terms = [], patterns = [] }: { readonly terms?: readonly string[] | undefined; readonly patterns?: readonly string[] | undefined },
  quote: (term: string) => string,
): readonly string[] {
  return [...terms.map(quote), ...patterns.map((pattern) => `/${pattern}/`)];
}
