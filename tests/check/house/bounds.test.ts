import { describe, expect, it } from "vitest";
import type { Draft } from "../../../lib/check";
import { when, wordsFound } from "./rules";
import { said } from "./says";

describe("patterns and terms of one rule", () => {
  it.each([
    [{ terms: ["bois sec"], patterns: ["bois", "sec et fin"] }, "du bois sec et fin", ["bois sec"]],
    [{ terms: ["sec"], patterns: ["b\\w+", "bois de"] }, "sec, bois de, bon", ["sec", "bois de", "bon"]],
    [{ patterns: ["b", "a"] }, "abab", ["a", "b", "a", "b"]],
    [{ patterns: ["a"] }, "a ".repeat(120), Array(100).fill("a")],
  ])("%j in %j, in order and never overlapping", (rule, text, found) => {
    expect(wordsFound([{ id: "tried", kind: "forbid", limit: 100, ...rule }], text)).toEqual(found);
  });
});

describe("scopes at their ends", () => {
  const found = (
    scope: string,
    draft: string | Draft,
    rule: Readonly<Record<string, unknown>> = { kind: "forbid", terms: ["a", "b", "c"] },
  ) => wordsFound([{ id: "tried", limit: 100, scope, ...rule }], draft);

  it.each([
    ["first-line", "\n  \na\nb", ["a"]],
    ["last-line", "a\nb\n \n", ["b"]],
    ["last-line", "a", ["a"]],
    ["body", "\na\nb\nc", ["b", "c"]],
    ["body", "a", []],
    ["body", "a\n", []],
    ["links", "a c.example/b c", ["c", "b"]],
    ["quotes", "a « b » c", ["b"]],
    ["ad-headline", "a", []],
  ])("%s of %j", (scope, text, words) => {
    expect(found(scope, text)).toEqual(words);
  });

  it.each([undefined, "", " \n"])("an alternative text that is not there (%j) lacks nothing", (altText) => {
    const draft = { text: "a", language: "fr", ...(altText === undefined ? {} : { altText }) } as const;
    expect(found("alt-text", draft, { kind: "count", of: "word", min: 1 })).toEqual([]);
  });

  it("an empty body and no text lack nothing", () => {
    expect(found("body", "a", { kind: "count", of: "word", min: 1 })).toEqual([]);
    expect(found("body", "\n \n", { kind: "count", of: "word", min: 1 })).toEqual([]);
    expect(found("body", "a\nb\n", { kind: "count", of: "word", min: 2 })).toHaveLength(1);
  });
});

describe("where one thing asks for another", () => {
  it.each([
    [
      when({ terms: ["jeu"] }, { require: { terms: ["lot", "date"] } }),
      { text: "Un jeu", language: "en" },
      ["Add “lot” / “date”: “jeu” asks for it"],
    ],
    [when({ terms: ["jeu"] }, { require: { terms: ["lot"] } }), "jeu et jeu", 1],
    [when({ terms: ["jeu"] }, { forbid: { terms: ["lot"] } }), "jeu et jeu, un lot", 1],
    [{ ...when({ terms: ["jeu"] }, { require: { terms: ["lot"] } }), except: { terms: ["hors jeu"] } }, "hors jeu", 0],
    [{ ...when({ terms: ["jeu"] }, { forbid: { terms: ["lot"] } }), except: { terms: ["petit lot"] } }, "jeu, petit lot", 0],
    [when({ terms: ["jeu"] }, { forbid: { patterns: ["jeu lot", "l.t"] } }), "un jeu lot", 0],
    [when({ patterns: ["jeu"] }, { forbid: { patterns: ["xjeu"] } }), "xjeu", 0],
    [when({ patterns: ["(j)(eu)", "(je)(u)"] }, { require: { terms: ["$1$2$3!"] } }), "jeu", 1],
    [when({ patterns: ["#(\\w+)"] }, { forbid: { terms: ["$1s"], patterns: ["$1x+"] } }), "#ab abxx, abs, abx", ["abxx", "abs", "abx"]],
    [when({ patterns: ["#(\\w+)"] }, { forbid: { patterns: ["$1x", "fixe"] } }), "#ab fixe", 1],
    [when({ patterns: ["#(\\w+)"] }, { require: { terms: ["$1 $2!"] } }), "#ab", 1],
    [
      when({ patterns: ["#(\\w+)"] }, { require: { terms: ["$1!"] } }),
      Array.from({ length: 25 }, (_, index) => `#a${index}`).join(" "),
      20,
    ],
  ])("%j in %j", (rule, draft, expected) => {
    const found = wordsFound([{ id: "tried", limit: 100, ...rule }], draft as string | Draft);
    if (typeof expected === "number") expect(found).toHaveLength(expected);
    else if (typeof draft === "string") expect(found).toEqual(expected);
    else expect(said(rule, draft as Draft).map(([message]) => message)).toEqual(expected);
  });
});
