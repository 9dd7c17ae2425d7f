import type { Language } from "../draft";
import { claimTable, FINE, findClaims, sentenceAround } from "../reading/claims";
import { sellsToCompaniesOnly } from "../reading/market";
import { defineRule } from "../rule";

const patterns = claimTable({
  fr: [
    [
      FINE,
      /\b(?:credits?|reductions?|deductions?) (?:d'impots?|fiscales?|de charges?)\b[^.!?\n]{0,30}\d ?%|\b(?:tva|aides?|subventions?)\b[^.!?\n]{0,25}\d ?%|\d ?% (?:de reduction|de credit) d'impots?\b|\ben promotion (?:interne|sociale|20\d\d)\b/g,
    ],
    [
      "sign",
      /(?<![\p{L}\d%€][-–]?|\d ?)[-–] ?\d{1,2} ?%(?! ?(?:d'|de |des |du |d )(?!remise|reduction|rabais)| ?(?:en|sur|depuis|par rapport|vs|contre|a) (?:un an|une annee|\d|janvier|l'an|cinq|dix|trois|deux))/gu,
    ],
    /\b\d{1,4}(?:[.,]\d\d)? ?(?:%|€|euros?) (?:de|en) (?:remise|reduction|rabais|ristourne)s?\b|\b(?:remises?|reductions?|rabais|ristournes?) (?:immediates? |exceptionnelles? )?(?:de |jusqu'a |allant jusqu'a |: ?)-? ?\d{1,4} ?(?:%|€|euros?)|\b\d{1,2} ?% de moins sur (?:tout|toute|tous|toutes|nos|notre|la collection)\b/g,
    /(?<![\p{L}\d%€])[-–]\d{1,4} ?€ (?:sur|pour tout|des)\b/gu,
    /\b(?:a moitie prix|prix (?:casses|sacrifies|barres?)|en promo(?:tion)?|promos? (?:sur|flash|exceptionnelles?|du (?:mois|moment|jour)|de la semaine))\b/g,
  ],
  en: [
    /\b\d{1,2} ?% off\b(?!-| (?:course|duty|target|grid|the mark))|[£€$] ?\d{1,4} off (?:all|any|every|our|your (?:next |first )?(?:order|visit|booking|purchase|meal))\b/g,
    /\bhalf[- ]price\b/g,
    /\b\d{1,2} ?% discount\b|\bdiscounts? (?:of |up to |of up to )(?:\d{1,2} ?%|[£€$] ?\d)|\bsave (?:up to )?(?:\d{1,2} ?%|[£€$] ?\d{1,4}) (?:on (?:all|our|your (?:next|first)|every|selected)|when you (?:book|order|buy)|today|this week)\b/g,
    /\b(?:reduced to (?:just |only )?[£€$] ?\d+|prices? (?:slashed|cut))\b/g,
  ],
});

/** The price before is there, or the post says which price it reckons from. */
const PREVIOUS: Readonly<Record<Language, RegExp>> = {
  fr: /\bau lieu d(?:e |')(?:[^.!?\n€]{0,20})\d ?(?:€|euros?)|\b(?:prix (?:initial|precedent|anterieur|habituel|d'avant)|ancien prix|avant|etaient?(?: a)?|passent? de)\b ?:? ?\d[\d.,]* ?(?:€|euros?)|(?:30|trente) derniers jours|\d ?€ ?(?:→|->|➡|=>|>|puis) ?\d/,
  en: /\b(?:was|were|instead of|down from|reduced from|usually|normally|previously|before|rather than|from) ?:? ?[£€$] ?\d[\d.,]*(?:,? (?:now|to|for)\b|\b)|last 30 days/,
};
/** Cases the article leaves out: loyalty, conditional and joint offers, food about to spoil. */
const EXEMPT: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:fidelite|parrain\w*|filleule?s?|adherente?s?|etudiante?s?|demandeurs d'emploi|anti-?gaspi\w*|invendus?|date courte|fin de marche|(?:2e|2eme|deuxieme|second|seconde) (?:article|paire|produit|personne)|(?:deux|trois|2|3) achete\w*|prix de lancement|offre de lancement)\b/,
  en: /\b(?:loyalty|members?|refer a friend|students?|nhs|end of (?:the )?day|short-dated|second (?:pair|item|one)|when you buy (?:two|three|2|3)|launch (?:price|offer))\b/,
};
/** A minus and a figure alone may be any statistic; these show that something is sold. */
const SOLD =
  /€|\b(?:prix|remises?|promos?|promotions?|offres?|codes?|achats?|boutiques?|magasins?|caisse|collections?|rayons?|articles?|soldes|stocks?|commande[rzs]?|reserv\w+|paniers?|site|eshop|e-shop|modeles?|paires?|jusqu'a -|sur (?:tout|toute|tous|toutes|nos|notre|la|le|les|une|vos|votre)|black friday|destockage|liquidation|ventes? (?:flash|privees?))(?![a-z])/;
/** Figures that fall and are no price. */
const NO_PRICE =
  /\b(?:consomm\w+|emissions?|co2|frequentation|(?:les|nos|des|ses|leurs) ventes|chiffre d'affaires|production|humidite|energie|energetiques?|factures?|bruit|decibels?|poids|gaspillage|accidents?|effectifs|recettes|chomage|dechets|sel|sucres?|matieres? grasses?|calories|batterie|taux|crash|consumption|energy|bills?|carbon|turnover|waste|sales (?:fell|dropped|are|were)|traffic|revenue|shares?)\b/;

export const legalDiscount = defineRule({
  id: "legal-discount",
  family: "legal",
  name: { fr: "Réduction annoncée", en: "Announced reduction" },
  severity: "off",
  whenOn: "advice",
  pack: "prix",
  languages: ["fr", "en"],
  message: {
    fr: "À vérifier : le prix d’avant, le plus bas des 30 derniers jours, est-il indiqué ?",
    en: "Check: is the previous price, the lowest of the last 30 days, shown?",
  },
  why: {
    fr: "Une réduction annoncée à des particuliers s’accompagne du prix d’avant ; le lecteur voit alors ce qu’il gagne.",
    en: "A price reduction announced to consumers shows the price before; the reader then sees what they save.",
  },
  question: {
    fr: "Quel était le prix le plus bas des 30 jours avant la réduction ?",
    en: "What was the lowest price in the 30 days before the reduction?",
  },
  source: {
    title: {
      fr: "Code de la consommation, art. L112-1-1 (en vigueur depuis le 28 mai 2022)",
      en: "Code de la consommation, art. L112-1-1 (in force since 28 May 2022)",
    },
    seen: "2026-11-23",
  },
  lesson: 21,
  options: {},
  compile: (_options, charter) => {
    if (sellsToCompaniesOnly(charter)) return undefined;
    return function* (post) {
      if (post.language === "und") return;
      const found = findClaims(post, patterns).find(
        ({ at, to, variant }) => !NO_PRICE.test(sentenceAround(post, at, to)) && (variant === undefined || SOLD.test(post.folded.text)),
      );
      if (found === undefined) return;
      const { text } = post.folded;
      if (PREVIOUS[post.language].test(text) || EXEMPT[post.language].test(text)) return;
      yield { start: found.start, end: found.end };
    };
  },
});
