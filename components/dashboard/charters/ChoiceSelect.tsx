import type { JSX } from "preact";
import { type FormField, valueAt } from "../../../lib/dashboard";
import type { FieldInputProps } from "./field-input-props";
import { optionName } from "./names";

export interface ChoiceSelectProps extends Omit<FieldInputProps, "field"> {
  readonly field: Extract<FormField, { kind: "choice" | "ref" }>;
}

/** One of the values that a field knows, or of the entries of another list of the charter. */
export function ChoiceSelect({ t, field, value, working, common, onChange }: ChoiceSelectProps): JSX.Element {
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

/** The entries of a list that have an id, by what they are called. */
function entriesOf(list: unknown): readonly { readonly option: string; readonly name: string }[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => {
    const id = valueAt(entry, ["id"]);
    const name = valueAt(entry, ["name"]) ?? valueAt(entry, ["text"]);
    return typeof id === "string" ? [{ option: id, name: typeof name === "string" && name !== "" ? name : id }] : [];
  });
}
