import type { CheckContext } from "../draft";
import { matches } from "../match";
import { CLAIM_SURFACES, claimTable, FINE, findClaims } from "../reading/claims";
import { daysOf } from "../reading/instant";
import { defineRule, type Hit } from "../rule";

const patterns = claimTable({
  fr: [
    [
      FINE,
      /\bsoldes? (?:de tout compte|d(?:e|u|es) (?:vos |votre |nos |mes |ses |la )?(?:comptes?|conges?|rtt|cp|points|jours|heures|droits|credits?|cartes?|factures?|charges|commandes?|formation|cantine|caisse|subventions?|militaires|reservistes)|d'heures|bancaires?|migratoires?|naturels?|comptables?|intermediaires?|debiteurs?|crediteurs?|commercia(?:l|ux)|positifs?|negatifs?|restants?|dus?|a (?:payer|regler|verser)|par)\b|\b(?:consulte[rz]|verifie[rz]|connaitre|afficher?|reporter?) (?:le|les|vos|votre|tes|ton) soldes?\b|\b(?:hors|apres les) soldes\b|\b(?:comptes?|dettes?|factures?|dossiers?|prets?|credits?|conges|affaires?) (?:est |sont )?soldee?s?\b|\b(?:ai|a|avons|avez|ont|s'est|se sont|etre|sera) soldee?s?\b|\bsoldes (?:sont |est |bien )*(?:termine|fini)s?\b/g,
    ],
    /\b(?:pre|avant)?-?soldes\b(?: (?:d'ete|d'hiver|flottants?|prives?|exceptionnels?|monstres?|de printemps|d'automne|de noel))?/g,
    /\ben solde\b|\bsolde (?:exceptionnel|monstre|flottant|prive|d'ete|d'hiver)\b/g,
    ["accent", /\bsolde(?:e|ees)?\b/g],
  ],
  en: [
    /\b(?:winter |summer )?soldes\b/g,
    /\b(?:winter|summer|january|july|end[- ]of[- ]season) sales?\b(?! (?:figures|teams?|results|growth|of |were|rose|fell|volumes?|jobs?|assistants?))/g,
  ],
});

/** Days before the sales from which a post may announce them. */
const SOON = 45;
const ANNOUNCES =
  /\b(?:commenc\w+|debut\w*|demarr\w+|ouvr\w+|a partir d[eu]|des le|rendez-vous|bientot|approchent|arrivent|j-\d+|start\w*|begin\w*|open\w*|from)\b/;

export const legalSales = defineRule({
  id: "legal-sales",
  family: "legal",
  name: { fr: "Le mot « soldes »", en: "The word “soldes”" },
  severity: "off",
  whenOn: "must",
  pack: "prix",
  surfaces: CLAIM_SURFACES,
  languages: ["fr", "en"],
  message: {
    fr: "À vérifier : la date prévue est hors des soldes, « {found} » leur est réservé",
    en: "Check: the planned date is outside the French sales, and “{found}” is kept for them",
  },
  variants: {
    unset: {
      fr: "À vérifier : la date tombe-t-elle dans les soldes légaux de votre département ?",
      en: "Check: does the date fall within the legal sales of your part of France?",
    },
    soon: {
      fr: "À vérifier : l’annonce dit-elle quel jour commencent les soldes ?",
      en: "Check: does the announcement say on which day the sales begin?",
    },
  },
  why: {
    fr: "Le mot désigne deux périodes fixées par l’État ; le reste de l’année, parlez d’offre ou de fin de série.",
    en: "In France the word belongs to two periods set by the State; at other times say offer or end of line.",
  },
  question: {
    fr: "Quel jour cette publication paraît-elle, et quelles sont les dates des soldes chez vous ?",
    en: "On which day does this post go out, and what are the dates of the sales where you are?",
  },
  source: {
    title: {
      fr: "Code de commerce, art. L310-3 ; R310-17 pour les annonces",
      en: "Code de commerce, art. L310-3; R310-17 for announcements",
    },
    seen: "2026-11-23",
  },
  lesson: 21,
  options: {},
  compile: (_options, charter) => {
    const { salesPeriods } = charter.legal;
    return function* (post, context) {
      const found = findClaims(post, patterns).filter(
        ({ start, end, variant }) => variant !== "accent" || hasAccent(post.text.slice(start, end)),
      );
      const day = dayOf(context);
      if (found.length === 0 || day === undefined || salesPeriods.some(({ from, to }) => from <= day && day <= to)) return;
      const announced = matches(post, ANNOUNCES) && salesPeriods.some(({ from }) => isSoon(day, from));
      const verdict: Partial<Hit> =
        salesPeriods.length === 0
          ? { variant: "unset", severity: "advice" }
          : announced
            ? { variant: "soon", severity: "hint" }
            : post.language === "en"
              ? { severity: "advice" }
              : {};
      for (const { start, end } of found) yield { start, end, values: { found: post.text.slice(start, end) }, ...verdict };
    };
  },
});

/** The day the post is to go out, else today; a date that cannot be read counts as none. */
function dayOf({ sheet, now }: CheckContext): string | undefined {
  return [sheet?.plannedAt, now].find((iso) => iso !== undefined && daysOf(iso) !== undefined)?.slice(0, 10);
}

function isSoon(day: string, from: string): boolean {
  const left = (daysOf(from) ?? 0) - (daysOf(day) ?? 0);
  return left > 0 && left <= SOON;
}

/** « soldé » is sold off, « solde » may be what is left to pay. */
function hasAccent(words: string): boolean {
  return /[éÉ]/.test(words.normalize("NFC"));
}
