import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { type CharterEditor, type FormField, REQUIRED, type Steps, valueAt } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { fieldErrorWords } from "./ErrorList";
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
  const about = maybe(`form.${field.key}.about`, t);
  const describedBy = [about && `${id}-about`, errors.length > 0 && `${id}-errors`].filter(Boolean).join(" ");
  const common = { id, "aria-describedby": describedBy === "" ? undefined : describedBy, "aria-invalid": errors.length > 0 };
  return (
    <div class="field" data-kind={field.kind}>
      <label for={id}>{maybe(`form.${field.key}`, t) ?? field.key}</label>
      <Input t={t} field={field} value={value} common={common} onChange={(next) => editor.change(steps, next)} />
      {about && (
        <p id={`${id}-about`} class="field-about">
          {about}
        </p>
      )}
      {errors.length > 0 && (
        <ul id={`${id}-errors`} class="field-error">
          {errors.slice(0, 5).map((error) => (
            <li key={error.path}>{fieldErrorWords(error, steps, t)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface InputProps extends Pick<FieldProps, "t" | "field"> {
  readonly value: unknown;
  readonly common: { readonly id: string; readonly "aria-describedby": string | undefined; readonly "aria-invalid": boolean };
  onChange(value: unknown): void;
}

function Input({ t, field, value, common, onChange }: InputProps): JSX.Element {
  // What was typed, as long as it means what the charter holds: “a,\n” must not jump back to “a,”.
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const shown = (read: (text: string) => unknown, plain: string) => (typed !== undefined && isSame(read(typed), value) ? typed : plain);
  const type = (text: string, read: (text: string) => unknown) => {
    setTyped(text);
    onChange(read(text));
  };
  switch (field.kind) {
    case "lines":
      return (
        <textarea
          {...common}
          class="input"
          rows={Math.min(Math.max(linesOf(value).length + 1, 3), 10)}
          value={shown(readLines, linesOf(value).join("\n"))}
          onInput={(event) => type(event.currentTarget.value, readLines)}
        />
      );
    case "number":
      return (
        <input
          {...common}
          class="input"
          inputMode="numeric"
          size={8}
          value={shown(readNumber, value === undefined ? "" : String(value))}
          onInput={(event) => type(event.currentTarget.value, readNumber)}
        />
      );
    case "choice":
      return (
        <select
          {...common}
          class="select"
          value={typeof value === "string" ? value : ""}
          onChange={(event) => onChange(event.currentTarget.value === "" ? undefined : event.currentTarget.value)}
        >
          {(field.optional || typeof value !== "string") && <option value="">{t("editor.noChoice")}</option>}
          {field.options.map((option) => (
            <option key={option} value={option}>
              {maybe(`option.${field.key}.${option}`, t) ?? maybe(`severity.${option}`, t) ?? option}
            </option>
          ))}
        </select>
      );
    default: {
      const read = (text: string) => (text === "" && !REQUIRED.has(field.key) ? undefined : text);
      const shared = {
        ...common,
        class: "input",
        value: typeof value === "string" ? value : "",
        onInput: (event: { readonly currentTarget: HTMLInputElement }) => onChange(read(event.currentTarget.value)),
      };
      return field.kind === "date" ? <input {...shared} type="date" /> : <input {...shared} />;
    }
  }
}

function linesOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function readLines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** A number as it is written in French or English; what is none stays a text, so that it is marked. */
function readNumber(text: string): unknown {
  const plain = text.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".");
  if (plain === "") return undefined;
  return Number.isNaN(Number(plain)) ? text : Number(plain);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
