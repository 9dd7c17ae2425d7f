import type { JSX } from "preact";
import type { PagesTranslator } from "../../../lib/i18n";

/** The fingerprint of a key, in groups that can be read out. `print` is ready made. */
export function KeyPrint({ t, print }: { readonly t: PagesTranslator; readonly print: string }): JSX.Element {
  return (
    <p class="key-print">
      <span class="quiet">{t("team.fingerprint")}</span>
      <code translate={false} dir="ltr">
        {print}
      </code>
    </p>
  );
}
