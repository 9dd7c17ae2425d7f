import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { LanguageChoice, PreferencesState } from "../../lib/dashboard";
import type { PagesTranslator } from "../../lib/i18n";

const choices: readonly LanguageChoice[] = ["auto", "fr", "en"];

/** Chooses the interface's language, for panel, popup and dashboard alike. */
export function LanguageSelect({
  t,
  preferences,
  isLocked = false,
}: {
  readonly t: PagesTranslator;
  readonly preferences: PreferencesState;
  /** The organisation chose; said below the field. */
  readonly isLocked?: boolean;
}): JSX.Element {
  const id = useId();
  const current = preferences.preferences.value?.language ?? "auto";
  const choose = (event: { readonly currentTarget: HTMLSelectElement }) => {
    const choice = choices.find((language) => language === event.currentTarget.value);
    if (choice) void preferences.change({ language: choice });
  };
  return (
    <div class="setting">
      <label for={id}>{t("menu.language")}</label>
      <select
        id={id}
        class="select"
        value={current}
        disabled={isLocked}
        aria-describedby={isLocked ? `${id}-locked` : undefined}
        onChange={choose}
      >
        {choices.map((language) => (
          <option key={language} value={language} lang={language === "auto" ? undefined : language}>
            {t(`menu.language.${language}`)}
          </option>
        ))}
      </select>
      {isLocked && (
        <span id={`${id}-locked`} class="quiet">
          {t("policy.locked")}
        </span>
      )}
    </div>
  );
}
