import type { figuresEn } from "./figures.en";
import type { TranslationOf } from "./message";

/** What the dashboard says of how often rules were right, in French. */
export const figuresFr = {
  "nav.figures": "Justesse des règles",
  "figures.intro":
    "Une règle a vu juste quand ses mots ont été corrigés. Elle s’est trompée quand l’auteur a signalé une fausse alerte, ou l’a ignorée avec une raison et qu’un relecteur a approuvé le texte ainsi. Ignorée sans plus, elle ne compte ni pour ni contre.",
  "figures.from":
    "Compté sur cet ordinateur\u00a0: {drafts}, et {texts}. Seules les règles sont comptées, jamais les personnes, et aucun mot d’une publication n’est gardé pour cela.",
  "figures.drafts": { one: "{count} brouillon écrit ici", other: "{count} brouillons écrits ici" },
  "figures.texts": { one: "{count} texte remis par quelqu’un d’autre", other: "{count} textes remis par d’autres" },
  "figures.kept": "Les chiffres des brouillons s’effacent après {days} jours.",
  "figures.loading": "Je compte.",
  "figures.stale": "Les chiffres ci-dessous datent d’avant.",
  "figures.empty.title": "Pas encore de chiffres",
  "figures.empty.what":
    "Dès qu’une règle a parlé d’un brouillon, vous voyez ici si sa remarque a été corrigée, ignorée ou signalée comme fausse alerte. C’est ce qui dit quelles règles de la charte sont à affiner.",
  "figures.caption": { one: "{count} règle a parlé", other: "{count} règles ont parlé" },
  "figures.column.rule": "Règle",
  "figures.column.right": "Juste",
  "figures.column.came": "Ce qui a suivi",
  "figures.column.shown": "Vue",
  "figures.right": { one: "juste {right} fois sur {count}", other: "juste {right} fois sur {count}" },
  "figures.unsaid": "personne ne l’a dit",
  "figures.nothing": "laissée telle quelle",
  "figures.fixed": { one: "corrigée une fois", other: "corrigée {count} fois" },
  "figures.ignored": { one: "ignorée une fois", other: "ignorée {count} fois" },
  "figures.wrong": { one: "une fausse alerte", other: "{count} fausses alertes" },
  "figures.accepted": {
    one: "ignorée une fois, avec l’accord d’un relecteur",
    other: "ignorée {count} fois, dont {accepted} avec l’accord d’un relecteur",
  },
  "figures.shown": { one: "dans {count} brouillon", other: "dans {count} brouillons" },
} as const satisfies TranslationOf<typeof figuresEn>;
