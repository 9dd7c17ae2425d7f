import type { JSX } from "preact";
import type { DeskNote } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";

const GOOD: ReadonlySet<DeskNote["code"]> = new Set(["decided", "bulk", "commented", "published"]);

/** What came of the last act, read aloud as it appears. */
export function DeskNoteLine({ t, note }: { readonly t: PagesTranslator; readonly note: DeskNote | undefined }): JSX.Element {
  const isGood = note !== undefined && GOOD.has(note.code);
  return (
    <div role="status" class="desk-note">
      {note !== undefined && note.code !== "missing" && <p class={isGood ? "desk-good" : "desk-fault"}>{noteWords(note, t)}</p>}
    </div>
  );
}

function noteWords(note: DeskNote, t: PagesTranslator): string {
  switch (note.code) {
    case "decided":
      return t(`desk.decided.${note.decision}`);
    case "bulk":
      return note.left === 0 ? t("desk.bulk.done", { count: note.done }) : t("desk.bulk.some", { done: note.done, left: note.left });
    case "commented":
      return t("desk.commented");
    case "published":
      return t("desk.published");
    case "no-key":
      return `${t("desk.noKey")} ${t("desk.noKey.how")}`;
    case "gone":
      return t("desk.gone");
    case "refused":
      return note.reason === "self-approval" ? t("desk.own") : t("desk.history.refused", { why: t(`desk.refused.${note.reason}`) });
    case "missing":
      return t("desk.reason.missing");
    case "failed":
      return t("desk.notKept");
  }
}
