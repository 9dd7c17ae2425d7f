import type { JSX } from "preact";
import type { PanelTranslator } from "../../lib/i18n";
import type { WaysOut } from "../../lib/panel";
import { Button } from "../ui";

/** The offer to check a text by hand, where no composer's text can be read. */
export function PasteOffer({ t, ways }: { readonly t: PanelTranslator; readonly ways: WaysOut | undefined }): JSX.Element | null {
  if (ways === undefined) return null;
  return (
    <Button look="secondary" icon="paste" onPress={() => ways.open("paste")}>
      {t("paste.offer")}
    </Button>
  );
}
