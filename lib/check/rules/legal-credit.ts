import { matches } from "../match";
import type { Post } from "../post";
import { findClaims } from "../reading/claims";
import type { PatternTable } from "../reading/patterns";
import { defineRule, type Hit } from "../rule";

/** Offers to pay later or to borrow: always with a number, a length or the name of a loan, never the bare word « crédit ». */
const patterns: PatternTable = {
  fr: [
    {
      needs: ["fois", "x ", "mensualite", "echeance"],
      variant: "split",
      pattern:
        /\b(?:(?:payez|payer|payables?|paiements?|regle[rz]|reglables?|reglement)\b[^.!?\n]{0,30}?\b(?:en|de) ?(?:\d{1,2}|deux|trois|quatre|cinq|six|dix|douze|plusieurs) ?(?:x|fois|mensualites|echeances)\b(?! (?:moins|plus)\b|[^.!?\n]{0,12} cheques?)|(?:\d{1,2}|trois|quatre|dix) ?(?:x|fois) sans frais\b|\d{1,2} ?x cb\b)/g,
    },
    {
      needs: ["loa", "option d'achat", "leasing"],
      variant: "lease",
      pattern:
        /\b(?:loa|location avec option d'achat|leasing)\b(?=[^.!?\n]{0,60}?(?:€|euros?\b|\d ?%|\bapport\b|\bmois\b))|\b\d[\d ]{1,6}(?:[.,]\d\d)? ?(?:€|euros?) ?(?:ttc ?)?(?:\/ ?|par )mois\b(?=[^.!?\n]{0,40}?\b(?:loa|leasing|apport)\b)/g,
    },
    {
      needs: ["mensualite"],
      pattern:
        /\bmensualites? (?:de|a partir de|des|a) \d|\b\d+ mensualites? de\b|\b(?:premieres?|dernieres?|petites?) mensualites?\b(?= (?:offerte|a partir|de \d|des \d|en))/g,
    },
    {
      needs: ["credit", "pret "],
      pattern:
        /\bcredit (?:gratuit|auto|moto|conso(?:mmation)?|travaux|affecte|renouvelable|personnel|express|sans frais|a (?:0|partir)|sur \d+ mois|en \d+ (?:x|fois))\b|\b(?:credit|pret) (?:immobilier|personnel|auto|conso|travaux)\b(?=[^.!?\n]{0,40}?\d ?%)|\bachete[zr] a credit\b/g,
    },
    {
      needs: ["%", "taeg"],
      pattern:
        /\btaeg\b|\b(?:financements?|financez|credits?|pret)\b[^.!?\n%]{0,40}?\b0(?:[.,]0+)? ?%|\b0(?:[.,]0+)? ?% (?:d'interets?|sur \d+ mois)\b/g,
    },
    {
      needs: ["financ"],
      pattern: /\b(?:financements?|financez)\b[^.!?\n]{0,40}?\b(?:(?:sur|en) \d+ (?:mois|x|fois)|sans apport|a partir de \d|des \d)/g,
    },
  ],
  en: [
    {
      needs: ["instal", "payments", "pay"],
      variant: "split",
      pattern:
        /\b(?:pay|split|spread)\b[^.!?\n]{0,40}?\b(?:in|over|into) (?:\d{1,2}|two|three|four|six|ten|twelve) (?:easy |equal |interest-free |monthly ){0,2}(?:instal?lments|payments|months)\b|\bbuy now,? pay later\b|\b(?:\d{1,2}|three|four|six|twelve) (?:easy |equal |monthly )?interest-free (?:instal?lments|payments)\b/g,
    },
    {
      needs: ["apr", "0%", "0 %", "interest-free", "finance", "monthly payments", "leas"],
      pattern:
        /\b\d ?% apr\b|\b0 ?% (?:interest|financ(?:e|ing)|credit)\b|\binterest-free (?:credit|loans?|finance)\b|\bfinanc(?:e|ing) (?:from|at|available from|over) [£$€]?\d|\b(?:monthly payments|leas(?:e|ing)|loans?) (?:of|from|at) (?:just |only )?(?:[£$€] ?\d|\d+(?:\.\d+)? ?%)/g,
    },
  ],
};

/** The warning in its older and newer wordings, or a worked example. */
const WARNED =
  /\b(?:un credit (?:vous engage|coute de l'argent)|emprunter (?:de l'argent )?coute|doit etre rembourse|exemple representatif|representative (?:example|apr)|a loan (?:commits|binds)|(?:credit|borrowing(?: money)?) costs money|must be (?:repaid|paid back))\b/;
/** Public loans, tax and training, and credit that is spoken of as news or advice. */
const OTHER_CREDIT =
  /\b(?:credits? d'impots?|ptz|taux zero|student loans?|pret etudiant|cpf|bce|banque de france|federal reserve|mortgage rates)\b/;

export const legalCredit = defineRule({
  id: "legal-credit",
  family: "legal",
  name: { fr: "Offre de crédit", en: "Credit offer" },
  severity: "off",
  whenOn: "advice",
  pack: "credit",
  languages: ["fr", "en"],
  message: {
    fr: "À vérifier : la mention obligatoire du crédit et l’exemple chiffré manquent",
    en: "Check: the credit warning and the worked example are missing",
  },
  variants: {
    split: {
      fr: "À vérifier : payer en plusieurs fois peut être un crédit, avec sa mention obligatoire",
      en: "Check: paying in instalments may be credit, which carries a warning",
    },
    lease: {
      fr: "À vérifier : la location avec option d’achat porte la mention obligatoire du crédit",
      en: "Check: a lease with an option to buy carries the credit warning",
    },
  },
  why: {
    fr: "Une publicité de crédit porte une phrase fixée par la loi, changée le 20 novembre 2026 ; un taux ou une mensualité appelle un exemple.",
    en: "Credit advertising in France carries a sentence set by law, changed on 20 November 2026; a rate or instalment calls for an example.",
  },
  question: {
    fr: "Qui prête, à quel taux, pour quel coût total ?",
    en: "Who lends, at what rate, at what total cost?",
  },
  source: {
    title: {
      fr: "Code de la consommation, art. L312-5 et L312-6 ; ordonnance 2025-880 du 3 septembre 2025 (directive (UE) 2023/2225)",
      en: "Code de la consommation, art. L312-5 and L312-6; ordonnance 2025-880 of 3 September 2025 (directive (EU) 2023/2225)",
    },
    seen: "2026-11-23",
  },
  lesson: 21,
  options: {},
  compile: () => findOffer,
});

function* findOffer(post: Post): Generator<Hit> {
  const [first] = findClaims(post, patterns);
  if (first === undefined || matches(post, WARNED) || matches(post, OTHER_CREDIT)) return;
  const { start, end, variant } = first;
  yield { start, end, ...(variant === undefined ? {} : { variant }) };
}
