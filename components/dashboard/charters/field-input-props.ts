import type { FormField } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";

/** What the control of a field is given. */
export interface FieldInputProps {
  readonly t: PagesTranslator;
  readonly field: Exclude<FormField, { kind: "rows" | "span" | "choices" | "switch" }>;
  readonly value: unknown;
  /** The charter under work, for fields that choose from another of its lists. */
  readonly working: unknown;
  readonly common: { readonly id: string; readonly "aria-describedby": string | undefined; readonly "aria-invalid": boolean };
  onChange(value: unknown): void;
}
