import type { gateEn } from "./gate.en";
import type { TranslationOf } from "./message";

/** The gate's words in French, in the panel. */
export const gateFr = {
  "gate.title": "Avant de publier",
  "gate.lead": { one: "Un point reste ouvert.", other: "{count} points restent ouverts." },
  "gate.leadOf": { one: "Charte {owner}\u00a0: un point reste ouvert.", other: "Charte {owner}\u00a0: {count} points restent ouverts." },
  "gate.more": { one: "et un autre", other: "et {count} autres" },
  "gate.show": { one: "Voir où", other: "Voir le premier" },
  "gate.back": "Revenir au texte",
  "gate.anyway": "Publier quand même",
  "gate.again": "Vous appuierez ensuite une fois de plus sur le bouton de publication\u00a0: Ligne ne le fait jamais à votre place.",
  "gate.reason": "Pourquoi publier ce texte tel quel\u202f?",
  "gate.reason.how": "Une phrase, avec vos mots. Elle est gardée avec ce brouillon, sur cet ordinateur.",
  "gate.reason.missing": "Dites pourquoi en quelques mots, puis continuez.",
  "gate.reason.quotes": "Prenez vos propres mots\u00a0: Ligne ne garde rien de la publication elle-même.",
  "gate.reason.left": { one: "Encore {count} caractère", other: "Encore {count} caractères" },

  "gate.strip.advise": {
    one: "Un point important reste ouvert. À vous de décider de publier.",
    other: "{count} points importants restent ouverts. À vous de décider de publier.",
  },
  "gate.strip.confirm": {
    one: "Un point reste ouvert\u00a0: une question vous sera posée au moment de publier.",
    other: "{count} points restent ouverts\u00a0: une question vous sera posée au moment de publier.",
  },
  "gate.strip.reason": {
    one: "Un point reste ouvert\u00a0: au moment de publier, vous direz pourquoi.",
    other: "{count} points restent ouverts\u00a0: au moment de publier, vous direz pourquoi.",
  },
  "gate.strip.open": "Ce texte peut partir tel quel, pendant deux minutes. Appuyez de nouveau sur le bouton de publication.",
  "gate.strip.no-button": "Le bouton de publication n’est pas reconnu ici\u00a0: rien ne sera retenu. Regardez d’abord les points ouverts.",
  "gate.strip.not-checked.paused": "La lecture était en pause\u00a0: ce texte est parti sans vérification.",
  "gate.strip.not-checked.text": "Le texte n’a pas pu être lu\u00a0: il est parti sans vérification.",
  "gate.strip.not-checked.button": "Le bouton de publication n’est pas reconnu ici\u00a0: ce texte est parti sans vérification.",
  "gate.strip.not-checked.charter": "La charte n’était pas encore là\u00a0: ce texte est parti sans vérification.",
  "gate.strip.not-checked.panel": "La question n’a pas pu s’afficher\u00a0: ce texte est parti sans elle.",
  "gate.strip.not-checked.filler": "Le remplissage n’était pas encore jugé\u00a0: ce texte est parti sans cette vérification.",
} as const satisfies TranslationOf<typeof gateEn>;
