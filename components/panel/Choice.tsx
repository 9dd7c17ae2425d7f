import type { JSX } from "preact";
import { trusted } from "../ui";

export interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly word: string }[];
  readonly chosen: Value;
  onChoose(value: Value): void;
}

/** One of a few words, all of them in sight. */
export function Choice<Value extends string>({ legend, name, options, chosen, onChoose }: ChoiceProps<Value>): JSX.Element {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      <div class="choice-options">
        {options.map(({ value, word }) => (
          <label key={value} class="choice-option">
            <input
              type="radio"
              class="ui-hidden"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={trusted(() => onChoose(value))}
            />
            <span>{word}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
