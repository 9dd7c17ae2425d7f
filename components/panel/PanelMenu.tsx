import type { JSX } from "preact";
import type { PanelTranslator } from "../../lib/i18n";
import type { PanelPrefs, PanelState, WaysOut } from "../../lib/panel";
import { Button } from "../ui";
import { Choice } from "./Choice";
import { MenuWays } from "./MenuWays";

const sides = ["left", "right"] as const satisfies readonly PanelPrefs["side"][];
const underlines = ["marks", "off"] as const satisfies readonly PanelPrefs["underlines"][];
const languages = ["auto", "fr", "en"] as const satisfies readonly PanelPrefs["language"][];

interface PanelMenuProps {
  readonly t: PanelTranslator;
  readonly state: PanelState;
  readonly ways: WaysOut | undefined;
  readonly id: string;
  /** Something was started that is told elsewhere in the panel. */
  onDone(): void;
}

/** The few choices of the panel: its place, its language, underlines, a pause; ways out; pointing at the field, the reading report. */
export function PanelMenu({ t, state, ways, id, onDone }: PanelMenuProps): JSX.Element {
  const prefs = state.prefs.value;
  return (
    <div class="menu" id={id}>
      <Choice
        legend={t("menu.side")}
        name="ligne-side"
        options={sides.map((side) => ({ value: side, word: t(`menu.side.${side}`) }))}
        chosen={prefs.side}
        onChoose={state.setSide}
      />
      <Choice
        legend={t("menu.language")}
        name="ligne-language"
        options={languages.map((language) => ({ value: language, word: t(`menu.language.${language}`) }))}
        chosen={prefs.language}
        onChoose={state.setLanguage}
      />
      <Choice
        legend={t("underlines.title")}
        name="ligne-underlines"
        options={underlines.map((style) => ({ value: style, word: t(`underlines.${style}`) }))}
        chosen={prefs.underlines}
        onChoose={(style) => state.choose({ underlines: style })}
      />
      {ways && <MenuWays t={t} ways={ways} onDone={onDone} />}
      <Button look="secondary" icon={prefs.paused ? "play" : "pause"} onPress={() => state.setPaused(!prefs.paused)}>
        {t(prefs.paused ? "menu.resume" : "menu.pause")}
      </Button>
      {state.canIgnore && (
        <Button
          look="secondary"
          icon="information"
          onPress={() => {
            state.showIgnored(true);
            onDone();
          }}
        >
          {t("ignored.menu", { count: state.ignoredList.value.length })}
        </Button>
      )}
      {state.canPick && (
        <Button
          look="secondary"
          icon="target"
          onPress={() => {
            state.startPick();
            onDone();
          }}
        >
          {t("pick.start")}
        </Button>
      )}
      {state.canReport && (
        <Button
          look="secondary"
          icon="copy"
          onPress={() => {
            state.copyReport();
            onDone();
          }}
        >
          {t("report.copy")}
        </Button>
      )}
    </div>
  );
}
