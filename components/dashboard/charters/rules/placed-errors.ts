import type { CharterError } from "../../../../lib/charter";
import type { CharterEditor, OpenRule, Refusal, RuleField, Steps } from "../../../../lib/dashboard";
import { charterErrorText, formFaultText, type PagesTranslator } from "../../../../lib/i18n";

/** One thing that is not right with a rule, with its place inside the rule. */
export interface PlacedError {
  readonly steps: Steps;
  /** For whoever fills in the form. */
  readonly text: string;
  /** For whoever writes the rule as text: with the place, in the file's own names. */
  readonly inFile: string;
  /** Something is not there yet: no fault while the rule is still being written. */
  readonly isGap: boolean;
}

const GAPS: ReadonlySet<string> = new Set([
  "matcher-empty",
  "then-empty",
  "missing",
  "too-small",
  "no-bound",
  "count-without-term",
  "consistent-choice",
  "token-empty",
]);

/** Errors of a charter whose only rule is this one, as places inside the rule and sentences that start there. */
export function placedErrors(errors: readonly Refusal[], t: PagesTranslator): readonly PlacedError[] {
  return errors.map((error) => ("code" in error ? bySchema(error, t) : byEngine(error)));
}

function bySchema(error: CharterError, t: PagesTranslator): PlacedError {
  const steps = error.steps.slice(2);
  const sentence = charterErrorText(error, t.language);
  const inside = pathWords(steps) || t("rules.sentence");
  const inFile = sentence.startsWith(error.path) ? inside + sentence.slice(error.path.length) : sentence;
  return { steps, text: formFaultText(error, t.language), inFile, isGap: GAPS.has(error.code) || error.value === "" };
}

/** `rules.0.then.require` → `then.require`. */
function byEngine({ path, message }: { readonly path: string; readonly message: string }): PlacedError {
  const steps = path.split(".").slice(2);
  return { steps, text: message, inFile: message, isGap: false };
}

/** `["pairs", 0, "use"]` → `pairs[0].use`. */
export function pathWords(steps: Steps): string {
  return steps.reduce<string>((text, step) => (typeof step === "number" ? `${text}[${step}]` : text === "" ? step : `${text}.${step}`), "");
}

/** Whether an error stands at this place or inside it. */
export function standsIn(error: PlacedError, path: Steps): boolean {
  return error.steps.length >= path.length && path.every((step, index) => String(error.steps[index]) === String(step));
}

/** What is not right with the open rule, for the fields and for none of them. What is only missing is no fault of a rule just begun. */
export function errorsOf(
  { at }: OpenRule,
  editor: CharterEditor,
  fields: readonly RuleField[],
  saysGaps: boolean,
  t: PagesTranslator,
): { readonly errors: readonly PlacedError[]; readonly loose: readonly PlacedError[] } {
  const trial = editor.rules.trial.value;
  const refused = trial.status === "refused" ? trial.errors : [];
  // What only shows beside the other rules, such as an id given twice.
  const inCharter = at?.isOn ? editor.errors.value.filter(({ steps }) => steps[0] === "rules" && steps[1] === at.index) : [];
  const all = placedErrors(refused.length > 0 ? refused : inCharter, t);
  const errors = saysGaps ? all : all.filter(({ isGap }) => !isGap);
  return { errors, loose: errors.filter((error) => !fields.some(({ path }) => standsIn(error, path))) };
}
