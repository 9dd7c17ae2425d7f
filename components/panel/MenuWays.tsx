import type { JSX } from "preact";
import type { PanelTranslator } from "../../lib/i18n";
import type { WaysOut } from "../../lib/panel";
import { Button } from "../ui";

interface MenuWaysProps {
  readonly t: PanelTranslator;
  readonly ways: WaysOut;
  /** Something was opened that stands elsewhere in the panel. */
  onDone(): void;
}

/** What the menu leads to: a text from elsewhere, help, the other settings. */
export function MenuWays({ t, ways, onDone }: MenuWaysProps): JSX.Element {
  const open = (sheet: "paste" | "help") => () => {
    ways.open(sheet);
    onDone();
  };
  const settings = () => {
    ways.openPage("settings");
    onDone();
  };
  return (
    <>
      <Button look="secondary" icon="paste" onPress={open("paste")}>
        {t("paste.title")}
      </Button>
      <Button look="secondary" icon="keyboard" onPress={open("help")}>
        {t("help.title")}
      </Button>
      <Button look="secondary" icon="open" onPress={settings}>
        {t("help.settings")}
      </Button>
    </>
  );
}
