import type { Localized } from "../draft";
import type { Span } from "../finding";
import { fold } from "../match";
import type { Post } from "../post";
import type { Hit } from "../rule";
import { trimSpan } from "../spans";
import { defineKind, type RuleOf } from "./kind";
import type { FindMatches } from "./matcher";

/** Scopes whose stretches are taken together: of all hashtags of the post, one must be this one. */
const TOGETHER = new Set(["hashtags", "links", "quotes"]);
/** Up to so many terms, one may lie inside another (« laine », « laine de bois ») and both be seen. */
const MOST_LOOKED_FOR_ALONE = 200;
const INSERT: Localized = { fr: "Ajouter « {term} »", en: "Add “{term}”" };

/** Any, all or so many of these must appear in each stretch. Speaks at the end of the stretch, where something is missing. */
export const require = defineKind({
  name: "require",
  texts: {
    message: { fr: "Ajoutez {missing} : la charte le demande", en: "Add {missingEn}: the charter asks for it" },
    variants: {
      pattern: { fr: "Ajoutez ce que la charte demande ici", en: "Add what the charter asks for here" },
      several: {
        fr: "Ajoutez-en {lacking} encore parmi {missing}",
        en: "Add {lacking} more of {missingEn}",
      },
    },
    why: {
      fr: "La charte demande que cette mention soit présente ; sans elle, la publication n’est pas complète.",
      en: "The charter asks for this to be there; without it the post is not complete.",
    },
  },
  fixes: ["insert"],
  compile: (rule, tools) => {
    const terms = distinct(rule.terms ?? []);
    const patterns = rule.patterns ?? [];
    const total = terms.length + patterns.length;
    const needed = rule.all === true ? total : Math.min(rule.atLeast, total);
    const finders: readonly FindMatches[] =
      total <= MOST_LOOKED_FOR_ALONE
        ? [
            ...terms.map((term) => tools.finder({ terms: [term] }, "")),
            ...patterns.map((pattern) => tools.finder({ patterns: [pattern] }, "")),
          ]
        : [tools.finder({ terms, patterns }, "")];
    const together = TOGETHER.has(rule.scope);
    return function* (post, units) {
      if (post.text.trim() === "") return;
      const keeps = tools.guard(post);
      for (const stretches of together ? [units] : units.map((unit) => [unit])) {
        const seen = entriesSeen(post, stretches, finders, keeps);
        if (seen.size >= needed) continue;
        const [unit] = together ? [] : stretches;
        yield toHit(post, trimSpan(post.text, unit ?? { start: 0, end: post.text.length }).end, rule, {
          missing: terms.filter((_, index) => !seen.has(index)),
          lacking: needed - seen.size,
          isChoice: needed > 1 && needed < total,
        });
      }
    };
  },
});

interface Lack {
  readonly missing: readonly string[];
  readonly lacking: number;
  /** True when several, but not all, are asked for. */
  readonly isChoice: boolean;
}

function toHit(post: Post, at: number, rule: RuleOf<"require">, { missing, lacking, isChoice }: Lack): Hit {
  const values = { missing: list(missing, "«\u00a0", "\u00a0»"), missingEn: list(missing, "“", "”"), lacking };
  if (missing.length === 0) return { start: at, end: at, values, variant: "pattern" };
  const fixes = rule.fix === "insert" ? { fixes: insertions(post, at, missing, rule, lacking) } : {};
  return { start: at, end: at, values, ...(isChoice ? { variant: "several" } : {}), ...fixes };
}

/** Which entries stand in the stretches; finders are one for each entry, or one for all. */
function entriesSeen(post: Post, units: readonly Span[], finders: readonly FindMatches[], keeps: (span: Span) => boolean): Set<number> {
  const seen = new Set<number>();
  finders.forEach((find, index) => {
    for (const match of find(post, units)) if (keeps(match)) seen.add(finders.length === 1 ? match.entry : index);
  });
  return seen;
}

/** As many fixes as there are choices; when all that is missing is needed, one fix adds it all. */
function insertions(post: Post, at: number, missing: readonly string[], rule: RuleOf<"require">, lacking: number) {
  const choices = lacking >= missing.length ? [missing.join(rule.scope === "post" ? "\n" : " ")] : lacking === 1 ? missing.slice(0, 5) : [];
  return choices.map((term) => {
    const lead = at === 0 || /\s/u.test(post.text[at - 1] ?? "") ? "" : rule.scope !== "post" || /^[#＃]/u.test(term) ? " " : "\n";
    return {
      label: { fr: INSERT.fr.replace("{term}", term), en: INSERT.en.replace("{term}", term) },
      edits: [{ start: at, end: at, text: lead + term }],
      safe: choices.length === 1,
    };
  });
}

function distinct(terms: readonly string[]): readonly string[] {
  return [...new Map([...terms].reverse().map((term) => [fold(term.trim()).text, term])).values()].reverse();
}

function list(terms: readonly string[], open: string, close: string): string {
  const shown = terms.slice(0, 3).map((term) => `${open}${term}${close}`);
  return terms.length > 3 ? `${shown.join(", ")}…` : shown.join(", ");
}
