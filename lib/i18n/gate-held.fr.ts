import type { gateHeldEn } from "./gate-held.en";
import type { TranslationOf } from "./message";

/** Les mots du contrôle en français quand une publication attend une approbation. */
export const gateHeldFr = {
  "gate.strip.held": "Cette publication partira dès que quelqu’un de l’équipe aura approuvé exactement ce texte.",
  "gate.strip.approved": "Approuvé, mot pour mot. Vous pouvez publier.",
  "gate.held.title": "Cette publication attend une approbation",
  "gate.held.none": "La charte demande une relecture avant de publier. Envoyez le texte en relecture\u00a0: il reste tel quel.",
  "gate.held.waiting": "Le texte est parti en relecture. La réponse s’affichera ici, à côté du texte.",
  "gate.held.waiting-other-text": "Un autre texte est parti en relecture. Envoyez celui-ci pour que ce soit lui qu’on relise.",
  "gate.held.changes": "Des modifications sont demandées. Faites-les, puis envoyez le nouveau texte.",
  "gate.held.rejected": "Ce texte a été refusé. Réécrivez-le, puis envoyez le nouveau.",
  "gate.held.approved": "Le texte vient d’être approuvé. Appuyez de nouveau sur le bouton de publication.",
  "gate.held.text":
    "Le texte a été approuvé avec d’autres mots\u00a0: «\u00a0{before}\u00a0» est devenu «\u00a0{after}\u00a0». Remettez-les, ou envoyez le nouveau texte.",
  "gate.held.added": "Le texte a été approuvé sans «\u00a0{after}\u00a0». Retirez-le, ou envoyez le nouveau texte.",
  "gate.held.removed": "Le texte a été approuvé avec «\u00a0{before}\u00a0». Remettez-le, ou envoyez le nouveau texte.",
  "gate.held.charter": "Le texte a été approuvé sous la version {version} de la charte, qui a changé depuis. Renvoyez-le en relecture.",
  "gate.held.lapsed": "L’approbation n’est plus valable. Renvoyez le texte en relecture.",
  "gate.held.incomplete": "Il manque ici une partie de la réponse. Redemandez le fichier de relecture, ou renvoyez le texte.",
  "gate.held.unknown": "On ne sait pas encore où en est la relecture. Patientez un instant, puis appuyez de nouveau.",
  "gate.held.send": "Envoyer en relecture",
} as const satisfies TranslationOf<typeof gateHeldEn>;
