import { defineRule } from "../rule";
import { overlapsAny } from "../spans";

/** In the groups that stand on a card, or without any. Cards of 13 figures are no longer made. */
const CANDIDATE =
  /(?<![\p{L}\p{N}#_+/.,-])(?:\d{4}([ \u00a0\u202f-])\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|3\d{3}([ \u00a0\u202f-])\d{6}\2\d{4,5}|\d{15,16})(?![\p{L}\p{N}]|[ .,-]?\d)/gu;
/** Who issued it, by the first figures: Visa, Mastercard, American Express, Diners Club, Discover, JCB, UnionPay. */
const ISSUERS: readonly (readonly [heads: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(?:30[0-5]|3[689])/, [14]],
  [/^(?:6011|64[4-9]|65)/, [16, 19]],
  [/^35(?:2[89]|[3-8])/, [16]],
  [/^62/, [16, 19]],
];
/** What else so many figures may be, said right before them. */
const OTHER_FIGURE =
  /(?:siret|siren|imei|ean|gtin|isbn|r[ée]f(?:[ée]rence)?|commande|dossier|facture|colis|suivi|lot|s[ée]rie|contrat|licence|order|invoice|tracking|parcel|serial|batch|asset|id|membre|adh[ée]rent|fid[ée]lit[ée]|loyalty|member(?:ship)?)\.?(?: (?:card|n°|no\.?|num[ée]ro|number|code))?[ \u00a0\u202f]*[:#n°]*[ \u00a0\u202f]*$/iu;
const HOLDS_FIGURES = /\d{4}[ \u00a0\u202f-]?\d{4}/;

export const cardNumber = defineRule({
  id: "card-number",
  family: "privacy",
  name: { fr: "Numéro de carte bancaire", en: "Payment card number" },
  severity: "off",
  whenOn: "must",
  languages: "any",
  perLine: true,
  message: { fr: "Retirez ce numéro de carte bancaire", en: "Take this payment card number out" },
  why: {
    fr: "Un numéro de carte lu en public suffit à payer en ligne ; si la carte est vraie, faites-la bloquer.",
    en: "A card number read in public is enough to pay online; if the card is real, have it blocked.",
  },
  source: {
    title: {
      fr: "ISO/IEC 7812-1, Identification of issuers ; H. P. Luhn, brevet US 2,950,048 (1960)",
      en: "ISO/IEC 7812-1, Identification of issuers; H. P. Luhn, US patent 2,950,048 (1960)",
    },
  },
  lesson: 31,
  options: {},
  compile: () =>
    function* ({ text, links }) {
      if (!HOLDS_FIGURES.test(text)) return;
      for (const { 0: found, index: start } of text.matchAll(CANDIDATE)) {
        const figures = found.replaceAll(/\D/g, "");
        const end = start + found.length;
        if (!isIssued(figures) || !passesLuhn(figures) || overlapsAny(links, { start, end })) continue;
        if (OTHER_FIGURE.test(text.slice(Math.max(0, start - 40), start))) continue;
        yield {
          start,
          end,
          evidence: `${figures.slice(0, 4)} …`,
          fixes: [{ label: { fr: "Masquer le numéro", en: "Hide the number" }, edits: [{ start, end, text: "…" }], safe: false }],
        };
      }
    },
});

function isIssued(figures: string): boolean {
  return ISSUERS.some(([heads, lengths]) => heads.test(figures) && lengths.includes(figures.length));
}

/** Every second figure from the right counts twice, its own figures added up; the sum ends in 0. */
function passesLuhn(figures: string): boolean {
  let sum = 0;
  for (let at = 0; at < figures.length; at++) {
    const figure = Number(figures.charAt(figures.length - 1 - at)) * (1 + (at % 2));
    sum += figure > 9 ? figure - 9 : figure;
  }
  return sum % 10 === 0 && /[1-9]/.test(figures);
}
