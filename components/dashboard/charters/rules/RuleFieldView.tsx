import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { type RuleDraft, type RuleField, valueAt, withField } from "../../../../lib/dashboard";
import type { PagesTranslator } from "../../../../lib/i18n";
import { maybe } from "../names";
import { type PlacedError, standsIn } from "./placed-errors";
import { RuleControl } from "./RuleControl";

export interface RuleFieldProps {
  readonly t: PagesTranslator;
  readonly field: RuleField;
  readonly draft: RuleDraft;
  /** Pillars of the charter, to choose from. */
  readonly pillars: readonly { readonly id: string; readonly name: string }[];
  readonly errors: readonly PlacedError[];
  write(draft: RuleDraft): void;
}

/** Fields whose name belongs to several controls of their own. */
const GROUPS: ReadonlySet<RuleField["kind"]> = new Set(["localized", "forms", "pairs", "params", "tokens", "pillars", "languages"]);

/** One field of a rule: the words that lead to it, what it holds, and what is not right with it. */
export function RuleFieldView({ t, field, draft, pillars, errors, write }: RuleFieldProps): JSX.Element {
  const id = useId();
  const label = maybe(`rule.${field.key}`, t) ?? field.key;
  const about = maybe(`rule.${field.key}.about`, t);
  const mine = errors.filter((error) => standsIn(error, field.path));
  const describedBy = [about && `${id}-about`, mine.length > 0 && `${id}-errors`].filter(Boolean).join(" ") || undefined;
  const control = (
    <RuleControl
      t={t}
      id={id}
      field={field}
      value={valueAt(draft, field.path)}
      describedBy={describedBy}
      isInvalid={mine.length > 0}
      pillars={pillars}
      onChange={(value) => write(withField(draft, field, value))}
    />
  );
  const rest = (
    <>
      {about && (
        <p id={`${id}-about`} class="field-about">
          {about}
        </p>
      )}
      {mine.length > 0 && (
        <ul id={`${id}-errors`} class="field-error">
          {mine.slice(0, 5).map((error) => (
            <li key={error.text}>{error.text}</li>
          ))}
        </ul>
      )}
    </>
  );
  if (field.kind === "flag")
    return (
      <div class="rule-field" data-kind="flag">
        <label class="check-line" for={id}>
          {control}
          {label}
        </label>
        {rest}
      </div>
    );
  if (GROUPS.has(field.kind))
    return (
      <fieldset class="rule-field" data-kind={field.kind} aria-describedby={describedBy}>
        <legend>{label}</legend>
        {control}
        {rest}
      </fieldset>
    );
  return (
    <div class="rule-field" data-kind={field.kind}>
      <label for={id}>{label}</label>
      {control}
      {rest}
    </div>
  );
}
