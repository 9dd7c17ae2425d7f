import type { CompiledRule } from "../compiled";
import type { Language, Localized } from "../draft";
import type { Post } from "../post";
import type { Hit } from "../rule";
import { applies } from "./applies";
import type { HouseKind, HouseRule, HouseTexts, RunHouseRule } from "./kind";
import { readScope } from "./scope";

/** A rule of one kind as the check runs it: bound to its days, Pages and pillars, its scope read, its texts chosen. */
export function houseRule(rule: HouseRule, kind: HouseKind, inner: RunHouseRule, foldCharacters: number): CompiledRule {
  return {
    id: rule.id,
    kind: rule.kind,
    severity: rule.severity,
    languages: commonLanguages(rule.languages, kind.languages?.(rule) ?? "any"),
    surfaces: "any",
    limit: rule.limit,
    cause: `house/${rule.id}`,
    texts: textsOf(rule, kind.texts),
    run: function* (post, context) {
      if (!applies(rule, context)) return;
      const reading = readScope(post, rule.scope, foldCharacters, context.surface);
      for (const hit of inner(reading.post, reading.units, context)) yield reading.elsewhere ? shownAtEnd(hit, reading.post, post) : hit;
    },
  };
}

/** What was found in another text is shown at the end of the draft, by its words; the draft itself has nothing to mend. */
function shownAtEnd({ fixes: _fixes, ...hit }: Hit, read: Post, { text }: Post): Hit {
  return { ...hit, evidence: hit.evidence ?? read.text.slice(hit.start, hit.end), start: text.length, end: text.length };
}

function commonLanguages(asked: readonly Language[] | undefined, able: readonly Language[] | "any"): readonly Language[] | "any" {
  if (asked === undefined || asked.length === 0) return able;
  return able === "any" ? asked : asked.filter((language) => able.includes(language));
}

/** The charter's own words win over the kind's, in the reader's language or else in the other one. */
function textsOf({ message, why }: HouseRule, texts: HouseTexts): CompiledRule["texts"] {
  const own = given(message);
  return {
    message: own ?? texts.message,
    variants: own === undefined ? (texts.variants ?? {}) : {},
    why: given(why) ?? texts.why,
  };
}

function given(text: HouseRule["message"]): Localized | undefined {
  const fr = text?.fr ?? text?.en;
  const en = text?.en ?? text?.fr;
  return fr === undefined || en === undefined ? undefined : { fr, en };
}
