import { describe, expect, it } from "vitest";
import { LANGUAGES, type Message, type MessageKey, messages } from "../../lib/i18n";

const keys = Object.keys(messages.en) as MessageKey[];
const textsOf = (message: Message): string[] => (typeof message === "string" ? [message] : Object.values(message));
const slotsOf = (text: string): string[] => [...text.matchAll(/\{([A-Za-z]+)\}/g)].map((match) => match[1] ?? "").sort();
const all = LANGUAGES.flatMap((language) =>
  keys.flatMap((key) => textsOf(messages[language][key]).map((text) => ({ language, key, text }))),
);

describe("messages", () => {
  it("are the same keys in every language, none empty", () => {
    for (const language of LANGUAGES) expect(Object.keys(messages[language]).sort()).toEqual([...keys].sort());
    expect(all.filter(({ text }) => text.trim() === "" || text !== text.trim())).toEqual([]);
    expect(keys.length).toBeGreaterThan(100);
  });

  it("have the same slots in every language, and every form of a plural too", () => {
    for (const key of keys) {
      const expected = [...new Set(textsOf(messages.en[key]).flatMap(slotsOf))].sort();
      for (const language of LANGUAGES) {
        const found = [...new Set(textsOf(messages[language][key]).flatMap(slotsOf))].sort();
        expect({ language, key, slots: found }).toEqual({ language, key, slots: expected });
      }
    }
  });

  it("use the right apostrophe and no straight quotation marks", () => {
    expect(all.filter(({ text }) => /['"`]/.test(text))).toEqual([]);
  });

  it("scold nobody and speak no jargon", () => {
    const jargon = /\b(?:error|erreur|invalide?|oops|oups|DOM|regex|payload|null|undefined)\b/i;
    expect(all.filter(({ text }) => jargon.test(text))).toEqual([]);
    expect(all.filter(({ text }) => text.includes("!"))).toEqual([]);
  });
});

describe("French typography", () => {
  const french = all.filter(({ language }) => language === "fr");
  it.each([
    ["a narrow no-break space before ; and ?", /[^\u202f][;?]/],
    ["a no-break space before a colon", /[^\u00a0]:(?=\s|$)/],
    ["a no-break space inside guillemets", /«[^\u00a0]|[^\u00a0]»/],
    ["no double space and no plain space before a mark", / [;:?»]| {2}/],
    ["guillemets, not English marks", /[“”]/],
    ["an ellipsis of one character", /\.\.\./],
  ])("has %s", (_rule, breach) => {
    expect(french.filter(({ text }) => breach.test(text))).toEqual([]);
  });

  it("can see a breach", () => {
    expect(/[^\u202f][;?]/.test("Quoi ?")).toBe(true);
    expect(/[^\u00a0]:(?=\s|$)/.test("Pilier : conseil")).toBe(true);
  });
});
