import type { JSX } from "preact";
import { FailureNotice } from "../FailureNotice";
import type { ScreenProps } from "../screen";
import { KeptAboutPeople } from "./KeptAboutPeople";
import { OwnKeys } from "./OwnKeys";
import { People } from "./People";
import { Publishers } from "./Publishers";
import { noteWords } from "./team-words";

/** People and keys: who one is here, whom one knows, and whose signature counts. */
export function TeamScreen({ state, t, reload }: ScreenProps): JSX.Element {
  const { team } = state;
  const view = team.view.value;
  const note = team.note.value;
  const retry = () => void team.load();
  if (view.status === "failed") return <FailureNotice t={t} reason={view.reason} retry={retry} reload={reload} />;
  if (view.status === "loading")
    return (
      <p class="quiet" role="status">
        {t("team.loading")}
      </p>
    );
  return (
    <div class="team">
      <p class="intro">{t("team.intro")}</p>
      {view.stale && <FailureNotice t={t} reason={view.stale} lead={t("team.stale")} retry={retry} reload={reload} />}
      <div role="status" class="team-note">
        {note && (
          <div class="notice" data-tone={noteWords(note, t).tone}>
            <p>{noteWords(note, t).text}</p>
          </div>
        )}
      </div>
      <OwnKeys t={t} team={team} own={view.team} />
      <People t={t} team={team} known={view.team} />
      <Publishers t={t} team={team} known={view.team} />
      <KeptAboutPeople t={t} known={view.team} />
    </div>
  );
}
