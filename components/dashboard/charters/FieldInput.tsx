import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { ChoiceSelect } from "./ChoiceSelect";
import type { FieldInputProps } from "./field-input-props";
import { isSame, linesOf, readLines, readNumber, readNumbers } from "./field-values";
import { LongLines, MOST_LINES } from "./LongLines";

/** Keeps the browser from taking a fifth digit for the year. */
export const LAST_DAY = "9999-12-31";

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
    case "ref":
      return <ChoiceSelect t={t} field={field} value={value} working={working} common={common} onChange={onChange} />;
    default:
      return <TextInput field={field} value={value} common={common} onChange={onChange} />;
  }
}

/** One line, a paragraph, a date or an hour. */
function TextInput({ field, value, common, onChange }: Pick<FieldInputProps, "field" | "value" | "common" | "onChange">): JSX.Element {
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
  const kind = field.kind === "date" || field.kind === "time" ? { type: field.kind, ...(field.kind === "date" && { max: LAST_DAY }) } : {};
  return <input {...shared} {...kind} onInput={(event) => onChange(read(event.currentTarget.value))} />;
}
