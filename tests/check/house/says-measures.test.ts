import { describe, expect, it } from "vitest";
import { type Row, said } from "./says";

const ROWS: readonly Row[] = [
  [
    { kind: "count", of: "hashtag", max: 1, fix: "remove" },
    "#a #b #c fin #d",
    [["Gardez au plus 1 hashtag ; il y en a 4", ["Retirer", "#a fin"]]],
  ],
  [
    { kind: "count", of: "hashtag", max: 1, scope: "first-line", fix: "move-to-end" },
    "#a #b #c\nfin\n#d #e",
    [["Gardez au plus 1 hashtag ; il y en a 3", ["Déplacer à la fin", "#a\nfin\n#d #e #b #c"]]],
  ],
  [
    { kind: "count", of: "hashtag", max: 0, scope: "first-line", fix: "move-to-end" },
    "Du #b\nfin #d",
    [["Gardez au plus 0 hashtag ; il y en a 1", ["Déplacer à la fin", "Du\nfin #d\n#b"]]],
  ],
  [
    { kind: "count", of: "mention", max: 0, fix: "remove" },
    "avec @paul hier",
    [["Gardez au plus 0 mention ; il y en a 1", ["Retirer?", "avec hier"]]],
  ],
  [
    { kind: "count", of: "link", max: 0, fix: "remove" },
    "ici a.fr/x hier",
    [["Gardez au plus 0 lien ; il y en a 1", ["Retirer?", "ici hier"]]],
  ],
  [
    { kind: "count", of: "term", term: "bois", max: 1, fix: "remove" },
    "bois, bois",
    [["Gardez au plus 1 fois « bois » ; il y en a 2", ["Retirer?", "bois,"]]],
  ],
  [
    { kind: "count", of: "exclamation", max: 1, fix: "remove" },
    "Oui ! Non ！",
    [["Gardez au plus 1 point d’exclamation ; il y en a 2", ["Retirer", "Oui ! Non"]]],
  ],
  [{ kind: "count", of: "emoji", max: 1, fix: "remove" }, "🔥 a 👍🏽", [["Gardez au plus 1 émoji ; il y en a 2", ["Retirer", "🔥 a"]]]],
  [
    { kind: "count", of: "capital-word", max: 1 },
    "PROMO ÉTÉ Nantes 4X4 #SOLDES @SNCF A B2B",
    [["Gardez au plus 1 mot en capitales ; il y en a 3"]],
  ],
  [{ kind: "count", of: "line", max: 2 }, "a\n \nb\n\nc", [["Gardez au plus 2 lignes ; il y en a 3"]]],
  [
    { kind: "count", of: "sentence", max: 2, fix: "split" },
    "Un. Deux. Trois.",
    [["Gardez au plus 2 phrases ; il y en a 3", ["Séparer en paragraphes", "Un. Deux.\n\nTrois."]]],
  ],
  [
    { kind: "count", of: "sentence", max: 1, scope: "post", fix: "split" },
    "Un.\n\nDeux. Trois.",
    [["Gardez au plus 1 phrase ; il y en a 3", ["Séparer en paragraphes", "Un.\n\nDeux.\n\nTrois."]]],
  ],
  [{ kind: "count", of: "word", min: 3 }, "un deux\n", [["Mettez au moins 3 mots ; il y en a 2"]]],
  [{ kind: "count", of: "word", min: 2, max: 3 }, "un deux trois quatre cinq", [["Gardez au plus 3 mots ; il y en a 5"]]],
  [{ kind: "count", of: "character", max: 3 }, " abcde ", [["Gardez au plus 3 caractères ; il y en a 5"]]],
  [{ kind: "count", of: "character", max: 3, except: { terms: ["abcde"] } }, "abcde", [["Gardez au plus 3 caractères ; il y en a 5"]]],
  [{ kind: "count", of: "word", max: 1, except: { terms: ["bois"] } }, "bois brut bois sec", [["Gardez au plus 1 mot ; il y en a 2"]]],
  [{ kind: "metric", formula: "words / sentences", max: 2 }, "un deux trois. quatre", []],
  [
    { kind: "metric", formula: "words / sentences", max: 1.9 },
    "un deux trois. quatre cinq",
    [["Restez à 1,9 au plus pour words / sentences ; ici 2,5"]],
  ],
  [{ kind: "metric", formula: "characters", min: 10 }, " été 🔥 ", [["Atteignez au moins 10 pour characters ; ici 5"]]],
  [{ kind: "metric", formula: "words / links", max: 0 }, "un deux", []],
  [
    { kind: "metric", formula: "-(long-words + emojis) * -2 - 1", max: 3 },
    "maisons atelier 🔥 laines",
    [["Restez à 3 au plus pour -(long-words + emojis) * -2 - 1 ; ici 5"]],
  ],
  [
    { kind: "metric", formula: "lines + paragraphs * 10 + hashtags * 100 + links * 1000", max: 0 },
    "a\n\nb\nc #x a.fr/1",
    [["Restez à 0 au plus pour lines + paragraphs * 10 + hashtags * 100 + links * 1000 ; ici 1 123"]],
  ],
  [{ kind: "metric", formula: "syllables", max: 2 }, "la maison", [["Restez à 2 au plus pour syllables ; ici 3"]]],
  [{ kind: "metric", formula: "words", max: 1, except: { terms: ["bois"] } }, "un bois", []],
  [
    { kind: "metric", formula: "words", max: 1, near: { terms: ["bois"], within: 2 } },
    "un bois",
    [["Restez à 1 au plus pour words ; ici 2"]],
  ],
];

describe("what rules say, and what their fixes leave", () => {
  it.each(ROWS)("%j on %j", (rule, draft, expected) => {
    expect(said(rule, draft)).toEqual(expected);
  });
});
