import { APPEAL_MESSAGE, ENGAGEMENT_BAIT_SOURCE, findBait } from "../reading/bait";
import type { PatternTable } from "../reading/patterns";
import { defineRule } from "../rule";

const patterns: PatternTable = {
  fr: [
    {
      needs: ["tag", "identifi", "mentionn", "@"],
      pattern:
        /(?:\b(?:tague[rsz]?|taguant|tagge[rsz]?|taggant|tag|identifie[rz]|identifiant|mentionne[rz]|mentionnant|(?<=(?:^|[.!?:,;\n+&-]|\bet|\bpuis|\bou)\s*)(?:identifie|mentionne)s?)|(?<![\w.])@)\s+(?:(?:ton|ta|tes|votre|vos|un|une|deux|trois|quatre|cinq|\d+|la|le|les|des|toutes?|tous|ce|cette|ces|au moins)\s+){1,3}(?:[a-z'-]+\s+){0,2}?(?:amis?|amies?|potes?|copains?|copines?|proches?|personnes?|collegues?|bff|meilleure?s?|celui|celle|ceux|celles|voisins?|voisines?|famille|moitie|cheri|cherie|maman|papa|frere|soeur|gourmande?s?|passionnee?s?)\b/g,
    },
    {
      needs: ["tag", "identifi", "mentionn"],
      pattern:
        /\b(?:tague[rsz]?|tagge[rsz]?|identifie[rsz]?|mentionne[rsz]?)\s+(?:celui|celle|ceux|celles|quelqu'un|qui)\b|\b(?:amie?s?|copine?s?|potes?|collegues?) ?\? ?(?:tague|identifie|mentionne)[sz]?-l[ae]s?\b/g,
    },
    {
      needs: ["qui te", "a qui tu penses", "qui vous"],
      pattern: /\b(?:tague|mentionne|identifie)\w*\b[^.!?\n]{0,30}\b(?:qui te fait|a qui (?:tu|vous) pense)/g,
    },
  ],
  en: [
    {
      needs: ["tag", "mention", "@"],
      pattern:
        /(?:\b(?:tag|tagging|mention)|(?<![\w.])@) (?:a|an|your|\d+|one|two|three|four|five|some|any|that|the|all|this)\s+(?:[a-z'&-]+\s+){0,4}?(?:friends?|someone|somebody|mates?|bestie|bff|person|people|one|mom|mum|dad|partner|coworkers?|co-workers?|colleagues?|sisters?|brothers?|buddy|buddies|pal|family|lover|guy|girl|wife|husband|boyfriend|girlfriend|neighbou?rs?|teammates?|fan)\b/g,
    },
    { needs: ["tag"], pattern: /\btag (?:someone|somebody|anyone|whoever|everyone|those|who|him|her|them|ur|yo)\b/g },
  ],
};

export const baitTag = defineRule({
  id: "bait-tag",
  family: "bait",
  isBroad: true,
  name: { fr: "Appât à identifications", en: "Tag bait" },
  severity: "must",
  languages: ["fr", "en"],
  message: {
    fr: "Ne faites pas taguer des amis : adressez-vous à la personne concernée",
    en: "Do not have friends tagged: speak to the person it is for",
  },
  variants: { appeal: APPEAL_MESSAGE },
  why: {
    fr: "Meta rétrograde les publications qui font taguer des proches, et l’interdit comme condition d’un jeu ; un nom cité n’est pas un client.",
    en: "Meta demotes posts that have friends tagged, and forbids it as a condition of a contest; a name mentioned is not a customer.",
  },
  question: {
    fr: "À qui ce message sert-il ? Nommez son problème dans la première phrase.",
    en: "Whom does this help? Name their problem in the first sentence.",
  },
  source: ENGAGEMENT_BAIT_SOURCE,
  lesson: 15,
  options: {},
  compile: () => (post) => findBait(post, patterns),
});
