import { matches } from "../match";
import type { Post } from "../post";
import { findClaims, sentenceAround } from "../reading/claims";
import type { PatternTable } from "../reading/patterns";
import { defineRule, type Hit } from "../rule";

/** « Vous rappelle » mostly reminds; it is a call when the sentence ends there, says when, or names who calls. */
const patterns: PatternTable = {
  fr: [
    {
      needs: [
        "vous rappel",
        "vous appel",
        "te rappel",
        "te appel",
        "t'appel",
        "vous recontact",
        "te recontact",
        "faites-vous",
        "serez r",
        "etre rappel",
        "on vous",
        "un rappel",
        "votre rappel",
        "le rappel",
      ],
      pattern:
        /\b(?:on|nous|je|(?:notre|l') ?(?:equipe|agence|conseill\w+|commercial\w*)) (?:(?:vous|te) (?:r?appel(?:le(?:ra|rons|ront|nt)?|ons)|recontacte(?:ra|rons)? par telephone)|t'(?:r?appelle(?:ra)?))\b(?=(?: (?:tous|toutes|personnellement|gratuitement|vite|rapidement))* ?(?:[.!?\n👇📞]|$| (?:sous \d|dans (?:l'heure|la (?:journee|foulee|matinee)|les \d)|d'ici|avant \d|au plus vite|des (?:que possible|demain|lundi)|demain|(?:lundi|mardi|mercredi|jeudi|vendredi)\b(?! \d)|ce soir|le (?:jour|soir) meme|gratuitement|quand vous voulez|pour (?:en parler|en discuter|fixer|convenir|faire le point|prendre rendez-vous|caler|etudier|un devis|votre devis|discuter|un rendez-vous))))|\b(?:un|une|nos|l'un de nos) (?:conseill\w+|commercia\w+|technicien\w*|experte?s?|teleconseill\w+) (?:\w{1,12} )?(?:vous|te) (?:r?appelle\w*|recontacte\w*)\b|\bfaites-vous (?:r?appeler)\b|\bvous serez (?:rappelee?s?|recontactee?s? par telephone)\b|\bpour (?:etre|que l'on vous) rappelee?s?\b|\bdemande[zr]? (?:a etre rappelee?|(?:un|votre|le) rappel (?:gratuit|immediat))/gu,
    },
    {
      needs: ["numero", "telephone"],
      pattern: /\blaisse[zr]?(?:-nous)? (?:votre|ton) (?:numero(?: de telephone)?|telephone)\b(?= (?:et|,|pour|,? on))/g,
    },
  ],
  en: [
    {
      needs: ["call you", "ring you", "phone you", "give you a", "call back", "call-back", "callback", "called back", "let us"],
      pattern:
        /\b(?:we(?:'ll| will| can)|(?:one of )?our (?:\w{1,12} )?(?:advis[eo]rs?|experts?|agents?|team|reps?|consultants?)(?: will| can|'ll)|an? (?:\w{1,12} )?(?:advis[eo]r|expert|agent|consultant|rep) will) (?:then |gladly |happily )?(?:(?:call|ring|phone) you(?: back)?|give you a (?:call|ring)(?: back)?)\b(?! (?:an? |names?|out|by your)\b)|\b(?:request|book|ask for|get) (?:a|your) (?:free )?call[- ]?back\b|\bto be called back\b|\blet us (?:call|ring|phone) you\b/g,
    },
    { needs: ["number"], pattern: /\b(?:leave|give us|drop) your (?:phone |mobile )?number\b(?= (?:and|so|,))/g },
  ],
};

/** A call about an order, a repair or an appointment that exists already is no selling. */
const SERVICE =
  /\b(?:commandes?|colis|pret(?:e|es|s)?|repare\w*|reparation|vehicule|resultats?|en cas (?:d'absence|de probleme|d'urgence)|liste d'attente|annulation|your (?:order|parcel|bike|car|prescription|results|table|turn)|is ready|are ready|repaired|waiting list|emergency|in case)\b/;
const CONSENT =
  /\b(?:avec votre accord|si vous (?:etes d'accord|l'acceptez|cochez)|consentement|consent|if you agree|with your permission|tick the box)\b/;

export const legalPhoneOptin = defineRule({
  id: "legal-phone-optin",
  family: "legal",
  name: { fr: "Rappel par téléphone", en: "Phone call-back" },
  severity: "off",
  whenOn: "advice",
  pack: "donnees",
  languages: ["fr", "en"],
  message: {
    fr: "À vérifier : appeler pour vendre demande un accord donné avant, et prouvé",
    en: "Check: a sales call needs consent given beforehand, with proof",
  },
  why: {
    fr: "Depuis le 11 août 2026, on n’appelle un particulier pour vendre qu’avec son accord préalable, hors contrat en cours.",
    en: "In France, since 11 August 2026, consumers may be called for selling only with prior consent, unless a contract is running.",
  },
  question: { fr: "Où l’accord de la personne est-il recueilli et gardé ?", en: "Where is the person’s consent collected and kept?" },
  source: {
    title: {
      fr: "Code de la consommation, art. L223-1 ; loi 2025-594 du 30 juin 2025",
      en: "Code de la consommation, art. L223-1; French act 2025-594 of 30 June 2025",
    },
    seen: "2026-11-23",
  },
  lesson: 26,
  options: {},
  compile: () => findCalls,
});

function* findCalls(post: Post): Generator<Hit> {
  for (const { start, end, at, to } of findClaims(post, patterns)) {
    if (SERVICE.test(sentenceAround(post, at, to)) || matches(post, CONSENT)) continue;
    yield { start, end };
    return;
  }
}
