import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { PreferencesState } from "../../lib/dashboard";
import type { PagesTranslator } from "../../lib/i18n";
import { trusted } from "../ui";

/** Turns reading off and on, in every tab. */
export function ReadingSwitch({ t, preferences }: { readonly t: PagesTranslator; readonly preferences: PreferencesState }): JSX.Element {
  const note = useId();
  const current = preferences.preferences.value;
  const paused = current?.paused ?? false;
  return (
    <div class="setting-block">
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={!paused}
        aria-describedby={paused ? note : undefined}
        disabled={current === undefined}
        onClick={trusted(() => void preferences.change({ paused: !paused }))}
      >
        <span>{t("popup.read")}</span>
        <span class="switch-track" aria-hidden="true" />
      </button>
      {paused && (
        <p id={note} class="quiet">
          {t("popup.read.off")}
        </p>
      )}
    </div>
  );
}
