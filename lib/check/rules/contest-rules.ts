import type { Charter } from "../../charter";
import { matches } from "../match";
import type { Post } from "../post";
import { readLegalPacks } from "../read-legal-packs";
import { findOpenContest, namesRules } from "../reading/contests";
import { saysWhen } from "../reading/says-when";
import { defineRule, type Hit } from "../rule";

/** Ends that name no day. */
const OTHER_END =
  /\b(?:dans (?:\d+|deux|trois|huit|dix|quinze) jours|(?:ce|le) week-end|fin (?:de la )?(?:semaine|du mois)|pendant (?:\d+|une|deux) (?:jours|semaine)s?|in (?:\d+|two|three|five|seven) days|this weekend|end of (?:the )?(?:week|month)|for (?:\d+|24|48) (?:days|hours)|\d+ ?h(?:eures)? pour)\b/;

export const contestRules = defineRule({
  id: "contest-rules",
  family: "promotion",
  name: { fr: "Jeu sans règlement ou sans fin", en: "Contest without rules or end" },
  severity: "off",
  whenOn: "advice",
  wanted: ({ contests }) => !contests.allowed || contests.rulesUrl !== undefined,
  languages: ["fr", "en"],
  message: {
    fr: "À vérifier : indiquez où lire le règlement et quand le jeu finit",
    en: "Check: say where the rules are and when the contest ends",
  },
  variants: {
    rules: { fr: "À vérifier : indiquez où lire le règlement du jeu", en: "Check: say where the contest rules can be read" },
    end: { fr: "À vérifier : indiquez la date de fin du jeu", en: "Check: give the closing date of the contest" },
    forbidden: { fr: "Retirez ce jeu : la charte n’en veut pas", en: "Take this contest out: the charter wants none" },
  },
  why: {
    fr: "Un jeu sans conditions ni date de fin passe pour trompeur et attire des réclamations.",
    en: "A contest without terms or a closing date looks misleading and draws complaints.",
  },
  question: {
    fr: "Qui peut jouer, jusqu’à quand, pour quel lot, et comment le gagnant est-il choisi ?",
    en: "Who may enter, until when, for which prize, and how is the winner chosen?",
  },
  source: {
    title: {
      fr: "Meta, Pages, Groups and Events policies, Promotions ; Code de la consommation, art. L121-20 ; les jeux dans la charte",
      en: "Meta, Pages, Groups and Events policies, Promotions; Code de la consommation, art. L121-20; the charter’s contests",
    },
    url: "https://www.facebook.com/policies_center/pages_groups_events",
    seen: "2026-11-23",
  },
  lesson: 22,
  options: {},
  compile: (_options, charter) => {
    const { allowed, rulesUrl } = charter.contests;
    if (allowed && isToldByLaw(charter)) return undefined;
    return function* (post) {
      const contest = findOpenContest(post);
      if (contest === undefined) return;
      if (!allowed) yield { ...contest, variant: "forbidden", severity: "must" };
      else yield* findMissing(post, rulesUrl);
    };
  },
});

/** The pack on prize games asks for the same and more: one card is enough. */
function isToldByLaw(charter: Charter): boolean {
  const named = charter.builtins["legal-contest"];
  return named === undefined ? readLegalPacks(charter, "en").packs.has("jeux") : named.severity !== "off";
}

function* findMissing(post: Post, rulesUrl: string | undefined): Generator<Hit> {
  const hasRules = namesRules(post, rulesUrl);
  const hasEnd = saysWhen(post.folded.text) || matches(post, OTHER_END);
  if (hasRules && hasEnd) return;
  const end = post.text.trimEnd().length;
  const variant = hasRules ? "end" : hasEnd ? "rules" : undefined;
  const line = post.language === "fr" ? `\nRèglement : ${rulesUrl}` : `\nRules: ${rulesUrl}`;
  yield {
    start: end,
    end,
    ...(variant === undefined ? {} : { variant }),
    ...(hasRules || rulesUrl === undefined
      ? {}
      : {
          fixes: [
            {
              label: { fr: "Ajouter le lien du règlement", en: "Add the link to the rules" },
              edits: [{ start: end, end, text: line }],
              safe: false,
            },
          ],
        }),
  };
}
