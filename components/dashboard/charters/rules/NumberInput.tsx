import type { JSX } from "preact";
import { useState } from "preact/hooks";

interface NumberInputProps {
  readonly id?: string;
  readonly label?: string;
  readonly value: unknown;
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean;
  onChange(value: unknown): void;
}

/** A number as French or English write it; what is none stays a text, so that it is marked. */
export function NumberInput({ id, label, value, describedBy, isInvalid = false, onChange }: NumberInputProps): JSX.Element {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const shown = typed !== undefined && read(typed) === value ? typed : value === undefined ? "" : String(value);
  return (
    <input
      id={id}
      class="input number-input"
      inputMode="decimal"
      size={6}
      value={shown}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      onInput={(event) => {
        setTyped(event.currentTarget.value);
        onChange(read(event.currentTarget.value));
      }}
    />
  );
}

function read(text: string): unknown {
  const plain = text.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".");
  if (plain === "") return undefined;
  return Number.isNaN(Number(plain)) ? text : Number(plain);
}
