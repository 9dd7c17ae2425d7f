import type { JSX } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import { createPanelTranslator } from "../../lib/i18n";
import { KeyList } from "../panel/KeyList";
import { LanguageSelect } from "./LanguageSelect";
import { PrefSelect } from "./PrefSelect";
import { PrefSwitch } from "./PrefSwitch";
import { PolicySection } from "./policy/PolicySection";
import { PostSettings } from "./posts/PostSettings";
import type { ScreenProps } from "./screen";

const sides = ["left", "right"] as const;
const underlines = ["marks", "off"] as const;

/** The few settings, for every tab. What is strict and what is not is the charter's. */
export function SettingsScreen({ state, t }: ScreenProps): JSX.Element {
  const { preferences, shortcuts } = state;
  const panelT = useMemo(() => createPanelTranslator(t.language), [t.language]);
  useEffect(() => void shortcuts.load(), [shortcuts]);
  const current = preferences.preferences.value;
  return (
    <div class="local settings">
      <p class="intro">{t("settings.intro")}</p>
      <PolicySection t={t} state={state.policy} />
      <section>
        <h2>{t("settings.interface")}</h2>
        <LanguageSelect t={t} preferences={preferences} isLocked={state.policy.policy.value?.language?.mode === "enforced"} />
        <PrefSelect
          label={panelT("menu.side")}
          options={sides.map((side) => ({ value: side, word: panelT(`menu.side.${side}`) }))}
          chosen={current?.side}
          onChoose={(side) => void preferences.change({ side })}
        />
        <PrefSelect
          label={t("underlines.title")}
          options={underlines.map((style) => ({ value: style, word: t(`underlines.${style}`) }))}
          chosen={current?.underlines}
          onChoose={(style) => void preferences.change({ underlines: style })}
        />
      </section>
      <section>
        <h2>{t("settings.reading")}</h2>
        <PrefSwitch
          label={t("popup.read")}
          isOn={current && !current.paused}
          offNote={t("popup.read.off")}
          onChange={(isOn) => void preferences.change({ paused: !isOn })}
        />
      </section>
      <section>
        <h2>{t("settings.data")}</h2>
        <PrefSwitch
          label={t("settings.keep")}
          isOn={current?.keepFigures}
          offNote={t("settings.keep.off")}
          onChange={(isOn) => void preferences.change({ keepFigures: isOn })}
        />
        <PostSettings t={t} posts={state.posts} preferences={preferences} />
        <p class="quiet">{t("settings.text.pasted")}</p>
        <p>
          <a href="#local">{t("kept.more")}</a>
        </p>
      </section>
      <section>
        <h2>{t("help.keys")}</h2>
        <KeyList t={panelT} shortcuts={shortcuts.shortcuts.value} withPanelKeys={false} />
      </section>
    </div>
  );
}
