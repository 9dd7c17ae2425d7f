import { type CheckContext, checkDraft, compileCharter, type Draft, type Finding, type Language, ruleCatalogue } from "../../../lib/check";
import { createPatternEngine } from "../../../lib/patterns";
import { CONTEXT, charterWith } from "../prepare";

const engine = createPatternEngine();

/** Only the house rules of the case speak: built-in rules and filler are off. */
export type Rules = readonly Readonly<Record<string, unknown>>[];

/** Compiles a French charter with these rules, patterns included. */
export function compileRules(rules: Rules, sections: Readonly<Record<string, unknown>> = {}, language?: Language) {
  const charter = charterWith("fr", { builtins: OFF, rules, ...sections });
  return compileCharter(charter, { patterns: engine, ...(language === undefined ? {} : { language }) });
}

const OFF: Readonly<Record<string, unknown>> = Object.fromEntries(
  ["filler", ...ruleCatalogue.map(({ id }) => id)].map((id) => [id, { severity: "off" }]),
);

/** What the rules find in a draft; fails when they do not compile or one of them throws. */
export function findingsOf(
  rules: Rules,
  draft: string | Draft,
  context: Partial<CheckContext> = {},
  sections: Readonly<Record<string, unknown>> = {},
): readonly Finding[] {
  const result = compileRules(rules, sections);
  if (!result.ok) throw new Error(result.errors.map(({ path, message }) => `${path}: ${message}`).join("\n"));
  const checked = checkDraft(typeof draft === "string" ? { text: draft, language: "fr" } : draft, result.compiled, {
    ...CONTEXT,
    ...context,
  });
  if (checked.failures.length > 0) throw new Error(checked.failures.map(({ ruleId, reason }) => `${ruleId}: ${reason}`).join("\n"));
  for (const { message, why, fixes = [] } of checked.findings) {
    for (const text of [message, why, ...fixes.map(({ label }) => label)]) {
      if (/\{\w+\}|undefined|NaN|Infinity/.test(text)) throw new Error(`A slot was left open: ${text}`);
    }
  }
  return checked.findings;
}

/** A rule of kind `when`. */
export function when(condition: unknown, consequence: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries([
    ["kind", "when"],
    ["if", condition],
    // biome-ignore lint/suspicious/noThenProperty: the field's name is fixed by the rule language, and the object is never awaited
    ["then", consequence],
  ]);
}

/** The words found, or `|` and the words before it where something is missing. */
export function wordsFound(rules: Rules, draft: string | Draft, context: Partial<CheckContext> = {}): readonly string[] {
  const text = typeof draft === "string" ? draft : draft.text;
  return [...findingsOf(rules, draft, context)]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => (start === end ? `${text.slice(Math.max(0, start - 4), start)}|` : text.slice(start, end)));
}

/** The text with the first fix of every finding applied, those that overlap an earlier one left out. */
export function mended(findings: readonly Finding[], text: string): { readonly text: string; readonly applied: readonly Finding[] } {
  const taken: { start: number; end: number; text: string }[] = [];
  const applied = findings.filter(({ fixes }) => {
    const edits = fixes?.[0]?.edits ?? [];
    const collides = edits.some((edit) => taken.some((other) => edit.start < other.end && other.start < edit.end));
    if (collides || edits.length === 0) return false;
    taken.push(...edits);
    return true;
  });
  const result = [...taken]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((draft, edit) => draft.slice(0, edit.start) + edit.text + draft.slice(edit.end), text);
  return { text: result, applied };
}
