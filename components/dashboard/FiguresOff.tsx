import type { JSX } from "preact";
import type { PagesTranslator } from "../../lib/i18n";

/** What stands where nothing will appear while figures are turned off, and the way to turn them on again. */
export function FiguresOff({ t, look }: { readonly t: PagesTranslator; readonly look?: "quiet" }): JSX.Element {
  return (
    <p class={look}>
      {t("drafts.keepOff")} <a href="#settings">{t("drafts.keepOff.link")}</a>
    </p>
  );
}
