import { matches } from "../match";
import { CLAIM_SURFACES, claimTable, FINE, findClaims, sentenceAround } from "../reading/claims";
import { defineRule } from "../rule";

const patterns = claimTable({
  fr: [
    /\b(?:(?:100 ?% )?(?:neutres?|neutralite) (?:en |au )?(?:carbone|co2)|carbo-?neutres?|co2[ -]neutres?|(?:zero|0|sans) (?:emissions? (?:de |nettes? de )?)?(?:carbone|co2)|(?:empreinte|bilan|impact) carbone (?:est )?(?:nulle?|zero|neutre|positi(?:f|ve))|sans empreinte carbone|neutres? pour le climat|climatiquement neutres?|(?:carbone|climat) positif|positi(?:f|ve)s? pour le climat|(?:carbone|co2) (?:est |entierement |integralement |100 ?% )*compensee?s?|emissions? (?:sont |est |entierement |integralement |100 ?% |toutes )*compensees?|compens(?:e|ent|ons) (?:100 ?%|toutes?|l'integralite|integralement) [^.!?\n]{0,25}(?:emissions?|carbone|co2)|zero emissions? nettes?|(?:net[- ]zero|zero net))\b/g,
    ["offset", /\b(?:100 ?%|entierement|integralement) compensee?s?\b/g],
  ],
  en: [
    [FINE, /\bnet[- ]zero (?:target|goal|strategy|plan|pledge|by|carbon by|economy|transition|act|journey|ambition|future|conference)\b/g],
    /\b(?:(?:carbon|climate|co2)[- ](?:neutral(?:ity)?|positive|negative|offset)|net[- ]zero(?: carbon| emissions?)?|zero[- ](?:carbon|co2)|(?:no|zero) carbon footprint|(?:emissions?|carbon footprint|co2) (?:is |are |fully |100 ?% |completely )+(?:offset|compensated)|offset (?:all|100 ?%|every)(?: of)?[^.!?\n]{0,20}(?:emissions?|carbon|co2))\b/g,
    ["offset", /\b(?:100 ?%|fully) offset\b/g],
  ],
});

/** A goal, or the subject of a talk, rather than a claim. */
const TOPIC =
  /\b(?:objectifs?|viser|visons|vise|atteindre|trajectoire|horizon|d'ici|20[3-9]\d|strategie nationale|vers (?:la|le|une|un)|tendre|chemin|feuille de route|conference|colloque|formation|webinaire|debat|fresque|loi|rapport du giec|commission europeenne|goal|target|aim\w*|by 20\d\d|towards?|journey|roadmap|pledge\w*|committed to|become|becoming|conference|webinar|training|debate|what does)\b/;
const REPORT = /\b(?:rapports?|bilan (?:annuel|complet|d'emissions|des emissions|ges)|report|assessment)\b/;
const ABOUT_CARBON = /carbon|co2|climat|emission/;

export const legalCarbon = defineRule({
  id: "legal-carbon",
  family: "legal",
  name: { fr: "Neutralité carbone", en: "Carbon neutrality" },
  severity: "off",
  whenOn: "must",
  pack: "environnement",
  surfaces: CLAIM_SURFACES,
  languages: ["fr", "en"],
  message: {
    fr: "À vérifier : « {found} » demande un rapport public annuel, en lien",
    en: "Check: in France “{found}” calls for a yearly public report, linked in the post",
  },
  variants: {
    report: {
      fr: "À vérifier : le rapport lié est-il à jour et sans compter la compensation ?",
      en: "Check: is the linked report up to date, and does it stand without offsets?",
    },
  },
  why: {
    fr: "La loi encadre ces mots, et l’Europe écarte ceux qui reposent sur la compensation ; dites plutôt les tonnes évitées.",
    en: "The law frames these words, and Europe rules out those that rest on offsets; state the tonnes avoided instead.",
  },
  question: {
    fr: "Où est publié le bilan annuel de ces émissions, et que contient-il hors compensation ?",
    en: "Where is the yearly account of these emissions published, and what does it say without offsets?",
  },
  source: {
    title: {
      fr: "Code de l’environnement, art. L229-68, L229-69 et D229-106 et suivants ; directive (UE) 2024/825",
      en: "Code de l’environnement, art. L229-68, L229-69 and D229-106 et seq.; directive (EU) 2024/825",
    },
    seen: "2026-11-23",
  },
  lesson: 23,
  options: {},
  compile: () =>
    function* (post) {
      const linked = post.links.length > 0 && matches(post, REPORT);
      for (const { start, end, at, to, variant } of findClaims(post, patterns)) {
        const sentence = sentenceAround(post, at, to);
        if (TOPIC.test(sentence) || (variant === "offset" && !matches(post, ABOUT_CARBON))) continue;
        const values = { found: post.text.slice(start, end) };
        yield { start, end, values, ...(linked ? { variant: "report", severity: "advice" as const } : {}) };
      }
    },
});
