import type { StoredState } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";

/** What every part of the screen of stored data is handed. */
export interface StoredProps {
  readonly t: PagesTranslator;
  readonly stored: StoredState;
  reload(): void;
}
