import type { gatePagesEn } from "./gate-pages.en";
import type { TranslationOf } from "./message";

/** The gate's words in French, on our pages. */
export const gatePagesFr = {
  "drafts.gate": "Au bouton de publication",
  "drafts.gate.failed": "Ce qui s’est passé au bouton de publication ne peut pas être lu pour l’instant.",
  "drafts.gate.clear": "Bouton pressé\u00a0: rien n’était ouvert.",
  "drafts.gate.advised": "Bouton pressé, remarques ouvertes\u00a0: {points}. La charte conseille seulement\u00a0: rien n’a été retenu.",
  "drafts.gate.stopped": "Bouton pressé, remarques ouvertes\u00a0: {points}. Retenu, et question posée.",
  "drafts.gate.went-back": "Retour au texte.",
  "drafts.gate.confirmed": "Décision\u00a0: publier tel quel.",
  "drafts.gate.reason": "Raison\u00a0: «\u00a0{reason}\u00a0»",
  "drafts.gate.released": "Bouton pressé de nouveau\u00a0: rien n’a été retenu.",
  "drafts.gate.not-checked.paused": "Parti sans vérification\u00a0: la lecture était en pause.",
  "drafts.gate.not-checked.text": "Parti sans vérification\u00a0: le texte n’a pas pu être lu.",
  "drafts.gate.not-checked.button": "Bouton de publication non reconnu\u00a0: rien ne pouvait être retenu.",
  "drafts.gate.not-checked.charter": "Parti sans vérification\u00a0: la charte n’était pas encore là.",
  "drafts.gate.not-checked.panel": "Non retenu\u00a0: la question n’a pas pu s’afficher.",
  "drafts.gate.not-checked.filler": "Vérifié en partie\u00a0: le remplissage n’était pas encore jugé.",
  "drafts.gate.rules": "En cause\u00a0: {rules}",
  "drafts.gate.charter": "Charte {id}, version {version}",
  "local.stored.gate":
    "De chaque pression sur Publier\u00a0: ce qui restait ouvert, ce qui a été décidé, et la raison donnée, avec les mots de la personne.",
} as const satisfies TranslationOf<typeof gatePagesEn>;
