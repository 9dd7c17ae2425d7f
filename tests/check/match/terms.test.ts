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
});
