import type { CharterSummary, ChartersState } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";

export interface CharterCardProps {
  readonly t: PagesTranslator;
  readonly charters: ChartersState;
  readonly charter: CharterSummary;
}
