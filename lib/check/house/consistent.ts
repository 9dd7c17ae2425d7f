import type { Span } from "../finding";
import type { Post } from "../post";
import { findAddress } from "../reading/address";
import { addressHits } from "../reading/address-rewrite";
import { replaceWords } from "../reading/replacement";
import type { Hit } from "../rule";
import { isWithin } from "../spans";
import { defineKind, type RuleOf, type RunHouseRule } from "./kind";
import type { HouseMatch } from "./matcher";
import { perUnit } from "./per-unit";

type Rule = RuleOf<"consistent">;

/** Only one form of a pair in each stretch: the one that prevails, or stands first. Of tu and vous, the one the rule names. */
export const consistent = defineKind({
  name: "consistent",
  texts: {
    message: { fr: "Gardez une seule forme : « {kept} » ou « {found} »", en: "Keep one form: “{kept}” or “{found}”" },
    variants: {
      address: {
        fr: "Écrivez « {wanted} » : la charte s’adresse ainsi aux lecteurs",
        en: "Write “{wanted}”: the charter addresses readers this way",
      },
    },
    why: {
      fr: "Deux formes pour une même chose font douter le lecteur qu’il s’agisse de la même.",
      en: "Two forms for one thing make the reader doubt that it is one thing.",
    },
  },
  fixes: ["replace"],
  languages: (rule) => (rule.address === undefined ? "any" : ["fr"]),
  compile: (rule, tools): RunHouseRule => {
    const { address, forms } = rule;
    if (address !== undefined) {
      return function* (post, units) {
        const keeps = tools.guard(post);
        const forms = findAddress(post);
        const others = forms.filter((form) => form.form !== address && isWithin(units, form) && keeps(form));
        for (const hit of addressHits(post, forms, others, address)) yield { ...hit, variant: "address" };
      };
    }
    if (forms === undefined) return () => [];
    const find = tools.finder({ terms: forms.flat() }, "forms", (index) =>
      index < forms[0].length ? `forms.0.${index}` : `forms.1.${index - forms[0].length}`,
    );
    return perUnit(tools.guard, (post, unit, keeps) => mixed(post, find(post, [unit]).filter(keeps), forms));
  },
});

function* mixed(post: Post, matches: readonly HouseMatch[], forms: NonNullable<Rule["forms"]>): Generator<Hit> {
  const sideOf = (match: HouseMatch): 0 | 1 => (match.entry < forms[0].length ? 0 : 1);
  const [first] = matches;
  const rights = matches.filter((match) => sideOf(match) === 1).length;
  if (first === undefined || rights === 0 || rights === matches.length) return;
  const prevailing = rights * 2 === matches.length ? sideOf(first) : rights * 2 > matches.length ? 1 : 0;
  const model = matches.find((match) => sideOf(match) === prevailing) ?? first;
  for (const match of matches) {
    if (sideOf(match) === prevailing) continue;
    const found = post.text.slice(match.start, match.end);
    const values = { found, kept: post.text.slice(model.start, model.end) };
    yield { start: match.start, end: match.end, values, ...counterpartFix(post, match, forms, prevailing) };
  }
}

/** The term at the same place of the other list, when both lists are as long; or its only term. */
function counterpartFix(post: Post, match: Span & { readonly entry: number }, forms: NonNullable<Rule["forms"]>, prevailing: 0 | 1) {
  const index = prevailing === 1 ? match.entry : match.entry - forms[0].length;
  const wanted = forms[prevailing];
  const use = wanted.length === 1 ? wanted[0] : forms[0].length === forms[1].length ? wanted[index] : undefined;
  if (use === undefined) return {};
  const { edit, sure } = replaceWords(post.text, match, use, post.language === "fr");
  return { fixes: [{ label: { fr: `Remplacer par « ${use} »`, en: `Replace with “${use}”` }, edits: [edit], safe: sure }] };
}
