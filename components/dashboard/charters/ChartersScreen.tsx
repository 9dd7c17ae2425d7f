import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { FailureNotice } from "../FailureNotice";
import { PolicyCharters } from "../policy/PolicyCharters";
import type { ScreenProps } from "../screen";
import { saying, screenHeading, useFocusAfterMove } from "../use-focus-after-move";
import { CharterDocumentView } from "./CharterDocumentView";
import { CharterEditing } from "./CharterEditing";
import { CharterList } from "./CharterList";
import { CharterVersionList } from "./CharterVersionList";
import { ImportCharter } from "./ImportCharter";
import { NewCharter } from "./NewCharter";
import { NoteLine } from "./NoteLine";
import { QuestionsFlow } from "./questions/QuestionsFlow";

/** The company's own charters: the list, a new one, a file, one under work, one's versions. */
export function ChartersScreen({ state, t, reload }: ScreenProps): JSX.Element {
  const { charters } = state;
  const view = charters.view.value;
  const place = charters.place.value;
  const note = charters.note.value;
  const said = useRef<HTMLDivElement>(null);
  const importing = charters.importing.view.value.status;
  // While a file is being taken nothing is said yet.
  const outcome = () => (importing === "writing" ? undefined : saying(said.current, screenHeading()));
  useFocusAfterMove(`${place.at} ${charters.editor.view.value.status} ${importing} ${note?.code}`, outcome);
  const known = state.sessions.view.value;
  const sessions = known.status === "shown" ? known.sessions : [];
  return (
    <div class="charters">
      <NoteLine t={t} note={note} said={said} />
      {place.at === "new" && <NewCharter t={t} charters={charters} />}
      {place.at === "questions" && <QuestionsFlow t={t} charters={charters} />}
      {place.at === "import" && <ImportCharter t={t} charters={charters} />}
      {place.at === "edit" && <CharterEditing t={t} charters={charters} reload={reload} />}
      {place.at === "versions" && <CharterVersionList t={t} charters={charters} reload={reload} />}
      {place.at === "document" && <CharterDocumentView t={t} charters={charters} reload={reload} />}
      {place.at === "list" && <PolicyCharters t={t} policy={state.policy} charters={charters} />}
      {place.at === "list" && view.status === "loading" && (
        <p class="quiet" role="status">
          {t("charters.loading")}
        </p>
      )}
      {place.at === "list" && view.status === "failed" && (
        <FailureNotice t={t} reason={view.reason} retry={() => void charters.load()} reload={reload} />
      )}
      {place.at === "list" && view.status === "shown" && <CharterList t={t} charters={charters} list={view.charters} sessions={sessions} />}
    </div>
  );
}
