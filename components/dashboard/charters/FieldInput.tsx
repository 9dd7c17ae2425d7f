import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { type FormField, valueAt } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { isSame, linesOf, readLines, readNumber, readNumbers } from "./field-values";
import { LongLines, MOST_LINES } from "./LongLines";
import { optionName } from "./names";

export interface FieldInputProps {
  readonly t: PagesTranslator;
  readonly field: Exclude<FormField, { kind: "rows" | "span" | "choices" | "switch" }>;
  readonly value: unknown;
  /** The charter under work, for fields that choose from another of its lists. */
  readonly working: unknown;
  readonly common: { readonly id: string; readonly "aria-describedby": string | undefined; readonly "aria-invalid": boolean };
  onChange(value: unknown): void;
}

/** The control of a field that has one. */
export function FieldInput({ t, field, value, working, common, onChange }: FieldInputProps): JSX.Element {
  // What was typed, as long as it means what the charter holds: “a,\n” must not jump back to “a,”.
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const shown = (read: (text: string) => unknown, plain: string) => (typed !== undefined && isSame(read(typed), value) ? typed : plain);
  const type = (text: string, read: (text: string) => unknown) => {
    setTyped(text);
    onChange(read(text));
  };
  switch (field.kind) {
    case "lines":
    case "numbers": {
      if (field.kind === "lines" && linesOf(value).length > MOST_LINES) {
        return <LongLines t={t} lines={linesOf(value)} common={common} onChange={onChange} />;
      }
      const read = field.kind === "lines" ? readLines : readNumbers;
      return (
        <textarea
          {...common}
          class="input"
          rows={Math.min(Math.max(linesOf(value).length + 1, 3), 10)}
          value={shown(read, linesOf(value).join("\n"))}
          onInput={(event) => type(event.currentTarget.value, read)}
        />
      );
    }
    case "number":
      return (
        <input
          {...common}
          class="input"
          inputMode="decimal"
          size={8}
          value={shown(readNumber, value === undefined ? "" : String(value))}
          onInput={(event) => type(event.currentTarget.value, readNumber)}
        />
      );
    case "choice":
    case "ref": {
      const options =
        field.kind === "choice"
          ? field.options.map((option) => ({ option, name: optionName(field, option, t) }))
          : entriesOf(valueAt(working, field.to));
      const isOpen = field.kind === "ref" || field.optional === true || typeof value !== "string";
      const isKnown = options.some(({ option }) => option === value);
      return (
        <select
          {...common}
          class="select"
          value={typeof value === "string" ? value : ""}
          onChange={(event) => onChange(event.currentTarget.value === "" ? undefined : event.currentTarget.value)}
        >
          {isOpen && <option value="">{options.length === 0 ? t("editor.noEntries") : t("editor.noChoice")}</option>}
          {typeof value === "string" && !isKnown && <option value={value}>{value}</option>}
          {options.map(({ option, name }) => (
            <option key={option} value={option}>
              {name}
            </option>
          ))}
        </select>
      );
    }
    default: {
      const read = (text: string) => (text === "" && !field.required ? undefined : text);
      const shared = { ...common, class: "input", value: typeof value === "string" ? value : "" };
      if (field.kind === "paragraph")
        return (
          <textarea
            {...shared}
            rows={Math.min(Math.max(shared.value.split("\n").length + 1, 3), 12)}
            onInput={(event) => onChange(read(event.currentTarget.value))}
          />
        );
      const kind = field.kind === "date" || field.kind === "time" ? { type: field.kind } : {};
      return <input {...shared} {...kind} onInput={(event) => onChange(read(event.currentTarget.value))} />;
    }
  }
}

/** The entries of a list that have an id, by what they are called. */
function entriesOf(list: unknown): readonly { readonly option: string; readonly name: string }[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => {
    const id = valueAt(entry, ["id"]);
    const name = valueAt(entry, ["name"]) ?? valueAt(entry, ["text"]);
    return typeof id === "string" ? [{ option: id, name: typeof name === "string" && name !== "" ? name : id }] : [];
  });
}
