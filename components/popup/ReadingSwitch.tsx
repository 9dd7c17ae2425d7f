import type { JSX } from "preact";
import type { PreferencesState } from "../../lib/dashboard";
import type { PagesTranslator } from "../../lib/i18n";
import { PrefSwitch } from "../dashboard";

/** Turns reading off and on, in every tab. */
export function ReadingSwitch({ t, preferences }: { readonly t: PagesTranslator; readonly preferences: PreferencesState }): JSX.Element {
  const paused = preferences.preferences.value?.paused;
  return (
    <PrefSwitch
      label={t("popup.read")}
      isOn={paused === undefined ? undefined : !paused}
      offNote={t("popup.read.off")}
      onChange={(isOn) => void preferences.change({ paused: !isOn })}
    />
  );
}
