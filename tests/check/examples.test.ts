import { describe, expect, it } from "vitest";
import { checkDraft, type Language } from "../../lib/check";
import type { Example, RuleExamples } from "../../lib/check/rule";
import { builtInRules } from "../../lib/check/rules";
import { CONTEXT, charterWith, compiled } from "./prepare";

/** Filler has its own tests; left on, its findings would take the card of the rule under test. */
const ALONE = { filler: { severity: "off" } };
type Sections = Readonly<Record<string, unknown>>;

/** The language's default charter with what the rule and the example lay over it; the rule itself is turned on. */
function charterFor(id: string, language: Language, ...layers: readonly (Sections | undefined)[]) {
  const sections: Sections = Object.assign({}, ...layers);
  const builtins = Object.assign({ ...ALONE, [id]: {} }, ...layers.map((layer) => layer?.builtins));
  return compiled(charterWith(language, { ...sections, builtins }));
}

/** Ids of the rules that speak on an example; every rule that is on runs, as for an author. */
function ruleIds(id: string, example: Example, language: Language, plain: ReturnType<typeof compiled>, base?: Sections): readonly string[] {
  const { text, altText, charter, context } = typeof example === "string" ? { text: example } : example;
  const ready = charter === undefined ? plain : charterFor(id, language, base, charter);
  const result = checkDraft({ text, language, ...(altText === undefined ? {} : { altText }) }, ready, { ...CONTEXT, ...context });
  expect(result.failures).toEqual([]);
  for (const finding of result.findings) {
    expect(finding.message, `a slot was left open on ${JSON.stringify(text.slice(0, 60))}`).not.toMatch(/\{\w+\}/);
    expect(finding.why).not.toMatch(/\{\w+\}/);
    for (const fix of finding.fixes ?? []) expect(fix.label).not.toMatch(/\{\w+\}/);
  }
  return result.findings.map((finding) => finding.ruleId);
}

describe.each(builtInRules.map((rule) => [rule.id, rule] as const))("%s", async (id, rule) => {
  const { examples }: { examples: RuleExamples } = await import(`../../lib/check/rules/${id}.examples.ts`);
  const languages = rule.languages === "any" ? (["fr", "en"] as const) : rule.languages;
  const plain = { fr: charterFor(id, "fr", examples.charter), en: charterFor(id, "en", examples.charter) };
  const cases = (sort: "flags" | "passes") =>
    languages.flatMap((language) => (examples[sort][language] ?? []).map((example) => ({ language, example })));

  it.each(cases("flags"))("$language flags $example", ({ language, example }) => {
    expect(ruleIds(id, example, language, plain[language], examples.charter)).toContain(id);
  });

  it.each(cases("passes"))("$language lets pass $example", ({ language, example }) => {
    expect(ruleIds(id, example, language, plain[language], examples.charter)).not.toContain(id);
  });
});
