import type { TranslationOf } from "./message";
import type { pagesIgnoresEn } from "./pages-ignores.en";

/** The same in French. */
export const pagesIgnoresFr = {
  "nav.ignores": "Ignoré",
  "ignores.intro":
    "Ce qui a été ignoré dans l’éditeur, et jusqu’où. Des mots d’une publication, seules des empreintes sont gardées\u00a0: on lit ici la règle et la date, pas le texte.",
  "ignores.loading": "Je regarde ce qui est ignoré.",
  "ignores.filter": "Page",
  "ignores.filter.all": "Toutes les Pages",
  "ignores.caption": { one: "{count} remarque ignorée", other: "{count} remarques ignorées, la plus récente d’abord" },
  "ignores.column.rule": "Règle",
  "ignores.column.scope": "Jusqu’où",
  "ignores.column.page": "Page",
  "ignores.column.when": "Quand (environ)",
  "ignores.column.action": "Revenir dessus",
  "ignores.page.unknown": "Page non nommée",
  "ignores.empty.title": "Rien n’est ignoré",
  "ignores.empty.how":
    "Dans l’éditeur, chaque remarque a un bouton Ignorer. Ce que vous ignorez est listé ici, et vous pouvez revenir dessus.",
  "ignores.emptyHere": "Rien n’est ignoré sur cette Page.",
  "ignores.done": "«\u00a0{rule}\u00a0» sera de nouveau remarquée.",
  "ignores.undo": "L’ignorer quand même",
  "ignores.failed": "Ce n’est pas fait.",
  "ignores.stale": "La liste ci-dessous date d’avant.",

  "local.stored.kept":
    "Ce que vous avez ignoré et les fiches de vos brouillons : règle, Page, date, votre raison, et des empreintes de mots que seul cet ordinateur peut reconnaître.",
} as const satisfies TranslationOf<typeof pagesIgnoresEn>;
