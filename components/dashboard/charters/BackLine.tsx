import type { JSX } from "preact";
import type { ChartersState } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";

/** The way back to the list, above what is shown instead of it. */
export function BackLine({ t, charters }: { readonly t: PagesTranslator; readonly charters: ChartersState }): JSX.Element {
  return (
    <p class="charter-back">
      <Button look="link" onPress={() => charters.go({ at: "list" })}>
        {t("charters.back")}
      </Button>
    </p>
  );
}
