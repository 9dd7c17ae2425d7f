import type { JSX, Ref } from "preact";
import type { CharterNote } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { failureKey } from "../FailureNotice";

interface NoteLineProps {
  readonly t: PagesTranslator;
  readonly note: CharterNote | undefined;
  /** The part that says it, to put the focus there. */
  readonly said: Ref<HTMLDivElement>;
}

/** What the last action came to; also read aloud. */
export function NoteLine({ t, note, said }: NoteLineProps): JSX.Element {
  const tone = note === undefined ? undefined : "name" in note ? "good" : "warn";
  return (
    <div role="status" class="charter-note outcome" ref={said} tabIndex={-1}>
      {note && (
        <div class="notice" data-tone={tone}>
          <p>{words(note, t)}</p>
        </div>
      )}
    </div>
  );
}

function words(note: CharterNote, t: PagesTranslator): string {
  if (note.code === "failed") return `${t("charters.note.failed")} ${t(failureKey(note.reason))}`;
  if (note.code === "company") return note.name === "" ? t("charters.note.noCompany") : t("charters.note.company", { name: note.name });
  return "name" in note ? t(`charters.note.${note.code}`, { name: note.name }) : t(`charters.note.${note.code}`);
}
