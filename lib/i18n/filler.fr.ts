import type { fillerEn } from "./filler.en";
import type { TranslationOf } from "./message";

/** What the panel says beside a remark about filler, in French. `\u202f` stands before ; ! ?, `\u00a0` before : and inside « ». */
export const fillerFr = {
  "thin.missing": "Peu de matière\u00a0: il y manque {parts}.",
  "thin.all": "Peu de matière\u00a0: aucune des six choses qu’un lecteur cherche n’y est encore.",
  "thin.nothing": "La matière y est\u202f; c’est la forme qui gêne.",
  "thin.audience": "à qui vous parlez",
  "thin.fact": "un fait",
  "thin.offer": "ce que vous proposez",
  "thin.proof": "une preuve",
  "thin.action": "quoi faire ensuite",
  "thin.pillar": "un lien avec vos piliers",

  "skeleton.show": "Trame pour le réécrire",
  "skeleton.how": "Remplacez chaque […] par vos mots et retirez les lignes inutiles.",
  "skeleton.insert": "Ajouter à la fin",
  "skeleton.copy": "Copier",
  "fix.inserted": "La trame est à la fin de votre texte. Remplacez chaque […]\u202f; une annulation suffit à la retirer.",

  "notice.blanks": {
    one: "Il reste {count} ligne de la trame à remplir\u00a0: cherchez […].",
    other: "Il reste {count} lignes de la trame à remplir\u00a0: cherchez […].",
  },

  "moved.series": "«\u00a0{name}\u00a0» est une série de la charte\u00a0: cela a joué en faveur du post.",
  "moved.day": "«\u00a0{name}\u00a0» est un jour prévu par la charte\u00a0: cela a joué en faveur du post.",
  "moved.pillar": "Il sert le pilier «\u00a0{name}\u00a0»\u00a0: cela a joué en sa faveur.",
  "moved.wording": "Il emploie les mots de la charte\u00a0: cela a joué en sa faveur.",
  "moved.allowed": "La charte admet ce genre de post ({kind}).",
  "moved.calmer": "D’après vos avis précédents, ce genre pèse moins ici ({kind}).",
  "moved.keener": "D’après vos avis précédents, ce genre pèse plus ici ({kind}).",
  "moved.spared": "Pas compté comme remplissage",

  "verdict.ask": "Votre avis sur cette remarque",
  "verdict.keep": "Garder",
  "verdict.keepNamed": "Garder\u00a0: {message}",
  "verdict.wrongAlert": "Fausse alerte",
  "verdict.wrongAlertNamed": "Fausse alerte\u00a0: {message}",
  "verdict.filler": "Bien vu",
  "verdict.fillerNamed": "Bien vu\u00a0: {message}",
  "verdict.learn": "Comprendre",
  "verdict.learnNamed": "Comprendre\u00a0: {message}",
  "verdict.why": "Pourquoi le garder\u202f?",
  "verdict.words": "En quelques mots, si vous voulez",
  "verdict.wordsStay": "Cela reste sur cet ordinateur.",
  "verdict.confirm": "Garder tel quel",
  "verdict.cancel": "Annuler",
  "verdict.takeBack": "Annuler",
  "verdict.takeBackNamed": "Annuler\u00a0: {said}",

  "said.sending": "Un instant",
  "said.keep": "Vous gardez ce post. Ce genre de remarque pèsera un peu moins avec cette charte ({kind}).",
  "said.wrongAlert": "Fausse alerte notée. Ce genre de remarque pèsera moins avec cette charte ({kind}).",
  "said.filler": "C’est noté. Ce genre de remarque pèsera un peu plus avec cette charte ({kind}).",
  "said.policyKeep": "Vous gardez ce post. Ce genre ne pèse jamais moins\u00a0: il vient des règles de Meta ({kind}).",
  "said.policyWrongAlert": "Noté pour ce post. Ce genre ne pèse jamais moins\u00a0: il vient des règles de Meta ({kind}).",
  "said.hereOnly": "Compte pour ce post seulement\u00a0: l’enregistrement n’a pas pu se faire ({kind}).",

  "learn.count": "Un lecteur cherche six choses dans un post. Celui-ci en montre {present}.",
  "learn.strict": "Votre charte est stricte\u00a0: elle signale tôt.",
  "learn.normal": "Votre charte signale au degré normal.",
  "learn.relaxed": "Votre charte est souple\u00a0: elle signale tard.",
  "learn.policy": "Les règles de Meta visent ces posts\u00a0: c’est la Page entière qui est moins montrée.",
  "learn.source": "Source\u00a0: {title}",
  "learn.own": "C’est notre lecture des publications d’entreprises, pas une règle de Meta.",
} as const satisfies TranslationOf<typeof fillerEn>;
