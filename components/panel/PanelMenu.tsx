import type { JSX } from "preact";
import type { PanelTranslator } from "../../lib/i18n";
import type { PanelPrefs, PanelState } from "../../lib/panel";
import { Button, trusted } from "../ui";

const sides = ["left", "right"] as const satisfies readonly PanelPrefs["side"][];
const languages = ["auto", "fr", "en"] as const satisfies readonly PanelPrefs["language"][];

interface PanelMenuProps {
  readonly t: PanelTranslator;
  readonly state: PanelState;
  readonly id: string;
  /** Something was started that is told elsewhere in the panel. */
  onDone(): void;
}

/** The few choices of the panel: its place, its language, a pause; pointing at the field, the reading report. */
export function PanelMenu({ t, state, id, onDone }: PanelMenuProps): JSX.Element {
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

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly word: string }[];
  readonly chosen: Value;
  onChoose(value: Value): void;
}

function Choice<Value extends string>({ legend, name, options, chosen, onChoose }: ChoiceProps<Value>): JSX.Element {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      <div class="choice-options">
        {options.map(({ value, word }) => (
          <label key={value} class="choice-option">
            <input
              type="radio"
              class="ui-hidden"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={trusted(() => onChoose(value))}
            />
            <span>{word}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
