import type { Span } from "../finding";
import type { Post } from "../post";
import type { Hit } from "../rule";
import { defineKind, type HouseTools, type RuleOf } from "./kind";
import type { FindMatches, HouseMatch, Matcher } from "./matcher";
import { perUnit } from "./per-unit";

/** Different captured values that one stretch is asked about. */
const MOST_VALUES = 20;
/** Finders made for captured values are kept up to so many. */
const MOST_KEPT = 200;
const CAPTURE = /\$(\d)/g;

/** Where X stands, Y must, or must not, stand too; with captures, Y is asked for each captured value. */
export const when = defineKind({
  name: "when",
  texts: {
    message: { fr: "Ajoutez {missing} : « {found} » le demande", en: "Add {missingEn}: “{found}” asks for it" },
    variants: {
      pattern: { fr: "Complétez : « {found} » demande autre chose à côté", en: "Complete this: “{found}” asks for something beside it" },
      forbidden: {
        fr: "Retirez « {found} », qui ne va pas avec « {trigger} »",
        en: "Take out “{found}”, which does not go with “{trigger}”",
      },
    },
    why: {
      fr: "La charte lie les deux : dire l’un sans l’autre induirait le lecteur en erreur.",
      en: "The charter ties the two together: one without the other would mislead the reader.",
    },
  },
  fixes: [],
  compile: (rule, tools) => {
    const find = tools.finder(rule.if, "if");
    const required = rule.then.require === undefined ? undefined : consequence(rule.then.require, "then.require", rule, tools);
    const forbidden = rule.then.forbid === undefined ? undefined : consequence(rule.then.forbid, "then.forbid", rule, tools);
    return perUnit(tools.guard, function* (post, unit, keeps) {
      const triggers = distinct(find(post, [unit]).filter(keeps));
      if (required !== undefined) yield* lacking(post, unit, triggers, required);
      if (forbidden !== undefined) yield* unwanted(post, unit, triggers, forbidden, keeps);
    });
  },
});

interface Consequence {
  readonly terms: readonly string[];
  /** Nothing when the captured words make no pattern that can be run; then the rule is silent about them. */
  finderFor(trigger: HouseMatch): FindMatches | undefined;
  /** Whether the captured values make a difference. */
  readonly perValue: boolean;
}

function* lacking(post: Post, unit: Span, triggers: readonly HouseMatch[], required: Consequence): Generator<Hit> {
  for (const trigger of required.perValue ? triggers : triggers.slice(0, 1)) {
    const matches = required.finderFor(trigger)?.(post, [unit]);
    if (matches === undefined || matches.some((match) => match.start !== trigger.start || match.end !== trigger.end)) continue;
    const terms = required.terms.slice(0, 3).map((term) => fill(term, trigger, (words) => words));
    yield {
      start: trigger.start,
      end: trigger.end,
      values: {
        found: post.text.slice(trigger.start, trigger.end),
        missing: terms.map((term) => `« ${term} »`).join(" / "),
        missingEn: terms.map((term) => `“${term}”`).join(" / "),
      },
      ...(terms.length === 0 ? { variant: "pattern" } : {}),
    };
  }
}

function* unwanted(
  post: Post,
  unit: Span,
  triggers: readonly HouseMatch[],
  forbidden: Consequence,
  keeps: (span: Span) => boolean,
): Generator<Hit> {
  for (const trigger of forbidden.perValue ? triggers : triggers.slice(0, 1)) {
    for (const match of forbidden.finderFor(trigger)?.(post, [unit]) ?? []) {
      if ((match.start < trigger.end && match.end > trigger.start) || !keeps(match)) continue;
      const found = post.text.slice(match.start, match.end);
      const values = { found, trigger: post.text.slice(trigger.start, trigger.end) };
      yield { start: match.start, end: match.end, variant: "forbidden", values };
    }
  }
}

/** One trigger for each set of captured values, in order. */
function distinct(triggers: readonly HouseMatch[]): readonly HouseMatch[] {
  const byValues = new Map<string, HouseMatch>();
  for (const trigger of triggers) {
    const key = trigger.captures.join("\u0000");
    if (!byValues.has(key) && byValues.size < MOST_VALUES) byValues.set(key, trigger);
  }
  return [...byValues.values()];
}

function consequence(then: Matcher, place: string, rule: RuleOf<"when">, tools: HouseTools): Consequence {
  const { terms = [], patterns = [] } = then;
  const perValue = [...terms, ...patterns].some((entry) => /\$\d/.test(entry));
  if (!perValue) {
    const find = tools.finder(then, place);
    return { terms, perValue, finderFor: () => find };
  }
  if ((rule.if.patterns?.length ?? 0) === 0) {
    tools.refuse(place, "$1", {
      fr: "$1 reprend ce qu’un motif a trouvé ; donnez à if un motif (patterns) avec des parenthèses.",
      en: "$1 takes up what a pattern has caught; give “if” a pattern (patterns) with brackets.",
    });
  }
  // Tried once with a plain value, so that running cannot fail on it.
  tools.finder({ terms: [], patterns: patterns.map((pattern) => pattern.replaceAll(CAPTURE, "x")) }, place);
  const kept = new Map<string, FindMatches | undefined>();
  return {
    terms,
    perValue,
    finderFor: (trigger) => {
      const key = trigger.captures.join("\u0000");
      if (kept.has(key)) return kept.get(key);
      if (kept.size >= MOST_KEPT) kept.clear();
      const find = finderOf(terms, patterns, trigger, place, tools);
      kept.set(key, find);
      return find;
    },
  };
}

function finderOf(terms: readonly string[], patterns: readonly string[], trigger: HouseMatch, place: string, tools: HouseTools) {
  const ready = patterns.map((pattern) => tools.pattern(fill(pattern, trigger, tools.quote)));
  const finders = ready.filter((find) => find !== undefined);
  if (finders.length < ready.length) return undefined;
  const words = tools.finder({ terms: terms.map((term) => fill(term, trigger, (value) => value)) }, place);
  const find: FindMatches = (post, units) => [words, ...finders].flatMap((one) => one(post, units)).sort((a, b) => a.start - b.start);
  return find;
}

function fill(template: string, { captures }: HouseMatch, write: (value: string) => string): string {
  return template.replaceAll(CAPTURE, (_slot, group: string) => write(captures[Number(group) - 1] ?? ""));
}
