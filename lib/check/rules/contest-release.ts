import { matches } from "../match";
import { findOpenContest, namesRules } from "../reading/contests";
import { defineRule } from "../rule";

/** The post itself keeps the network out of its game, in whatever order the words come. */
const RELEASED =
  /\b(?:facebook|meta|instagram)\b[^.\n]{0,120}?\b(?:sponsor\w*|parrain\w*|organis\w*|ger[ee]\w*|administr\w*|associ\w*|affili\w*|approuv\w*|responsab\w*|decharg\w*|degag\w*|endors\w*|run by|liable|released?|tenue?|partenaires?|connect\w*)|\b(?:sponsor\w*|parrain\w*|organis\w*|ger[ee]\w*|administr\w*|associ\w*|affili\w*|approuv\w*|sans lien|lien avec|decharg\w*|degag\w*|endors\w*|run by|releas\w*|independ\w*|partenariat|connect\w*)\b[^.\n]{0,60}?\b(?:facebook|meta|instagram)\b/;

export const contestRelease = defineRule({
  id: "contest-release",
  family: "promotion",
  name: { fr: "Jeu sans décharge de Facebook", en: "Contest without Facebook’s release" },
  severity: "off",
  whenOn: "advice",
  surfaces: ["facebook-post", "facebook-reel", "ad-text"],
  languages: ["fr", "en"],
  message: {
    fr: "À vérifier : dites que Facebook ne parraine ni n’organise ce jeu",
    en: "Check: say that Facebook neither sponsors nor runs this contest",
  },
  why: {
    fr: "Les règles des Pages demandent que les participants déchargent Facebook ; une phrase ici ou dans le règlement suffit.",
    en: "Page rules ask that entrants release Facebook; one sentence here or in the contest rules is enough.",
  },
  source: {
    title: "Meta, Pages, Groups and Events policies, Promotions",
    url: "https://www.facebook.com/policies_center/pages_groups_events",
    seen: "2026-11-23",
  },
  lesson: 22,
  options: {},
  compile: (_options, charter) => {
    const { allowed, rulesUrl } = charter.contests;
    if (!allowed) return undefined;
    return function* (post) {
      if (findOpenContest(post) === undefined || matches(post, RELEASED) || namesRules(post, rulesUrl)) return;
      const end = post.text.trimEnd().length;
      const sentence =
        post.language === "fr"
          ? "Ce jeu n’est ni organisé, ni parrainé par Facebook."
          : "This contest is neither run nor sponsored by Facebook.";
      yield {
        start: end,
        end,
        fixes: [
          {
            label: { fr: "Ajouter la phrase", en: "Add the sentence" },
            edits: [{ start: end, end, text: `\n${sentence}` }],
            safe: false,
          },
        ],
      };
    };
  },
});
