import { matches } from "../match";
import { CLAIM_SURFACES, claimTable, FINE, findClaims } from "../reading/claims";
import { isPartOfName } from "../reading/names";
import { defineRule } from "../rule";

const patterns = claimTable({
  fr: [
    [
      FINE,
      /\b(?:transitions?|corridors?|mesures?|vignettes?|pastilles?|lois?|normes?|labels?|sites?|gestion|continuites?|bonus|malus|primes?|crises?|urgences?|empreintes?|impacts?|enjeux?|questions?|interets?|reserves?|planification|conscience|sensibilisation|education|partis?|militante?s?|associations?|debats?|fresque|equilibres?|catastrophes?|desastres?|degats?|bilans?|defis?|politiques?|causes?|ingenierie|genie|patrimoine|diversite|niches?|etats?|potentiel|restauration|milieux?|pole|quartier|rapports?|comptabilite|dettes?|fiscalite|taxes?|reporting|filieres?|journees?|formations?|projets?|recherches?) (?:tres |plus |et |[a-z]+s et )?ecologiques?\b/g,
    ],
    /\b(?:eco-? ?responsables?|eco-? ?friendly|eco-? ?respectueu(?:x|ses?)|(?:100 ?% |plus |tres |totalement )?ecologiques?|ecologiquement (?:responsables?|surs?))\b/g,
    /\b(?:respectueu(?:x|ses?) (?:de (?:l'environnement|la planete|la nature|notre planete|la terre)|du climat)|(?:qui )?respect(?:e|ent|ant) (?:l'environnement|la planete|notre planete)|(?:bon(?:ne)?s?|gestes?|mieux|meilleure?s?|doux|douce) (?:pour|envers) (?:la planete|l'environnement|notre planete|le climat)|amie?s? de (?:la planete|l'environnement)|sauv(?:er|ez|ons|e) la planete|sans (?:aucun )?(?:impact|danger) (?:sur|pour) (?:l'environnement|la planete|le climat|la nature)|preserv(?:e|ent|ant) (?:la planete|l'environnement))\b/g,
    /\b(?:zero|0) impact\b|\bimpact (?:zero|nul|neutre)\b|\bbiodegradables?\b|\bnon[- ]polluante?s?\b/g,
    /\b(?:produits?|offres?|gammes?|livraisons?|emballages?|packagings?|entreprise|choix|alternatives?|solutions?|renovations?|isolants?) (?:100 ?% |plus |vraiment )?vert(?:e?s?)\b(?! (?:pomme|d'eau|olive|anis|sapin|fonce|clair|emeraude|et (?:bleu|jaune|rouge|blanc|rose)))|\b(?:mode|emballages?|packagings?|gammes?|collections?|alternatives?|cosmetiques?|textiles?|vetements?) (?:100 ?% |plus |et )?durables?\b/g,
  ],
  en: [
    [
      FINE,
      /\b(?:sustainable (?:development|growth|pace|finance|financial|income|debt|returns?|recovery|jobs?|business model|cities|communities|agriculture|food systems?|future|energy|transport|development goals)|ecological (?:transition|footprint|impact|survey|corridor|network|consultancy|crisis|studies|research)|green (?:light|belt|party|beans?|tea|card|paper|room|salad|space|spaces))\b/g,
    ],
    /\b(?:eco-? ?friendl(?:y|ier|iest)|eco-? ?(?:responsible|conscious)|(?:environmentally|environment|planet|earth|climate|nature|ocean)[ -](?:friendl(?:y|ier)|safe|responsible|sound)|ecological(?:ly)?(?: (?:sound|friendly))?)\b/g,
    /\b(?:good|better|kind|kinder|gentle|gentler|great) (?:for|to|on) (?:the|our) (?:planet|environment|earth|climate)\b|\b(?:sav(?:e|es|ing)|protect(?:s|ing)?|respect(?:s|ing)?) (?:the|our) (?:planet|environment)\b(?! agency)|\b(?:no|without) (?:any )?(?:impact|harm) (?:on|to) (?:the|our) (?:planet|environment)\b/g,
    /\bzero[- ](?:environmental )?impact\b|\bbiodegradable\b|\bnon-polluting\b/g,
    /\b(?:(?:100 ?%|fully|completely|truly|totally|more|most) sustainabl[ey]|sustainable (?:fashion|packaging|clothing|clothes|products?|range|collection|choices?|materials?|coffee|seafood|options?|alternatives?|brands?|gifts?|cosmetics|fabrics?)|sustainably (?:made|sourced|produced|grown|packed)|(?:green|greener|greenest) (?:products?|choices?|alternatives?|options?|deliver(?:y|ies)|packaging|cleaning|range|tariff|way to))\b/g,
  ],
});

/** A recognised label, or the exact share and material, stands in the post. */
const PROVED =
  /\b(?:ecolabels?|eu ecolabel|nf environnement|ange bleu|blue angel|nordic swan|en 13432|ok compost|fdes|acv|life[- ]cycle)\b/;

export const legalGreen = defineRule({
  id: "legal-green",
  family: "legal",
  name: { fr: "Promesse verte générale", en: "General green claim" },
  severity: "off",
  whenOn: "advice",
  pack: "environnement",
  surfaces: CLAIM_SURFACES,
  languages: ["fr", "en"],
  message: {
    fr: "À vérifier : « {found} » est une promesse générale ; dites le fait précis",
    en: "Check: “{found}” is a general claim; state the exact fact instead",
  },
  why: {
    fr: "Les promesses vertes sans preuve sont interdites ou jugées trompeuses ; une matière, une part, un label se vérifient.",
    en: "Green claims without proof are banned or held misleading; a material, a share, a label can be checked.",
  },
  question: {
    fr: "Quelle matière, quelle part mesurée ou quel label reconnu le montre ?",
    en: "Which material, which measured share or which recognised label shows it?",
  },
  source: {
    title: {
      fr: "Code de l’environnement, art. L541-9-1 ; directive (UE) 2024/825, appliquée depuis le 27 septembre 2026",
      en: "Code de l’environnement, art. L541-9-1; directive (EU) 2024/825, applied from 27 September 2026",
    },
    seen: "2026-11-23",
  },
  lesson: 23,
  options: {},
  compile: () =>
    function* (post) {
      for (const { start, end, at, to } of findClaims(post, patterns)) {
        if (isPartOfName(post.text, { start, end }, post.folded.text.slice(at, to)) || matches(post, PROVED)) continue;
        yield { start, end, values: { found: post.text.slice(start, end) } };
      }
    },
});
