import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { trusted } from "../ui";

export interface PrefSwitchProps {
  readonly label: string;
  /** Nothing until the setting is known. */
  readonly isOn: boolean | undefined;
  /** What it means that it is off. */
  readonly offNote: string;
  onChange(isOn: boolean): void;
}

/** A setting that is on or off. */
export function PrefSwitch({ label, isOn, offNote, onChange }: PrefSwitchProps): JSX.Element {
  const note = useId();
  return (
    <div class="setting-block">
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={isOn ?? true}
        aria-describedby={isOn === false ? note : undefined}
        disabled={isOn === undefined}
        onClick={trusted(() => onChange(!isOn))}
      >
        <span>{label}</span>
        <span class="switch-track" aria-hidden="true" />
      </button>
      {isOn === false && (
        <p id={note} class="quiet">
          {offNote}
        </p>
      )}
    </div>
  );
}
