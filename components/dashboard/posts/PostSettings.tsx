import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { PostsState, PreferencesState } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { PrefSwitch } from "../PrefSwitch";

interface PostSettingsProps {
  readonly t: PagesTranslator;
  readonly posts: PostsState;
  readonly preferences: PreferencesState;
}

/** Downwards only: ninety days is the most. */
const DAYS = [7, 14, 30, 60, 90] as const;

/** Whether posts that go out are kept, how long, and the way to them. */
export function PostSettings({ t, posts, preferences }: PostSettingsProps): JSX.Element {
  const id = useId();
  const view = posts.view.value;
  const days = view.status === "shown" ? view.days : undefined;
  const offered = days === undefined || DAYS.some((one) => one === days) ? DAYS : [...DAYS, days].toSorted((a, b) => a - b);
  return (
    <>
      <PrefSwitch
        label={t("settings.posts")}
        isOn={preferences.preferences.value?.keepPosts}
        offNote={t("settings.posts.off")}
        onChange={(isOn) => void preferences.change({ keepPosts: isOn })}
      />
      <p class="quiet">{t("settings.posts.about")}</p>
      <div class="setting">
        <label for={id}>{t("settings.posts.days")}</label>
        <select
          id={id}
          class="select"
          value={days}
          disabled={days === undefined}
          onChange={(event) => void posts.keepFor(Number(event.currentTarget.value))}
        >
          {offered.map((one) => (
            <option key={one} value={one}>
              {t("settings.posts.dayCount", { count: one })}
            </option>
          ))}
        </select>
      </div>
      <p>
        <a href="#posts">{t("settings.posts.see")}</a>
      </p>
    </>
  );
}
