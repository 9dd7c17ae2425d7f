import { describe, expect, it } from "vitest";
import { checkDraft, type Language } from "../../lib/check";
import type { Example, RuleExamples } from "../../lib/check/rule";
import { builtInRules } from "../../lib/check/rules";
import { CONTEXT, charterWith, compiled } from "./prepare";

/** Filler has its own tests; left on, its findings would take the card of the rule under test. */
const ALONE = { filler: { severity: "off" } };
const charters = new Map<Language, ReturnType<typeof compiled>>([
  ["fr", compiled(charterWith("fr", { builtins: ALONE }))],
  ["en", compiled(charterWith("en", { builtins: ALONE }))],
]);

/** Ids of the rules that speak on an example; every rule runs, as for an author. */
function ruleIds(example: Example, language: Language): readonly string[] {
  const { text, charter, context } = typeof example === "string" ? { text: example } : example;
  const ready =
    charter === undefined
      ? charters.get(language)!
      : compiled(charterWith(language, { ...charter, builtins: { ...ALONE, ...(charter.builtins ?? {}) } }));
  const result = checkDraft({ text, language }, ready, { ...CONTEXT, ...context });
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
  const cases = (sort: "flags" | "passes") =>
    languages.flatMap((language) => (examples[sort][language] ?? []).map((example) => ({ language, example })));

  it.each(cases("flags"))("$language flags $example", ({ language, example }) => {
    expect(ruleIds(example, language)).toContain(id);
  });

  it.each(cases("passes"))("$language lets pass $example", ({ language, example }) => {
    expect(ruleIds(example, language)).not.toContain(id);
  });
});
