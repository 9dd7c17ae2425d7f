import type { mergeEn } from "./merge.en";
import type { TranslationOf } from "./message";

/** Words of merging an imported charter, in French. `\u202f` stands before ; ! ?, `\u00a0` before : and inside « ». */
export const mergeFr = {
  "merge.offer": "Ou la fusionner avec une charte que vous avez",
  "merge.offer.about": "Vous choisissez section par section ce qui vient du fichier. Rien n’est en vigueur avant que vous publiiez.",
  "merge.into": "Fusionner avec",
  "merge.start": "Choisir les sections",
  "merge.title": "Du fichier vers «\u00a0{name}\u00a0»",
  "merge.count": { one: "{count} section diffère", other: "{count} sections diffèrent" },
  "merge.same": "Le fichier dit la même chose que «\u00a0{name}\u00a0». Il n’y a rien à choisir.",
  "merge.draft": "Vos changements non publiés servent de base.",
  "merge.allTheirs": "Tout du fichier",
  "merge.allMine": "Tout le mien",
  "merge.keep": "Garder le mien",
  "merge.take": "Prendre celui du fichier",
  "merge.byEntry": "Entrée par entrée",
  "merge.entry.theirs": "seulement dans le fichier",
  "merge.entry.mine": "seulement chez vous\u202f; prendre celui du fichier la retire",
  "merge.entry.both": "diffère",
  "merge.differences": { one: "{count} différence", other: "{count} différences" },
  "merge.unnamed": "Il dit la même chose dans un autre ordre ou une autre forme.",
  "merge.refused": "Ces choix ne vont pas encore ensemble. Rien n’a été changé\u00a0:",
  "merge.do": "Mettre dans l’éditeur",
  "merge.leave": "Laisser",
  "merge.nothing": "Prenez au moins une section du fichier.",
  "charters.note.merged": "Ce que vous avez pris du fichier est dans l’éditeur de «\u00a0{name}\u00a0». Relisez, puis publiez.",
} as const satisfies TranslationOf<typeof mergeEn>;
