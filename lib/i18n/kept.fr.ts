import type { keptEn, keptPanelEn } from "./kept.en";
import type { TranslationOf } from "./message";

/** The same in French. */
export const keptFr = {
  "ignore.scope.place": "Cet endroit seulement",
  "ignore.scope.text": "Ces mots, sur cette Page",
  "ignore.scope.post": "Cette règle, dans cette publication",
  "ignore.scope.page": "Cette règle, sur cette Page",
  "ignore.wrongAlert": "Fausse alerte",
  "ignored.takeBack": "Réafficher",
  "ignored.takeBackNamed": "Réafficher\u00a0: {title}",
  "ignored.reason": "Raison\u00a0: {reason}",
} as const satisfies TranslationOf<typeof keptEn>;

/** What only the panel says, in French. */
export const keptPanelFr = {
  "ignore.open": "Ignorer",
  "ignore.openNamed": "Ignorer\u00a0: {message}",
  "ignore.legend": "Jusqu’où\u202f?",
  "ignore.reason": "Raison (facultatif)",
  "ignore.wrongAlertHint": "La règle se trompe ici. C’est compté contre elle, et la remarque disparaît.",
  "ignore.blocked": "Une remarque bloquante ne s’ignore pas. Voyez avec la personne qui tient la charte.",
  "ignore.done": "Remarque ignorée\u00a0: {message}",
  "ignore.doneWrong": "Notée comme fausse alerte\u00a0: {message}",
  "ignore.undone": "La remarque est de retour.",
  "ignore.notKept": "Cela vaut jusqu’à ce que vous quittiez la page\u00a0: rien ne peut être enregistré pour l’instant.",
  "ignore.notUndone": "Réaffichée ici, mais sans pouvoir l’enregistrer. Réessayez plus tard depuis la liste.",
  "ignore.undo": "Annuler",

  "ignored.title": "Ignoré sur cette Page",
  "ignored.menu": "Remarques ignorées ({count})",
  "ignored.none": "Rien n’est ignoré sur cette Page. Ignorez une remarque depuis sa carte, et elle apparaît ici.",
  "ignored.close": "Revenir aux remarques",
  "ignored.here": { one: "{count} remarque de ce brouillon est ignorée", other: "{count} remarques de ce brouillon sont ignorées" },
  "ignored.see": "Voir",

  "sheet.title": "Fiche du brouillon",
  "sheet.empty": "facultative",
  "sheet.objective": "Objectif",
  "sheet.stage": "Étape",
  "sheet.pillar": "Pilier",
  "sheet.audience": "Cible",
  "sheet.planned": "Prévue le",
  "sheet.none": "non précisé",
  "sheet.suggested": "Proposé\u00a0: {name}",
  "sheet.suggestedNamed": "Proposé\u00a0: {name}. Choisir pour {field}",
  "sheet.stage.awareness": "Se faire connaître",
  "sheet.stage.consideration": "Donner envie",
  "sheet.stage.conversion": "Obtenir la demande",
  "sheet.stage.loyalty": "Fidéliser",
} as const satisfies TranslationOf<typeof keptPanelEn>;
