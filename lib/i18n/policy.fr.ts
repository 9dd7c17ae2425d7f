import type { TranslationOf } from "./message";
import type { policyEn } from "./policy.en";

/** Ce que l’organisation a fixé, en français. */
export const policyFr = {
  "policy.title": "Fixé par votre organisation",
  "policy.intro": "Votre service informatique a déployé ces valeurs. Celles qui sont imposées ne se changent pas ici.",
  "policy.mode.enforced": "imposée",
  "policy.mode.default": "par défaut, modifiable",
  "policy.mode.additional": "en plus des vôtres",
  "policy.language": "Langue",
  "policy.gate": "Avant de publier",
  "policy.gate.advise": "conseiller seulement",
  "policy.gate.confirm": "demander s’il reste à corriger",
  "policy.gate.approval": "demander un accord",
  "policy.retention": "Durée des chiffres",
  "policy.company": "Charte des autres Pages",
  "policy.charter": "Charte",
  "policy.page": "Page {page}",
  "policy.team": "Clé d’équipe",
  "policy.role.author": "auteur",
  "policy.role.reviewer": "relecteur",
  "policy.role.publisher": "éditeur",
  "policy.signed": "signée, clé {key}",
  "policy.locked": "Fixé par votre organisation.",
  "policy.refused": {
    one: "{count} valeur de votre organisation n’a pas pu servir. Les autres s’appliquent. Montrez cette liste à votre service informatique.",
    other:
      "{count} valeurs de votre organisation n’ont pas pu servir. Les autres s’appliquent. Montrez cette liste à votre service informatique.",
  },
  "policy.refused.unknown": "Ligne ne connaît pas de valeur de ce nom.",
  "policy.refused.wrong": "La valeur ne convient pas. Trouvé : {detail}",
  "policy.refused.too-many": "Il y a trop d’entrées : {detail}",
  "policy.refused.charter": "La charte ne peut pas être lue : {detail}",
  "policy.refused.newer-charter": "La charte vient d’une version plus récente de Ligne.",
  "policy.refused.signature": "La signature ne correspond pas : le fichier a changé après avoir été signé.",
  "policy.refused.key": "La clé publique de {detail} ne peut pas être lue.",
  "policy.refused.no-such-charter": "Aucune charte déployée n’a l’identifiant {detail}.",
  "policy.refused.twice": "Elle y est deux fois : {detail}",

  "policy.charters.intro": "Déployées par votre organisation, en lecture seule. Une charte imposée passe avant les vôtres.",
  "policy.charters.copy": "En faire une copie à moi",
  "policy.charters.copyOf": "En faire une copie à moi : {name}",
  "policy.charters.export": "Exporter",
  "policy.charters.exportOf": "Exporter : {name}",
} as const satisfies TranslationOf<typeof policyEn>;
