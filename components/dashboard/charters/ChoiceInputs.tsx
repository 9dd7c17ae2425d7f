import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { type FormField, valueAt } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { isSame, linesOf, readNumber } from "./field-values";
import { optionName } from "./names";

interface ControlProps<Kind extends FormField["kind"]> {
  readonly t: PagesTranslator;
  readonly field: Extract<FormField, { kind: Kind }>;
  readonly value: unknown;
  onChange(value: unknown): void;
}

/** Any of several; what the charter holds beside them stays. */
export function ChoicesInput({ t, field, value, onChange }: ControlProps<"choices">): JSX.Element {
  const chosen = linesOf(value);
  const others = chosen.filter((option) => !field.options.includes(option));
  return (
    <div class="choice-list">
      {[...field.options, ...others].map((option) => (
        <label key={option}>
          <input
            type="checkbox"
            checked={chosen.includes(option)}
            onChange={(event) => onChange(event.currentTarget.checked ? [...chosen, option] : chosen.filter((other) => other !== option))}
          />
          {optionName(field, option, t)}
        </label>
      ))}
    </div>
  );
}

/** Two values that are there together or not at all: a fewest and a most, or two hours. */
export function SpanInput({ t, field, value, onChange }: ControlProps<"span">): JSX.Element {
  const isNumber = field.of === "number";
  const held = isNumber ? [valueAt(value, [0]), valueAt(value, [1])] : [valueAt(value, ["from"]), valueAt(value, ["to"])];
  const [typed, setTyped] = useState<readonly [string, string] | undefined>(undefined);
  const read = (text: string) => (isNumber ? readNumber(text) : text === "" ? undefined : text);
  const plain = held.map((part) => (part === undefined ? "" : String(part)));
  const isTyped = typed !== undefined && isSame(typed.map(read), held);
  const shown = isTyped ? typed : plain;
  const set = (index: 0 | 1, text: string) => {
    const next: readonly [string, string] = index === 0 ? [text, shown[1] ?? ""] : [shown[0] ?? "", text];
    setTyped(next);
    const [from, to] = next.map(read);
    if (from === undefined && to === undefined) onChange(undefined);
    else if (isNumber) onChange([from ?? null, to ?? null]);
    else onChange({ ...(from !== undefined && { from }), ...(to !== undefined && { to }) });
  };
  const input = (index: 0 | 1) => (
    <label>
      {t(index === 0 ? "editor.from" : "editor.to")}
      <input
        class="input"
        size={6}
        {...(isNumber ? { inputMode: "numeric" as const } : { type: "time" })}
        value={shown[index] ?? ""}
        onInput={(event) => set(index, event.currentTarget.value)}
      />
    </label>
  );
  return (
    <div class="field-span">
      {input(0)}
      {input(1)}
    </div>
  );
}
