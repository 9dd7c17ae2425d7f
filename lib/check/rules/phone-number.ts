import { findPhones, ownContacts, phoneKey } from "../reading/contacts";
import { defineRule } from "../rule";

export const phoneNumber = defineRule({
  id: "phone-number",
  family: "privacy",
  name: { fr: "Numéro de téléphone", en: "Phone number" },
  severity: "off",
  whenOn: "advice",
  languages: "any",
  perLine: true,
  message: {
    fr: "Vérifiez ce numéro : il n’est pas dans les contacts publics de la charte",
    en: "Check this number: it is not among the charter’s public contacts",
  },
  variants: {
    unlisted: { fr: "Vérifiez que ce numéro est bien celui de l’entreprise", en: "Check that this number is the company’s own" },
  },
  why: {
    fr: "Un numéro publié ne se reprend pas : celui d’un client, d’un collègue ou d’un stagiaire n’a rien à faire ici.",
    en: "A number once published cannot be taken back: a customer’s, a colleague’s or an intern’s has no place here.",
  },
  source: {
    title: {
      fr: "Règlement (UE) 2016/679 (RGPD) ; les contacts publics de la charte",
      en: "Regulation (EU) 2016/679 (GDPR); the charter’s public contacts",
    },
  },
  lesson: 25,
  options: {},
  compile: (_options, charter) => {
    const { phones } = ownContacts(charter);
    const variant = phones.size === 0 ? { variant: "unlisted" } : {};
    return function* ({ text, links }) {
      if (!HOLDS_FIGURES.test(text)) return;
      for (const { start, end } of findPhones(text, links)) {
        if (!phones.has(phoneKey(text.slice(start, end)))) yield { start, end, ...variant };
      }
    };
  },
});

/** Eight figures close to each other: fewer make no number. */
const HOLDS_FIGURES = /\d(?:[^\d\n]{0,4}\d){7}/;
