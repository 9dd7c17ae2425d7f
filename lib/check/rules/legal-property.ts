import type { Language } from "../draft";
import { matches } from "../match";
import type { Post } from "../post";
import { findClaims } from "../reading/claims";
import type { PatternTable } from "../reading/patterns";
import { defineRule, type Hit } from "../rule";

/** A home beside the words that offer it for sale or to let, on one line. */
const patterns: PatternTable = {
  fr: [
    {
      needs: ["vend", "vente", "louer", "location", "saisir", "exclusivite", "propos", "nouveau bien"],
      pattern:
        /\b(?:a (?:vendre|louer|saisir)|(?:mise )?en vente|en exclusivite|exclusivite|(?:nous|on|vous) (?:vendons|vend|propos(?:ons|e))|nouveau bien|location (?:vide |meublee )?)\b[^.!?\n]{0,50}?\b(?:maisons?(?! (?:de (?:quartier|retraite|sante|poupees?|vacances|la|l')|des|du|d'(?:hotes|edition|arret)|medicale))|appartements?|studios?|villas?|duplex|triplex|lofts?|longeres?|fermettes?|pavillons?|(?<!\bdans (?:un|l'|cet) ?)immeubles?|chalets?(?! de noel)|[tf][1-7](?: bis)?)\b|\b(?:maisons?|appartements?|studios?|villas?|duplex|triplex|lofts?|longeres?|fermettes?|pavillons?|(?<!\bdans (?:un|l'|cet) ?)immeubles?|chalets?(?! de noel)|[tf][1-7](?: bis)?)\b[^.!?\n]{0,60}?\b(?:a (?:vendre|louer|saisir)|en vente|en location|disponible a la (?:vente|location))\b/g,
    },
  ],
  en: [
    {
      needs: [
        "for sale",
        "to let",
        "to rent",
        "for rent",
        "on the market",
        "listing",
        "listed",
        "asking price",
        "guide price",
        "offers over",
      ],
      pattern:
        /\b(?:for sale|to let|(?:to|for) rent|new listing|new (?:to|on) the market|just listed)\b[^.!?\n]{0,60}?\b(?:house|flat|apartment|studio|villa|cottage|bungalow|townhouse|maisonette|farmhouse|property|home|condo)s?\b|\b(?:house|flat|apartment|studio|villa|cottage|bungalow|townhouse|maisonette|farmhouse|property|home|condo)s?\b[^.!?\n]{0,80}?\b(?:for sale|to let|(?:to|for) rent|on the market|asking price|guide price|offers over)\b/g,
    },
  ],
};

/** What makes an offer of a wish or a piece of news: rooms, surface, rent or a price of that size. */
const DETAIL: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:\d+ ?m2|\d pieces?|(?:\d|une|deux|trois|quatre|cinq|six) (?:\w{1,12} )?chambres?|loyer|\d{1,3} ?\d{3} ?(?:€|euros?)|\d{3} ?(?:€|euros?) ?(?:cc|hc|par mois|\/ ?mois|charges))/,
  en: /\b(?:(?:\d|one|two|three|four|five|six)[ -]?(?:\w{1,12} )?bed(?:room)?s?|\d+ ?(?:m2|sq\.? ?(?:m|ft)|sqm|square (?:met|feet|foot)))\b|[£$€] ?(?:\d{1,3}(?:,\d{3})+|\d{5,}|\d{3,4} ?(?:pcm|a month|per month|\/ ?month))|\d{1,3}[ ,]?\d{3} ?(?:€|euros)/,
};
/** Stays for a few nights, homes that are gone, searches, toys and rooms for feasts. */
const NO_OFFER =
  /\b(?:gites?|saisonnier\w*|nuits?|nuitees?|week-?ends?|vacances|vacanciers|sous (?:compromis|offre)|deja (?:loue|vendu)e?|vient d'etre (?:loue|vendu)e?|n'est plus (?:a vendre|a louer|disponible)|recherch(?:e|ons) (?:un|une|pour)|cherche (?:un |une )?(?:[tf]\d|studio|appartement|maison|a louer)|holiday (?:let|home|cottage)|per night|a night|sold|under offer|let agreed|no longer (?:for sale|available)|looking (?:for|to rent)|dolls?' houses?|doll's house)\b/;

const ENERGY =
  /\b(?:dpe|ges|epc|classes? (?:energie|energetique|climat|[a-g])|etiquettes? (?:energie|energetique|[a-g])|performance energetique|energie ?:? ?[a-g]|energy (?:class|rating|performance|label)|(?:rated|rating) [a-g])\b/;
const SURFACE = /\b(?:\d+(?:[.,]\d+)? ?(?:m2|metres? carres?|sq\.? ?(?:m|ft)|sqm|square (?:met\w*|feet|foot))|surface|floor area)\b/;
const FEES = /\b(?:honoraires|frais d'agence|fai|hai|charge (?:vendeur|acquereur)|sans (?:frais|agence)|fees?)\b/;

export const legalProperty = defineRule({
  id: "legal-property",
  family: "legal",
  name: { fr: "Annonce immobilière", en: "Property offer" },
  severity: "off",
  whenOn: "advice",
  pack: "immobilier",
  languages: ["fr", "en"],
  message: {
    fr: "À vérifier : l’annonce est incomplète (classe énergie, surface, honoraires)",
    en: "Check: the offer is incomplete (energy class, floor area, fees)",
  },
  variants: {
    energy: { fr: "À vérifier : la classe énergie (DPE) n’est pas dans l’annonce", en: "Check: the energy class is not in the offer" },
    surface: { fr: "À vérifier : la surface n’est pas dans l’annonce", en: "Check: the floor area is not in the offer" },
    fees: {
      fr: "À vérifier : l’annonce ne dit rien des honoraires",
      en: "Check: the offer says nothing about fees",
    },
  },
  why: {
    fr: "Une offre de vente ou de location indique la classe énergie et climat ; un professionnel y ajoute la surface et ses honoraires.",
    en: "In France an offer to sell or let states the energy and climate class; a professional adds floor area and fees.",
  },
  question: {
    fr: "Quels sont la classe du DPE, la surface et les honoraires de ce bien ?",
    en: "What are the energy class, the floor area and the fees of this home?",
  },
  source: {
    title: {
      fr: "Code de la construction et de l’habitation, art. L126-33 et R126-22 ; arrêté du 10 janvier 2017 (prix et honoraires)",
      en: "Code de la construction et de l’habitation, art. L126-33 and R126-22; arrêté of 10 January 2017 (prices and fees)",
    },
    seen: "2026-11-23",
  },
  lesson: 21,
  options: {},
  compile: () => findOffer,
});

function* findOffer(post: Post): Generator<Hit> {
  if (post.language === "und") return;
  const [first] = findClaims(post, patterns);
  if (first === undefined || !matches(post, DETAIL[post.language]) || matches(post, NO_OFFER)) return;
  const missing = [
    ...(matches(post, ENERGY) ? [] : ["energy"]),
    ...(matches(post, SURFACE) ? [] : ["surface"]),
    ...(matches(post, FEES) ? [] : ["fees"]),
  ];
  const [only] = missing;
  if (only === undefined) return;
  yield { start: first.start, end: first.end, ...(missing.length === 1 ? { variant: only } : {}) };
}
