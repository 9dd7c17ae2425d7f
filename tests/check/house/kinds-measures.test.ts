import { tryKinds } from "./kinds";

/** One rule of each sort, what it finds and what it lets pass (an empty list). */
tryKinds("kinds of house rules: counts, metrics and repeats", [
  [
    "count, at most",
    { kind: "count", of: "hashtag", max: 2 },
    [
      ["#a #b #c", ["#c"]],
      ["#a #b #c #d", ["#c #d"]],
      ["#été #b\n#c", ["#c"]],
      ["＃a #b #c", ["#c"]],
      ["😀#a😀#b😀#c", ["#c"]],
      ["#aa #bb texte #cc fin", ["#cc"]],
      ["#a #b", []],
      ["#1 #2 #3", []],
      ["a#b c#d e#f", []],
      ["https://a.example/#b #a #c", []],
      ["", []],
      ["# a # b # c", []],
    ],
  ],
  [
    "count, at least, in each paragraph",
    { kind: "count", of: "word", min: 3, scope: "paragraph" },
    [
      ["un deux", ["deux|"]],
      ["un deux trois\n\nun", ["\n\nun|"]],
      ["🔥🔥🔥🔥", ["🔥🔥|"]],
      ["a", ["a|"]],
      ["un-deux", ["deux|"]],
      ["l’un", ["l’un|"]],
      ["l’un deux", []],
      ["un deux trois", []],
      ["un-deux-trois", []],
      ["\n\n", []],
      ["", []],
      ["un deux\ntrois", []],
    ],
  ],
  [
    "count, emoji",
    { kind: "count", of: "emoji", max: 1 },
    [
      ["👨‍👩‍👧👍🏽", ["👍🏽"]],
      ["🇫🇷🇬🇧", ["🇬🇧"]],
      ["👨‍👩‍👧", []],
      ["1 2 # *", []],
    ],
  ],
  [
    "count, capitals",
    { kind: "count", of: "capital-word", max: 1 },
    [
      ["ÉTÉ NOËL", ["NOËL"]],
      ["LA TVA", ["TVA"]],
      ["À L’ÉTÉ", []],
      ["#TVA #SARL", []],
      ["iPhone MacBook", []],
    ],
  ],
  [
    "count, sentences",
    { kind: "count", of: "sentence", max: 1, scope: "paragraph" },
    [
      ["Un. Deux.", ["Deux."]],
      ["M. Durand vient.", []],
      ["Un.\n\nDeux.", []],
    ],
  ],
  [
    "count, characters as code points",
    { kind: "count", of: "character", max: 2 },
    [
      ["😀😀😀", ["😀"]],
      ["éàù", ["ù"]],
      ["😀😀 ", []],
    ],
  ],
  [
    "count, a term",
    { kind: "count", of: "term", term: "gratuit", max: 1 },
    [
      ["Gratuit, GRATUIT", ["GRATUIT"]],
      ["gratuit, gratuité", []],
    ],
  ],
  [
    "count, exclamation marks",
    { kind: "count", of: "exclamation", max: 1 },
    [
      ["Oui ! Non ! Si !", ["! Si !"]],
      ["Oui !", []],
    ],
  ],
  [
    "count, lines, links, mentions",
    { kind: "count", of: "line", max: 1 },
    [
      ["a\n\nb", ["b"]],
      ["a\n\n", []],
    ],
  ],
  [
    "count, links",
    { kind: "count", of: "link", max: 0 },
    [
      ["voir atelier.fr", ["atelier.fr"]],
      ["voir atelier. fr", []],
    ],
  ],
  [
    "count, mentions",
    { kind: "count", of: "mention", max: 0 },
    [
      ["avec @marie", ["@marie"]],
      ["a@b.fr", []],
    ],
  ],
  [
    "metric, words per sentence",
    { kind: "metric", formula: "words / sentences", max: 4, scope: "paragraph" },
    [
      ["Un deux trois quatre cinq.", ["Un deux trois quatre cinq."]],
      ["Un deux. Trois quatre cinq six sept huit neuf.", ["Un deux. Trois quatre cinq six sept huit neuf."]],
      ["Court.\n\nUn deux trois quatre cinq.", ["Un deux trois quatre cinq."]],
      ["l’un l’une l’autre", ["l’un l’une l’autre"]],
      ["un-deux-trois-quatre-cinq", ["un-deux-trois-quatre-cinq"]],
      ["👍 un deux trois quatre cinq", ["👍 un deux trois quatre cinq"]],
      ["Un deux trois.", []],
      ["Un deux. Trois quatre.", []],
      ["", []],
      ["🔥🔥🔥", []],
      ["https://a.example/un/deux", []],
      ["Un deux trois quatre.", []],
    ],
  ],
  [
    "metric, division by zero is silence",
    { kind: "metric", formula: "words / links", max: 0 },
    [
      ["un deux", []],
      ["un deux https://a.example", ["un deux https://a.example"]],
    ],
  ],
  [
    "metric, precedence and minus",
    { kind: "metric", formula: "-(1 + 2) * 2 - -words - 1", min: 0 },
    [
      ["un deux", ["un deux"]],
      ["a b c d e f g", []],
    ],
  ],
  [
    "metric, long-words",
    { kind: "metric", formula: "long-words", max: 0 },
    [
      ["isolation", ["isolation"]],
      ["maison", []],
    ],
  ],
  [
    "repeat, words of a sentence",
    { kind: "repeat", of: "word", within: "sentence" },
    [
      ["La maison de la maison", ["maison"]],
      ["Isolation, ISOLATION", ["ISOLATION"]],
      ["été été", []],
      ["l’atelier, cet atelier", ["atelier"]],
      ["même meme", ["meme"]],
      ["bois 🔥 bois", ["bois"]],
      ["bois bois bois", ["bois", "bois"]],
      ["La maison. La maison.", []],
      ["le le le", []],
      ["2026 2026", []],
      ["#bois bois", []],
      ["@bois bois", []],
      ["", []],
    ],
  ],
  [
    "repeat, openings",
    { kind: "repeat", of: "opening", within: "post" },
    [
      ["Nous posons. Nous isolons.", ["Nous"]],
      ["Nous posons.\nNOUS isolons.", ["NOUS"]],
      ["Nous. Vous. Nous.", ["Nous"]],
      ["Nous posons. Il dit nous.", []],
      ["On pose. On isole.", []],
      ["", []],
    ],
  ],
]);
