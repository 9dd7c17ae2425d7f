import type { IgnoredRemark } from "../../lib/dashboard";
import type { PagesTranslator } from "../../lib/i18n";

/** The name of the Page, or that it was not shown. */
export function pageNameOf({ page }: IgnoredRemark, t: PagesTranslator): string {
  return page.name ?? page.id ?? t("ignores.page.unknown");
}
