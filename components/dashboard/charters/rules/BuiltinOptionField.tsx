import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { CharterError } from "../../../../lib/charter";
import type { BuiltinLine } from "../../../../lib/dashboard";
import { charterErrorText, type PagesTranslator } from "../../../../lib/i18n";
import { maybe } from "../names";
import { Chips } from "./Chips";
import { NumberInput } from "./NumberInput";

interface OptionProps {
  readonly t: PagesTranslator;
  readonly name: string;
  readonly option: BuiltinLine["options"][string];
  readonly value: unknown;
  readonly errors: readonly CharterError[];
  onChange(value: unknown): void;
}

/** One setting of a built-in rule, with the value it comes with until another is given. */
export function BuiltinOptionField({ t, name, option, value, errors, onChange }: OptionProps): JSX.Element {
  const id = useId();
  const label = maybe(`builtins.option.${name}`, t) ?? name;
  const isOutside = option.type === "number" && typeof value === "number" && (value < option.min || value > option.max);
  const isWrong = errors.length > 0 || isOutside || (option.type === "number" && typeof value === "string");
  const current = value ?? option.default;
  return (
    <div class="rule-field">
      {option.type === "boolean" ? (
        <label class="check-line">
          <input type="checkbox" checked={current === true} onChange={(event) => onChange(event.currentTarget.checked)} />
          {label}
        </label>
      ) : (
        <>
          <label for={id}>{label}</label>
          {option.type === "number" && (
            <>
              <NumberInput id={id} value={current} isInvalid={isWrong} describedBy={`${id}-about`} onChange={onChange} />
              <p id={`${id}-about`} class={isWrong ? "field-error" : "field-about"}>
                {t("rules.bounds.both", { min: option.min, max: option.max })}
              </p>
            </>
          )}
          {option.type === "strings" && (
            <Chips
              t={t}
              id={id}
              words={Array.isArray(current) ? current.map(String) : []}
              onChange={(words) => onChange(words.length === 0 ? undefined : words)}
            />
          )}
          {option.type === "choice" && (
            <select id={id} class="select" value={String(current)} onChange={(event) => onChange(event.currentTarget.value)}>
              {option.of.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          )}
        </>
      )}
      {errors.slice(0, 1).map((error) => (
        <p key={error.path} class="field-error">
          {charterErrorText(error, t.language)}
        </p>
      ))}
    </div>
  );
}
