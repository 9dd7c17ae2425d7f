import { endOf, pastOf, shareOf } from "../reading/past";
import { defineRule } from "../rule";

/** Days looked back over. */
const DAYS = 30;
/** Shares of fewer posts say little. */
const FEWEST_POSTS = 8;

export const pillarBalance = defineRule({
  id: "pillar-balance",
  family: "history",
  name: { fr: "Équilibre des piliers", en: "Balance of pillars" },
  severity: "off",
  whenOn: "hint",
  wanted: ({ rhythm, pillars }) => rhythm.perWeek !== undefined && pillars.some(({ share }) => share !== undefined),
  languages: "any",
  message: {
    fr: "Changez de pilier : « {pillar} » fait {share} % des publications, la charte vise {target} %",
    en: "Change the pillar: “{pillar}” makes {share}% of posts, the charter aims at {target}%",
  },
  why: {
    fr: "Les parts des piliers gardent la Page utile à tous ses publics, et pas seulement à un seul.",
    en: "The shares of the pillars keep the Page useful to all of its readers, not to some only.",
  },
  source: { title: { fr: "Les piliers de la charte et leurs parts", en: "The charter’s pillars and their shares" } },
  lesson: 4,
  options: {
    /** Percent above its share from which a pillar takes too much room. */
    above: { type: "number", default: 20, min: 1, max: 100 },
  },
  compile: ({ above }, charter) => {
    const targets = new Map(
      charter.pillars.flatMap(({ id, name, share }) => (share === undefined ? [] : [[id, { name: name ?? id, share }]])),
    );
    if (targets.size === 0) return undefined;
    return function* (post, context) {
      const own = context.sheet?.pillarId;
      const target = own === undefined ? undefined : targets.get(own);
      const posts = target === undefined ? undefined : pastOf(context);
      const place = posts === undefined ? undefined : endOf(post);
      if (own === undefined || target === undefined || posts === undefined || place === undefined) return;
      const share = shareOf(posts, DAYS, own, FEWEST_POSTS);
      if (share === undefined || share < target.share + above) return;
      yield { ...place, values: { pillar: target.name, share, target: target.share } };
    };
  },
});
