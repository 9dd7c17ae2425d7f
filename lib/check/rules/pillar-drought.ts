import { endOf, pastOf, reachesBack, unseen } from "../reading/past";
import { defineRule } from "../rule";

export const pillarDrought = defineRule({
  id: "pillar-drought",
  family: "history",
  name: { fr: "Pilier oublié", en: "Pillar left behind" },
  severity: "off",
  whenOn: "hint",
  wanted: ({ rhythm, pillars }) => rhythm.perWeek !== undefined && pillars.length > 1,
  languages: "any",
  message: { fr: "Pensez à « {pillar} » : rien depuis {days} jours", en: "Think of “{pillar}”: nothing for {days} days" },
  why: {
    fr: "La charte répartit les publications entre ses piliers ; un pilier qui disparaît, c’est un public qui n’a plus rien à lire.",
    en: "The charter spreads posts over its pillars; when one vanishes, its readers have nothing left to read.",
  },
  question: { fr: "Que pourrait-on en dire cette semaine ?", en: "What could be said about it this week?" },
  source: { title: { fr: "Les piliers de la charte", en: "The charter’s pillars" } },
  lesson: 4,
  options: {
    /** Days without a post after which a pillar is missed. */
    days: { type: "number", default: 30, min: 7, max: 366 },
  },
  compile: ({ days }, charter) => {
    const pillars = charter.pillars.filter(({ archived, share }) => archived !== true && share !== 0);
    if (pillars.length < 2) return undefined;
    const names = new Map(pillars.map(({ id, name }) => [id, name ?? id]));
    /** The pillar that should come most often is named first. */
    const ids = [...pillars].sort((a, b) => (b.share ?? 0) - (a.share ?? 0)).map(({ id }) => id);
    return function* (post, context) {
      const own = context.sheet?.pillarId;
      const posts = own === undefined ? undefined : pastOf(context);
      const place = posts === undefined ? undefined : endOf(post);
      if (own === undefined || posts === undefined || place === undefined || !reachesBack(posts, days)) return;
      const recent = posts.filter(({ age }) => age < days);
      // A post whose pillar nobody noted may have been of the missing one.
      if (recent.length === 0 || recent.filter(({ pillarId }) => pillarId === undefined).length * 4 > recent.length) return;
      const [pillar] = unseen(posts, days, ids, own);
      if (pillar !== undefined) yield { ...place, values: { days, pillar: names.get(pillar) ?? pillar } };
    };
  },
});
