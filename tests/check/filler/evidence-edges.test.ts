import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Language } from "../../../lib/check";
import { judged } from "./judged";

interface GoldenSet {
  readonly language: Language;
  readonly flags: readonly { readonly text: string }[];
}

const folder = new URL("../../golden/filler/", import.meta.url);
const posts = readdirSync(folder).flatMap((name) => {
  const { language, flags }: GoldenSet = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
  return flags.map(({ text }) => ({ text, language }));
});

/** Words of the draft that gave something away, as a card shows them. */
const shown = ({ text, language }: { readonly text: string; readonly language: Language }) =>
  judged(text, language).judgement.kinds.flatMap(({ evidence }) => evidence.map(({ start, end }) => ({ text, start, end })));

/** Whether a word goes on over a place. */
const isInside = (text: string, at: number) => /\p{L}$/u.test(text.slice(0, at)) && /^\p{L}/u.test(text.slice(at));

describe("what gives filler away", () => {
  it("is never cut in the middle of a word, in any post of the golden sets", () => {
    const spans = posts.flatMap(shown);
    expect(spans.length).toBeGreaterThan(300);
    const cut = spans.filter(({ text, start, end }) => isInside(text, start) || isInside(text, end));
    expect(
      cut.map(({ text, start, end }) => `${text.slice(start - 8, start)}[${text.slice(start, end)}]${text.slice(end, end + 8)}`),
    ).toEqual([]);
  });

  it("does not begin with the end of the sentence before", () => {
    const ends = posts.flatMap(shown).map(({ text, start, end }) => text.slice(start, end));
    expect(ends.filter((words) => /^[.:?\s]+\s/.test(words) && !/^[.\s]*\.{3}/.test(words))).toEqual([]);
  });

  it("of a choice shows the whole question", () => {
    const text = "Bonjour ! Et vous, vous êtes plutôt du matin ou du soir ?";
    const poll = judged(text, "fr").judgement.kinds.find(({ kind }) => kind === "pointless-poll");
    expect(poll?.evidence.map(({ start, end }) => text.slice(start, end))).toContain("Et vous, vous êtes plutôt du matin ou du soir ?");
  });
});
