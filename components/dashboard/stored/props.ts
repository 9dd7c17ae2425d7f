import type { StoredState } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";

export interface EraseSectionProps {
  readonly t: PagesTranslator;
  readonly stored: StoredState;
  reload(): void;
}
