import type { JSX } from "preact";
import type { DashboardState } from "../../lib/dashboard";
import type { PagesTranslator } from "../../lib/i18n";
import { Button } from "../ui";

/** Screens that show what the charter said of a text. */
const SCREENS: readonly string[] = ["", "drafts", "check"];

/** Where there is no charter of one's own yet: the way to one, on the screens where its absence shows. */
export function StartNotice({ t, state }: { readonly t: PagesTranslator; readonly state: DashboardState }): JSX.Element | null {
  const { charters } = state;
  const view = charters.view.value;
  if (!SCREENS.includes(state.screen.value) || view.status !== "shown" || view.charters.length > 0) return null;
  const start = (at: "questions" | "list") => {
    charters.go({ at });
    state.show("charters");
    location.hash = "charters";
  };
  return (
    <section class="start-notice" aria-labelledby="start-notice">
      <p id="start-notice" class="start-title">
        {t("start.title")}
      </p>
      <p>{t("start.what")}</p>
      <div class="charter-ways">
        <Button look="secondary" onPress={() => start("questions")}>
          {t("start.questions")}
        </Button>
        <Button look="secondary" onPress={() => start("list")}>
          {t("start.ways")}
        </Button>
      </div>
    </section>
  );
}
