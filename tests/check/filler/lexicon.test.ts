import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { expandPhrase } from "../../../lib/check/filler/phrases";
import { LEXICON_TAGS, LEXICONS, phrasesOf } from "../../../lib/check/lexicon";
import { analysePost } from "../../../lib/check/match";

const lists = (["fr", "en"] as const).flatMap((language) =>
  LEXICON_TAGS.map((tag) => ({ language, tag, phrases: phrasesOf(LEXICONS[language], tag) })),
);

describe.each(lists)("$language $tag", ({ phrases, language, tag }) => {
  it("is not empty and is sorted", () => {
    expect(phrases.length).toBeGreaterThan(0);
    expect([...phrases].sort()).toEqual(phrases);
    for (const words of phrases.join(" ").split(" ")) expect(words.split("|").sort().join("|")).toBe(words);
  });

  it("holds no phrase twice, endings unfolded", () => {
    const forms = phrases.flatMap(expandPhrase);
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
  });

  it("holds phrases as a post's words are read", () => {
    const wrong = phrases.flatMap(expandPhrase).filter(
      (form) =>
        analysePost({ text: form }, language)
          .words.map((word) => word.folded)
          .join(" ") !== form,
    );
    expect(wrong).toEqual([]);
  });

  it("stands in a file of its own name", () => {
    const source = readFileSync(new URL(`../../../lib/check/lexicon/${language}/${tag}.ts`, import.meta.url), "utf8");
    expect(source).toMatch(/^\/\*\* \S/);
  });
});
