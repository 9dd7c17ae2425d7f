import { countOf, endOf, pastOf } from "../reading/past";
import { defineRule } from "../rule";

/** The charter counts by the week. */
const DAYS = 7;

export const postingCadence = defineRule({
  id: "posting-cadence",
  family: "history",
  name: { fr: "Publications par semaine", en: "Posts a week" },
  severity: "off",
  whenOn: "hint",
  wanted: ({ rhythm }) => (rhythm.perWeek?.[1] ?? 0) > 0,
  languages: "any",
  message: {
    fr: "Espacez : {count} publications en 7 jours, la charte en veut {max} au plus",
    en: "Wait: {count} posts in 7 days, the charter wants {max} at most",
  },
  why: {
    fr: "Deux publications trop proches se disputent les mêmes lecteurs ; celle qui attend sera mieux vue.",
    en: "Posts that come too close compete for the same readers; the one that waits will be seen by more.",
  },
  question: { fr: "Laquelle peut attendre la semaine prochaine ?", en: "Which one can wait until next week?" },
  source: { title: { fr: "Le rythme de la charte, en publications par semaine", en: "The charter’s rhythm, posts a week" } },
  lesson: 33,
  options: {},
  compile: (_options, charter) => {
    const max = charter.rhythm.perWeek?.[1];
    if (max === undefined || max === 0) return undefined;
    return function* (post, context) {
      const posts = pastOf(context);
      const place = posts === undefined ? undefined : endOf(post);
      if (posts === undefined || place === undefined) return;
      const count = countOf(posts, DAYS);
      if (count > max) yield { ...place, values: { count, max } };
    };
  },
});
