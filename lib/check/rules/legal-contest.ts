import type { Language } from "../draft";
import { matches } from "../match";
import { findOpenContest } from "../reading/contests";
import { saysWhen } from "../reading/says-when";
import { defineRule, type Hit } from "../rule";

/** The rules of the game, told or pointed at, on folded text. */
const RULES: Readonly<Record<Language, RegExp>> = {
  fr: /\breglement\b(?! (?:interieur|en \d|par |sur place))|\bmodalites\b|\bconditions (?:du jeu|de participation|du concours|completes)\b/,
  en: /\b(?:rules|t&cs?|t and cs|terms (?:and conditions|apply|at|on|below|in)|conditions (?:of entry|apply))\b/,
};

/** Lots drawn among citizens: no prize is at stake. */
const JURY = /\b(?:jury citoyen|listes? electorales?|jures? d'assises|convention citoyenne|conseil citoyen)\b/;

export const legalContest = defineRule({
  id: "legal-contest",
  family: "legal",
  name: { fr: "Jeu-concours", en: "Prize game" },
  severity: "off",
  whenOn: "advice",
  pack: "jeux",
  languages: ["fr", "en"],
  message: {
    fr: "À vérifier : le règlement, les dates, les lots et le choix des gagnants",
    en: "Check: the rules, the dates, the prizes and how winners are chosen",
  },
  variants: {
    rules: { fr: "À vérifier : où lit-on le règlement de ce jeu ?", en: "Check: where can people read the rules of this game?" },
    dates: { fr: "À vérifier : jusqu’à quand peut-on jouer ?", en: "Check: until when can people enter?" },
  },
  why: {
    fr: "Un jeu est permis s’il est loyal : chacun doit pouvoir savoir comment il se joue, quand il finit et ce que l’on gagne.",
    en: "A prize game is lawful when it is fair: anyone can find out how to enter, when it ends and what there is to win.",
  },
  question: {
    fr: "Où est le règlement, quand le jeu finit-il, combien de lots, de quelle valeur, et qui choisit les gagnants ?",
    en: "Where are the rules, when does it end, how many prizes of what value, and who chooses the winners?",
  },
  source: { title: "Code de la consommation, art. L121-20", seen: "2026-11-23" },
  lesson: 22,
  options: {},
  compile: (_options, charter) => {
    const { rulesUrl } = charter.contests;
    const address = rulesUrl?.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");
    return function* (post) {
      const { language } = post;
      const contest = findOpenContest(post);
      if (language === "und" || contest === undefined || matches(post, JURY)) return;
      const hasRules = matches(post, RULES[language]) || (address !== undefined && post.text.includes(address));
      const hasDates = saysWhen(post.folded.text);
      if (hasRules && !hasDates) yield { ...contest, variant: "dates" };
      if (!hasRules && hasDates) yield { ...contest, variant: "rules", fixes: addRules(post.text, rulesUrl, language) };
      if (!hasRules && !hasDates) yield contest;
    };
  },
});

/** The charter's own rules, linked at the end. */
function addRules(text: string, url: string | undefined, language: Language): NonNullable<Hit["fixes"]> {
  if (url === undefined) return [];
  const end = text.trimEnd().length;
  const line = language === "fr" ? `Règlement : ${url}` : `Rules: ${url}`;
  const edits = [{ start: end, end, text: `\n${line}` }];
  return [{ label: { fr: "Ajouter le lien du règlement", en: "Add the link to the rules" }, edits, safe: false }];
}
