import { useEffect } from "preact/hooks";
import { ownRuleOf } from "../../lib/dashboard";
import { ruleNameOf } from "./draft-words";
import type { ScreenProps } from "./screen";

/** The name of a rule that spoke; `charterId` where it is known which charter it came from. */
export type RuleNamer = (rule: { readonly ruleId: string; readonly kind?: string | undefined }, charterId?: string) => string;

/** Names of built-in rules, and of house rules as the charters in force have them. */
export function useRuleNames({ state, about, t }: Pick<ScreenProps, "state" | "about" | "t">): RuleNamer {
  const { ownRules } = state;
  useEffect(() => ownRules.load(), [ownRules]);
  const charters = ownRules.charters.value;
  return (rule, charterId) => ruleNameOf(rule, about.ruleNames, t, ownRuleOf(charters, rule.ruleId, charterId));
}
