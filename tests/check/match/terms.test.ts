import { describe, expect, it } from "vitest";
import { analysePost } from "../../../lib/check/match";
import { termSet } from "../../../lib/check/match/terms";

function find(terms: readonly string[], text: string, options: { plurals?: boolean } = {}): string[] {
  return termSet(
    terms.map((term) => [term, term] as const),
    options,
  )
    .find(analysePost({ text }, "und"))
    .map(({ start, end }) => text.slice(start, end));
}

describe("terms", () => {
  it.each([
    ["T4 an accented word", ["été"], "L’été, un Ete. étés été-là", ["été", "Ete", "été"]],
    ["T4 not inside a longer word", ["or", "pas"], "mordoré, passage, or, pas", ["or", "pas"]],
    ["T4 after an elision", ["isolation"], "l'isolation d’isolation", ["isolation", "isolation"]],
    ["T4 an Arabic word, with and without vowel points", ["كتاب"], "هذا كِتَاب جيد كتابي", ["كِتَاب"]],
    ["T4 a Cyrillic word", ["мир"], "Мир, мира и мир!", ["Мир", "мир"]],
    ["T4 a look-alike letter is another word", ["pas"], "pаs cher", []],
    ["T4 an emoji as a term", ["🔥"], "Promo🔥🔥", ["🔥", "🔥"]],
    ["T4 beside an emoji", ["promo"], "🔥promo🔥", ["promo"]],
    [
      "a hyphen, a space, a no-break space alike",
      ["clé en main"],
      "clé-en-main, CLÉ\u00a0EN main, cle en\nmain",
      ["clé-en-main", "CLÉ\u00a0EN main"],
    ],
    ["fancy letters", ["promo"], "𝐏𝐑𝐎𝐌𝐎", ["𝐏𝐑𝐎𝐌𝐎"]],
    ["hidden characters", ["promo"], "pro\u200bmo", ["pro\u200bmo"]],
    ["the longest term at a place", ["laine", "laine de bois"], "laine de bois et laine", ["laine de bois", "laine"]],
    ["signs of a term", ["100 %", "c++"], "100 % bois, 100 clous, du C++ et du C", ["100 %", "C++"]],
    [
      "the longest of many, in whatever order they came",
      ["a b", "a b c d", "a", "a b c"],
      "a b c d, a b c, a b, a",
      ["a b c d", "a b c", "a b", "a"],
    ],
    [
      "a longer term that does not stand there gives way",
      ["clé en main", "clé"],
      "clé en\nmain, clé. En main, clé --  - en main",
      ["clé", "clé", "clé"],
    ],
    ["an emoji among words, in order", ["bois", "🔥", "🔥🔥"], "🔥 bois 🔥🔥 bois", ["🔥", "bois", "🔥🔥", "bois"]],
    ["a sign within a longer term", ["%", "100 %"], "100 % et 5 %", ["100 %", "%"]],
    ["signs before and behind", ["(a)", "+33", "c#"], "x (a) a, +33 33, c# c", ["(a)", "+33", "c#"]],
    ["terms with signs over several lines", ["100 %", "bois"], "bois\n100 % 100\n% bois", ["bois", "100 %", "bois"]],
    ["every word of a term", ["laine de bois", "a b c d"], "laine de verre, laine de bois, a b c e, a b x d", ["laine de bois"]],
    [
      "one or two spaces or hyphens between words, and nothing else",
      ["clé en main"],
      "clé  en--main, clé (en main, clé en. main",
      ["clé  en--main"],
    ],
    ["the longer of a sign and a term that begins with it", ["(", "(a)"], "(a) (b", ["(a)", "("]],
    ["the same in the other order", ["(a)", "("], "(a) (b", ["(a)", "("]],
    ["a term with signs where they stand", ["100 %"], "du bois à moins de 100 100 % 100", ["100 %"]],
    [
      "blanks around and within a term count for one",
      ["  100   %  ", " laine  de bois "],
      "laine de bois 100 %",
      ["laine de bois", "100 %"],
    ],
    ["terms side by side", ["a b", "b c"], "a b c", ["a b"]],
    ["blank terms are none", ["", "  "], "a  b", []],
    ["no term in a link", ["cher"], "https://a.example/cher cher", ["cher"]],
  ])("%s", (_name, terms, text, found) => {
    expect(find(terms, text)).toEqual(found);
  });

  it("lets a term carry a plural only when asked", () => {
    expect(find(["devis", "leader"], "leaders et devis")).toEqual(["devis"]);
    expect(find(["leader", "offre exceptionnelle"], "leaders, offres exceptionnelles", { plurals: true })).toEqual([
      "leaders",
      "offres exceptionnelles",
    ]);
  });

  it.each([
    ["chapeau", "chapeaux chapeaus chapeaue", ["chapeaux", "chapeaus"]],
    ["bus", "buss bus", ["bus"]],
    ["mois", "mois moiss", ["mois", "moiss"]],
    ["offre", "offres\noffres", ["offres", "offres"]],
    ["offres", "offre", []],
    ["offre de prix", "offres de prixs, offre des prix", ["offres de prixs"]],
    ["chef de chantier", "chefs de chantiers, chef de chantiert, chefs de chant", ["chefs de chantiers"]],
  ])("the plural of %j in %j", (term, text, found) => {
    expect(find([term], text, { plurals: true })).toEqual(found);
  });

  it.each([
    [["pose tuiles", "pose tuile neuve"], "pose tuiles neuves, pose tuiles, pose tuile", ["pose tuiles neuves", "pose tuiles"]],
    [["pose tuile neuve", "pose tuiles"], "pose tuiles neuves, pose tuiles", ["pose tuiles neuves", "pose tuiles"]],
    [["pose", "pose tuile"], "poses tuiles, poses lentes", ["poses tuiles", "poses"]],
  ])("the longest of %j, in the plural or not", (terms, text, found) => {
    expect(find(terms, text, { plurals: true })).toEqual(found);
  });

  it("of two equal terms the first wins, with its plural or without", () => {
    const set = termSet(
      [
        ["Été", 1],
        ["ete", 2],
        ["bon prix", 3],
        ["bons prix", 4],
        ["bon PRIX", 5],
        ["🔥", 6],
        ["🔥", 7],
      ],
      { plurals: true },
    );
    expect(set.find(analysePost({ text: "été, bons prix, bon prix, 🔥" }, "fr")).map(({ value }) => value)).toEqual([1, 4, 3, 6]);
  });
});
