import type { JSX } from "preact";
import { useId } from "preact/hooks";

export interface PrefSelectProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly word: string }[];
  /** Nothing until the setting is known. */
  readonly chosen: Value | undefined;
  onChoose(value: Value): void;
}

/** A setting with a few values. */
export function PrefSelect<Value extends string>({ label, options, chosen, onChoose }: PrefSelectProps<Value>): JSX.Element {
  const id = useId();
  return (
    <div class="setting">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="select"
        value={chosen}
        disabled={chosen === undefined}
        onChange={({ currentTarget }) => {
          const option = options.find(({ value }) => value === currentTarget.value);
          if (option) onChoose(option.value);
        }}
      >
        {options.map(({ value, word }) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}
