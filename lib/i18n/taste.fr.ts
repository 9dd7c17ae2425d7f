import type { TranslationOf } from "./message";
import type { tasteEn } from "./taste.en";

/** What the dashboard says of verdicts on remarks about filler, in French. */
export const tasteFr = {
  "nav.taste": "Vos avis",
  "taste.intro":
    "Ce qui a été dit ici des remarques sur le remplissage, charte par charte, et ce que cela change. Un genre ne se tait jamais tout à fait, et ce que visent les règles de Meta ne pèse jamais moins.",
  "taste.loading": "Je cherche vos avis.",
  "taste.empty.title": "Pas encore d’avis",
  "taste.empty.what":
    "Sous une remarque sur le remplissage, le panneau vous demande votre avis\u00a0: garder, fausse alerte, bien vu. Ce que cela change s’inscrit ici, et peut s’annuler.",
  "taste.stale": "La liste ci-dessous date d’avant.",
  "taste.notReset": "Rien n’a été oublié.",
  "taste.charterOf": "Charte\u00a0: {name}",
  "taste.charterId": "Charte\u00a0: {id}",
  "taste.caption": { one: "{count} genre de remplissage a reçu des avis", other: "{count} genres de remplissage ont reçu des avis" },
  "taste.column.kind": "Genre",
  "taste.column.effect": "Maintenant",
  "taste.column.why": "Parce que",
  "taste.column.reset": "Revenir",
  "taste.calmer": "pèse moins",
  "taste.calmerMost": "pèse aussi peu que possible",
  "taste.keener": "pèse plus",
  "taste.keenerMost": "pèse autant que possible",
  "taste.even": "comme d’habitude",
  "taste.policy": "comme d’habitude\u00a0: les règles de Meta le visent",
  "taste.keep": { one: "gardé une fois", other: "gardé {count} fois" },
  "taste.wrongAlert": { one: "une fausse alerte", other: "{count} fausses alertes" },
  "taste.filler": { one: "confirmé une fois", other: "confirmé {count} fois" },
  "taste.reason": "{reason}\u00a0: «\u00a0{words}\u00a0»",
  "taste.accepted": "un relecteur a approuvé un texte où elle était ignorée",
  "taste.words": "«\u00a0{words}\u00a0»",
  "taste.reset": "Oublier",
  "taste.resetNamed": "Oublier\u00a0: {kind}",
  "taste.resetAll": "Oublier tout pour cette charte",
} as const satisfies TranslationOf<typeof tasteEn>;
