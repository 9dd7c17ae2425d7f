import { matches } from "../match";
import { claimTable, FINE, findClaims, sentenceAround } from "../reading/claims";
import { sellsToCompaniesOnly } from "../reading/market";
import { defineRule } from "../rule";

const patterns = claimTable({
  fr: [
    /\b\d[\d., ]{0,9}?(?:€|euros?|eur)(?: ?(?:\/|par|le|la|l') ?[a-z0-9]{1,12}| de l'heure)? ?\(?(?:ht\b|h\.t\.?|hors tax(?:es?)?\b|hors tva\b)|\b(?:prix|tarifs?)(?: \w+)? (?:ht|hors taxes?)\b/g,
  ],
  en: [
    [FINE, /\bsalar\w+ [^.!?\n]{0,30}before tax\b/g],
    /(?:[€£$] ?\d[\d.,]{0,9}|\b\d[\d., ]{0,9}?(?:€|euros?|pounds?))(?: (?:a|per|an|each) ?[a-z]{0,10}| ?\/ ?[a-z]{1,10})? ?\(?(?:(?:ex|excl|excluding|before|without|net of)\.? ?(?:of )?(?:vat|tax(?:es)?)|\+ ?(?:vat|tax)|plus (?:vat|tax))\b|\bprices? (?:exclude|are ex(?:cl\.?|cluding)?|(?:are )?before|without) (?:vat|tax)\b/g,
  ],
});

/** The price with taxes is there too, or the offer is for companies, or the sum is not the price of anything on sale. */
const SETTLED =
  /\bttc\b|\btoutes taxes comprises\b|\b(?:inc|incl|including|with) ?\.? (?:vat|tax)\b|\bvat included\b|\b(?:reservee?s? aux|pour les|entre) (?:pros|professionnels|entreprises)\b|\b(?:trade|business) (?:only|customers)\b|\bb2b\b/;
const NO_OFFER =
  /\b(?:chiffre d'affaires|budgets?|subventions?|marches? publics?|appels? d'offres|investissements?|seuils?|plafond\w*|cout (?:du|des|total|de l'operation)|montant (?:du|des|de l)|salaires?|turnover|grants?|tenders?|contract value|salary)\b/;

export const legalTax = defineRule({
  id: "legal-tax",
  family: "legal",
  name: { fr: "Prix hors taxes", en: "Price before tax" },
  severity: "off",
  whenOn: "advice",
  pack: "prix",
  languages: ["fr", "en"],
  message: {
    fr: "À vérifier : le prix TTC, si des particuliers peuvent acheter",
    en: "Check: the price with all taxes, if consumers can buy this",
  },
  why: {
    fr: "Un particulier doit lire ce qu’il paiera en tout : prix en euros, taxes et frais obligatoires compris.",
    en: "A consumer must read what they will pay in all: a price in euros with taxes and compulsory fees included.",
  },
  question: {
    fr: "Cette offre s’adresse-t-elle aussi à des particuliers ? Quel est alors le prix TTC ?",
    en: "Is this offer open to consumers as well? What is the price with all taxes then?",
  },
  source: {
    title: {
      fr: "Code de la consommation, art. L112-1 ; arrêté du 3 décembre 1987",
      en: "Code de la consommation, art. L112-1; arrêté of 3 December 1987",
    },
    seen: "2026-11-23",
  },
  lesson: 21,
  options: {},
  compile: (_options, charter) => {
    if (sellsToCompaniesOnly(charter)) return undefined;
    return function* (post) {
      const found = findClaims(post, patterns);
      if (found.length === 0 || matches(post, SETTLED)) return;
      for (const { start, end, at, to } of found) {
        if (!NO_OFFER.test(sentenceAround(post, at, to))) yield { start, end };
      }
    };
  },
});
