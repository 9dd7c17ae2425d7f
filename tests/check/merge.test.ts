import { describe, expect, it } from "vitest";
import { checkDraft, compileWith, fillerJudging } from "../../lib/check";
import { houseRules } from "../../lib/check/house-rules";
import { type BuiltInRule, defineRule } from "../../lib/check/rule";
import { CONTEXT, charterWith } from "./prepare";

/** A rule that speaks of a word wherever it stands. */
const planted = (id: string, word: string, more: Partial<BuiltInRule> = {}) =>
  defineRule({
    id,
    family: "voice",
    name: { fr: id, en: id },
    severity: "advice",
    languages: "any",
    message: { fr: id, en: id },
    why: { fr: id, en: id },
    source: { title: id },
    lesson: 1,
    options: {},
    compile: () => (post) => {
      const start = post.text.indexOf(word);
      return start < 0 ? [] : [{ start, end: start + word.length }];
    },
    ...more,
  });

function said(text: string, builtInRules: readonly BuiltInRule[]): readonly string[] {
  const steps = compileWith({ builtInRules, ownRules: houseRules }, charterWith("en", { builtins: {} }), { filler: fillerJudging });
  let step = steps.next();
  while (!step.done) step = steps.next();
  if (!step.value.ok) throw new Error(JSON.stringify(step.value.errors));
  return checkDraft({ text, language: "en" }, step.value.compiled, CONTEXT).findings.map(({ ruleId }) => ruleId);
}

describe("of two rules with one cause that speak of the same words", () => {
  const text = "Our workshop in Nantes is open on Saturday 5 December from 9 am: ask for your quote by phone.";
  const exact = planted("exact", "workshop", { cause: "place" });

  it("the broad one yields, whatever it is called and though it says more words", () => {
    const broad = planted("a-broad-one", "Our workshop in Nantes", { cause: "place", isBroad: true });
    expect(said(text, [broad, exact])).toEqual(["exact"]);
    expect(said(text, [exact, broad])).toEqual(["exact"]);
    expect(said(text, [broad])).toEqual(["a-broad-one"]);
  });

  it("the one with more words stays where neither is broad, and a graver one that is broad", () => {
    const longer = planted("longer", "Our workshop in Nantes", { cause: "place" });
    expect(said(text, [exact, longer])).toEqual(["longer"]);
    expect(said(text, [exact, planted("graver", "workshop", { cause: "place", isBroad: true, severity: "must" })])).toEqual(["graver"]);
  });
});

describe("a rule that asks for one thing more", () => {
  const filler = "Believe in yourself and anything is possible ✨ Have a beautiful day 🌸";

  it("is silent where the post is filler, when it says so itself", () => {
    expect(said(filler, [planted("more", "possible", { yieldsToFiller: true })])).toEqual(["filler"]);
    expect(said(filler, [planted("other", "possible")])).toEqual(["filler", "other"]);
  });

  it("and where it is only a little", () => {
    const faint = "Happy Monday from the wheel workshop. Anything is possible ✨";
    expect(said(faint, [planted("more", "possible", { yieldsToFiller: true })])).toEqual(["filler"]);
  });

  it("speaks where the post is not", () => {
    const text = "Anything is possible: oak doors from 480 € fitted in Nantes, ask for your quote by 12 December.";
    expect(said(text, [planted("more", "possible", { yieldsToFiller: true })])).toEqual(["more"]);
  });
});
