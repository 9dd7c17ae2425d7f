import type { ComponentChildren, JSX, Ref } from "preact";
import { Icon, type IconName } from "./Icon";
import { trusted } from "./trusted";

export interface ButtonProps {
  readonly children: ComponentChildren;
  /** `plain` unless told; one `primary` at most on a screen, or on each card. */
  readonly look?: "plain" | "primary" | "secondary" | "link";
  readonly icon?: IconName;
  /** Called only for what a person did (click, Enter, Space), never for an event made by a script. */
  onPress(event: MouseEvent): void;
  readonly disabled?: boolean;
  /** The whole name, when the visible words alone would not say which one (they must begin it). */
  readonly label?: string | undefined;
  readonly expanded?: boolean;
  readonly controls?: string;
}

/** A button with words. */
export function Button({ children, look = "plain", icon, onPress, disabled, label, expanded, controls }: ButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="ui-button"
      data-look={look}
      disabled={disabled}
      aria-label={label}
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={trusted(onPress)}
    >
      {icon && <Icon name={icon} size={14} />}
      {children}
    </button>
  );
}

export interface IconButtonProps {
  /** The name, read aloud and shown on hover. */
  readonly label: string;
  readonly icon: IconName;
  onPress(event: MouseEvent): void;
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A button with a sign only; its name is in `label`. */
export function IconButton({ label, icon, onPress, expanded, controls, buttonRef }: IconButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="ui-button ui-icon-button"
      ref={buttonRef ?? null}
      aria-label={label}
      title={label}
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={trusted(onPress)}
    >
      <Icon name={icon} />
    </button>
  );
}
