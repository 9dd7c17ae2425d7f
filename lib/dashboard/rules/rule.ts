import type { PagesTranslator } from "../../i18n";
import { type Steps, valueAt, withValueAt } from "../../outline";
import { EXAMPLE_FIELDS, finerFields, SPEECH_FIELDS } from "./every-kind";
import type { KindForm, RuleDraft, RuleField } from "./field";
import { KIND_FORMS } from "./kinds";

/** The form of this rule's kind; nothing for a kind that there is not. */
export function formOf(rule: unknown): KindForm | undefined {
  const kind = valueAt(rule, ["kind"]);
  return KIND_FORMS.find((form) => form.kind === kind);
}

/** Every field that a rule of this kind can have. */
export function fieldsOf(form: KindForm): readonly RuleField[] {
  return [...form.main, ...form.more, ...SPEECH_FIELDS, ...finerFields(form.fixes).flatMap(({ fields }) => fields), ...EXAMPLE_FIELDS];
}

/** What the fields of a rule hold, by the name of the field. */
export function toForm(rule: RuleDraft, form: KindForm): ReadonlyMap<string, unknown> {
  return new Map(fieldsOf(form).map((field) => [field.key, valueAt(rule, field.path)]));
}

/** The rule that these fields make; nothing else is in it. */
export function toRule(form: KindForm, values: ReadonlyMap<string, unknown>): RuleDraft {
  return fieldsOf(form).reduce<RuleDraft>(
    (rule, { key, path }) => {
      const value = values.get(key);
      return value === undefined ? rule : (withValueAt(rule, path, value) as RuleDraft);
    },
    { kind: form.kind },
  );
}

/** A rule of this kind with nothing in it yet; its id comes with its words. */
export function newRule(form: KindForm): RuleDraft {
  return { id: "", kind: form.kind, severity: "hint", scope: "post", limit: 5, ...form.start };
}

/** The rule in one sentence; its id where its kind is unknown. */
export function sentenceOf(rule: unknown, t: PagesTranslator): string {
  const form = formOf(rule);
  return form === undefined ? String(valueAt(rule, ["id"]) ?? "…") : form.says(rule as RuleDraft, t);
}

/** `{ kind: "forbid", terms: ["Dans les plus brefs délais"] }` → `forbid-dans-les-plus-brefs`; numbered when it is taken. */
export function freeRuleId(rule: RuleDraft, taken: ReadonlySet<string>): string {
  const words = firstWords(rule)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .split("-")
    .slice(0, 4)
    .join("-")
    .slice(0, 40);
  const base = [valueAt(rule, ["kind"]), words].filter((part) => part !== "").join("-");
  let id = base;
  for (let copy = 2; taken.has(id); copy += 1) id = `${base}-${copy}`;
  return id;
}

const NAMING: readonly Steps[] = [
  ["terms", 0],
  ["if", "terms", 0],
  ["pairs", 0, "insteadOf", 0],
  ["forms", 0, 0],
  ["tokens", 0, "words", 0],
  ["allowed", 0],
  ["hosts", 0],
  ["term"],
  ["of"],
  ["style"],
  ["check"],
  ["formula"],
];

function firstWords(rule: RuleDraft): string {
  const found = NAMING.map((steps) => valueAt(rule, steps)).find((value) => typeof value === "string" && value !== "");
  return typeof found === "string" ? found : "";
}
