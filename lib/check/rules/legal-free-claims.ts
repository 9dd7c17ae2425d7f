import type { Post } from "../post";
import { CLAIM_SURFACES, claimTable, FINE, findClaims, sentenceAround } from "../reading/claims";
import type { PatternMatch } from "../reading/patterns";
import { proofReader } from "../reading/proofs";
import { saysWhen } from "../reading/says-when";
import { defineRule } from "../rule";

const patterns = claimTable({
  fr: [
    [
      FINE,
      /\b(?:ambiance|emotions?|fous? rires?|sourires?|sensations|suspense|depaysement|bonne humeur|plaisir|rires|frissons) garantie?s?\b|\bmeilleure?s? (?:ouvriers?|apprentie?s?|jeunes?) de france\b|\bde la derniere chance\b|\bderniere chance (?:de se qualifier|pour (?:l'equipe|la qualification))\b|\b(?:priorite|question|conseil|regle|erreur|etape|episode|numero|lot|quai|salle|stand|porte|poste|gymnase|terrain|astuce|ennemie?|motif|cause|danger) (?:est )?(?:n°|numero) ?(?:1|un)\b|\b(?:meilleure?s? )?(?:classe|elue?|nommee?|sacree?|designee?) /g,
    ],
    [
      "free",
      /\b(?:100 ?%|totalement|entierement|completement|absolument|vraiment) gratuit(?:e?s?|ement)\b|\b(?:livraison|expedition|installation|pose|isolation|essai|abonnement) (?:est |sont )?(?:gratuite?s?|offerte?s?)\b|\b(?:premier|1er|\d+|un|deux|trois) mois (?:gratuit|offert)s?\b/g,
    ],
    [
      "guarantee",
      /\b(?:resultats?|satisfaction|succes|efficacite|reussite|prix|meilleur prix|rendement|economies|gains?|perte de poids|qualite|100 ?%) garantie?s?\b|\bgarantie?s? (?:a vie|100 ?%|sans risque)\b|\bsatisfaite?s? ou rembourse\w*|\b(?:zero|sans aucun) risque\b/g,
    ],
    [
      "urgency",
      /\bderniere chance\b|\b(?:il ne reste |ne restent )?plus que (?:\d+|une|deux|trois|quatre|cinq|six|quelques) (?:places?|exemplaires?|pieces?|articles?|lots?|creneaux|chambres?|tables?|billets?|logements?|stocks?)\b/g,
    ],
    [
      "first",
      /\b(?:le|la|les|est|sommes|enseigne|marque|reste|devenue?) (?:n°|numero) ?(?:1|un) (?:d[eu]s?|en|sur|francaise?|mondiale?|europeen(?:ne)?|local|incontestee?|dans (?:la|le|notre)) (?!(?:la (?:revue|collection|liste|rue|serie)|magazine|journal|bulletin))|\bleaders? (?:du marche|inconteste|francais|europeen|mondial|regional|national|de la region|sur (?:le|son) marche)\b|\b(?:le|la|les) meilleure?s? [a-z]{3,20}(?: [a-z]{3,20})? (?:de (?:la (?:ville|region|cote)|france|bretagne|paris|lyon|nantes)|du (?:monde|marche|quartier|departement|coin|pays))\b/g,
    ],
    [
      "all",
      /\b100 ?% (?:efficaces?|securisee?s?|naturel(?:le)?s?|rembours\w+|satisf\w+|de (?:reussite|satisfaction|nos client\w+ (?:satisf|content)\w+)|fiables?|inoffensi\w+|sans risque)\b/g,
    ],
  ],
  en: [
    [
      FINE,
      /\b(?:fun|laughs|smiles|entertainment) guaranteed\b|\b(?:number one|no\.? ?1) (?:priority|rule|question|tip|reason|mistake|cause|fan|issue|song|single|seed|album|hit)\b|\b(?:voted|named|rated|crowned) /g,
    ],
    [
      "free",
      /\b(?:100 ?%|completely|totally|absolutely|entirely) free\b(?! (?:of|from)\b)|\bfree (?:trial|delivery|shipping|installation|month|gift|returns)\b|\b(?:first|\d+|one|two|three) months? free\b/g,
    ],
    [
      "guarantee",
      /\b(?:results?|satisfaction|success|lowest price|best price|savings|quality|100 ?%) (?:is |are )?guaranteed\b|\bguaranteed (?:results|success|savings|returns?|to (?:work|save|sell))\b|\bmoney[- ]back guarantee\b|\b(?:risk[- ]free|no risk)\b/g,
    ],
    [
      "urgency",
      /\blast chance\b|\bonly (?:\d+|one|two|three|four|five|a few|a handful of) (?:(?!days?|hours?|weeks?|months?|minutes?|sleeps?)\w+ )?(?:left|remaining|places|spaces|spots|slots|seats left)\b/g,
    ],
    [
      "first",
      /(?:\b(?:the|your|our|is|are)|['’]s) (?:(?:number one|no\.? ?1|#1)(?! ?\d)) (?!(?:cause|killer|reason|player|team)s?\b)[a-z]{3,20}(?: [a-z]{3,20})? (?:in|for|of|on|across)\b|(?:\b(?:the|a|our|your)|['’]s) leading (?:[a-z]{3,20} )?(?:brand|provider|supplier|company|maker|manufacturer|specialist|retailer|agency|school|clinic|garage|firm|producer|experts?) (?:in|of|for|on|across)\b|\bmarket leaders?\b|\bthe best (?!(?:players?|team|striker|friends?|place|places|way|time|film|song|game|mum|dad|job|people|fans|view|views|feeling|news|things?|parts?|seats?|spots?)\b)[a-z]{3,20}(?: [a-z]{3,20})? (?:in (?:town|the (?:world|country|region|city|area|business)|france|europe)|on the market)\b/g,
    ],
    ["all", /\b100 ?% (?:effective|safe|secure|natural|reliable|satisfaction|success|satisfied|risk[- ]free)\b/g],
  ],
});

/** What the promise hangs on is told in the same sentence. */
const CONDITION =
  /\b(?:des (?:\d|le )|a partir d[eu]|pour (?:tou(?:te?s?|s) |l'achat|les (?:moins|plus|commandes|adherent|licencie|enfants|habitant|eleves))|sous (?:\d|conditions?|reserve)|dans la limite|si (?:vous|le)|resiliable|sans (?:engagement|carte)|pendant|durant|jusqu'|over [£€$]?\d|orders? |when (?:you|the)|if (?:you|the)|until|within|for \d+|cancel|\d+ (?:places|personnes|seats|spots|mats|people)\b)/;
/** So is what proves it. */
const PROOF =
  /\b(?:selon|d'apres|etudes?|enquetes?|sources?|classements?|barometre|palmares|certifi\w+|labels?|labellis\w+|prix (?:du|de la|national)|concours|elue?s?|votee?s?|mesuree?s?|testee?s?|\d+ (?:avis|reponses|client\w*)|according|surveys? of|study|source|rated|voted|awards?|certified|tested|measured|\d+ (?:reviews|customers|answers))\b/;

export const legalFreeClaims = defineRule({
  id: "legal-free-claims",
  family: "legal",
  cause: "lexicon",
  name: { fr: "Promesses à prouver", en: "Claims to prove" },
  severity: "off",
  whenOn: "advice",
  pack: "prix",
  surfaces: CLAIM_SURFACES,
  languages: ["fr", "en"],
  message: { fr: "À vérifier : la preuve de « {found} »", en: "Check: the proof of “{found}”" },
  variants: {
    free: { fr: "À vérifier : la condition de « {found} »", en: "Check: the condition of “{found}”" },
    guarantee: {
      fr: "À vérifier : ce que couvre « {found} », et comment en profiter",
      en: "Check: what “{found}” covers, and how to claim it",
    },
    urgency: {
      fr: "À vérifier : « {found} » sera-t-il encore vrai à la lecture ?",
      en: "Check: will “{found}” still be true when it is read?",
    },
  },
  why: {
    fr: "Une promesse sans preuve ni condition peut tromper ; dite avec son chiffre ou sa condition, elle convainc mieux.",
    en: "A promise without proof or condition may mislead; told with its figure or its condition it convinces better.",
  },
  question: {
    fr: "Quelle preuve datée, ou quelle condition, pouvez-vous écrire à côté ?",
    en: "Which dated proof, or which condition, can you write beside it?",
  },
  source: {
    title: { fr: "Code de la consommation, art. L121-1 à L121-4", en: "Code de la consommation, art. L121-1 to L121-4" },
    seen: "2026-11-23",
  },
  lesson: 23,
  options: {},
  compile: (_options, charter) => {
    const isProved = proofReader(charter);
    return function* (post, context) {
      for (const match of findClaims(post, patterns)) {
        const { start, end, at, to, variant } = match;
        if (isSupported(post, match) || isProved(post.folded.text.slice(at, to), context.now)) continue;
        yield {
          start,
          end,
          values: { found: post.text.slice(start, end) },
          ...(variant === undefined || variant === "first" || variant === "all" ? {} : { variant }),
          ...(variant === "urgency" ? { severity: "hint" } : {}),
        };
      }
    };
  },
});

/** Whether the sentence, or for haste the post, already says what the claim rests on. */
function isSupported(post: Post, { at, to, variant }: PatternMatch): boolean {
  if (variant === "urgency") return saysWhen(post.folded.text);
  const rest = sentenceAround(post, at, to).replace(post.folded.text.slice(at, to), " ");
  return PROOF.test(rest) || ((variant === "free" || variant === "guarantee") && CONDITION.test(rest));
}
