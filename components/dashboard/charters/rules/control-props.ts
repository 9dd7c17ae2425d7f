import type { PagesTranslator } from "../../../../lib/i18n";

/** What every control of a rule gets: what stands there, and where to say that something else should. */
export interface ControlProps {
  readonly t: PagesTranslator;
  readonly value: unknown;
  onChange(value: unknown): void;
}
