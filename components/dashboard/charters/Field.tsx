import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { type CharterEditor, type FormField, type Steps, valueAt } from "../../../lib/dashboard";
import { formFaultText, type PagesTranslator } from "../../../lib/i18n";
import { ChoicesInput, SpanInput } from "./ChoiceInputs";
import { FieldInput } from "./FieldInput";
import { maybe } from "./names";

/** What a form reads from and writes to: the charter under work, or the twelve questions. */
export type FormHome = Pick<CharterEditor, "working" | "errors" | "change">;

export interface FieldProps {
  readonly t: PagesTranslator;
  readonly editor: FormHome;
  readonly field: Exclude<FormField, { kind: "rows" }>;
  /** Where the entry stands that the field belongs to; empty for the charter itself. */
  readonly base: Steps;
}

/** One field: its name, what it will check, the value, and what is not right with it. */
export function Field({ t, editor, field, base }: FieldProps): JSX.Element {
  const id = useId();
  const steps = [...base, ...field.path];
  const value = valueAt(editor.working.value, steps);
  const errors = editor.errors.value.filter((error) => steps.every((step, index) => error.steps[index] === step));
  const about = aboutField(field, t);
  const describedBy = [about !== "" && `${id}-about`, errors.length > 0 && `${id}-errors`].filter(Boolean).join(" ");
  const common = { id, "aria-describedby": describedBy === "" ? undefined : describedBy, "aria-invalid": errors.length > 0 };
  const label = maybe(`form.${field.key}`, t) ?? field.key;
  const change = (next: unknown) => editor.change(steps, next);
  const below = (
    <>
      {about !== "" && (
        <p id={`${id}-about`} class="field-about">
          {about}
        </p>
      )}
      {errors.length > 0 && (
        <ul id={`${id}-errors`} class="field-error">
          {errors.slice(0, 5).map((error) => (
            <li key={error.path}>{formFaultText(error, t.language)}</li>
          ))}
        </ul>
      )}
    </>
  );
  const frame = { "data-kind": field.kind, "data-path": steps.join(".") };
  if (field.kind === "choices" || field.kind === "span")
    return (
      <fieldset class="field choices" {...frame} aria-describedby={common["aria-describedby"]}>
        <legend>{label}</legend>
        {field.kind === "span" ? (
          <SpanInput t={t} field={field} value={value} onChange={change} />
        ) : (
          <ChoicesInput t={t} field={field} value={value} onChange={change} />
        )}
        {below}
      </fieldset>
    );
  if (field.kind === "switch")
    return (
      <div class="field" {...frame}>
        <label class="field-switch">
          <input {...common} type="checkbox" checked={value === true} onChange={(event) => change(event.currentTarget.checked)} />
          {label}
        </label>
        {below}
      </div>
    );
  return (
    <div class="field" {...frame}>
      <label for={id}>{label}</label>
      <FieldInput t={t} field={field} value={value} working={editor.working.value} common={common} onChange={change} />
      {below}
    </div>
  );
}

/** What the field will check, and how it is filled in. */
function aboutField(field: FormField, t: PagesTranslator): string {
  const how = field.kind === "lines" ? t("editor.onePerLine") : field.kind === "numbers" ? t("editor.hoursPerLine") : undefined;
  return [maybe(`form.${field.key}.about`, t), how].filter((part) => part !== undefined).join(" ");
}
