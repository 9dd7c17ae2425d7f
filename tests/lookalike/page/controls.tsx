/** @jsxImportSource react */
import type { KeyboardEvent, ReactNode } from "react";
import { buttonText, say } from "./locale";
import type { TextKey } from "./locale/en";

/** Enter and Space press what only looks like a button. */
export const pressedBy = (action: () => void) => (event: KeyboardEvent) => {
  if (event.key !== "Enter" && event.key !== " ") return;
  event.preventDefault();
  action();
};

interface ButtonProps {
  readonly text: TextKey;
  readonly primary?: boolean;
  readonly busy?: boolean;
  readonly disabled?: boolean;
  onPress(): void;
}

/** A button as recorded: nested boxes, named by its visible text, which ends in a zero-width space. */
export function NestedButton({ text, primary = false, busy = false, disabled = false, onPress }: ButtonProps) {
  const press = () => {
    if (!disabled && !busy) onPress();
  };
  return (
    <div role="none" className="button-frame">
      <div
        role="button"
        tabIndex={0}
        aria-busy={busy}
        aria-disabled={disabled || undefined}
        className={primary ? "button primary" : "button"}
        onClick={press}
        onKeyDown={pressedBy(press)}
      >
        <span>
          <div>
            <div>{buttonText(text)}</div>
          </div>
        </span>
      </div>
    </div>
  );
}

interface SwitchProps {
  readonly label: TextKey;
  readonly on: boolean;
  onChange(on: boolean): void;
}

export function Switch({ label, on, onChange }: SwitchProps) {
  return (
    <div className="switch-row">
      <span>{say(label)}</span>
      <input
        type="checkbox"
        role="switch"
        aria-label={say(label)}
        aria-checked={on}
        checked={on}
        onChange={(event) => onChange(event.target.checked)}
      />
    </div>
  );
}

/** A block of the left column with its heading. */
export function Block({ title, children }: { title: TextKey; children: ReactNode }) {
  return (
    <section className="card block">
      <div role="heading" aria-level={3} className="block-title">
        {say(title)}
      </div>
      {children}
    </section>
  );
}

/** Says on the page's face what it is. */
export function Notice() {
  return (
    <div className="notice" role="note">
      {say("notice")}
    </div>
  );
}
