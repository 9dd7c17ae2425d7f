import type { JSX, Ref } from "preact";
import type { DeskNote } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";

const GOOD: ReadonlySet<DeskNote["code"]> = new Set(["decided", "bulk", "commented", "published"]);

interface DeskNoteLineProps {
  readonly t: PagesTranslator;
  readonly note: DeskNote | undefined;
  /** The author writes at another computer: what was decided is not there before it is sent. */
  readonly isAway?: boolean;
  readonly said?: Ref<HTMLDivElement>;
}

/** What came of the last act, read aloud as it appears. */
export function DeskNoteLine({ t, note, isAway = false, said = null }: DeskNoteLineProps): JSX.Element {
  const isGood = note !== undefined && GOOD.has(note.code);
  return (
    <div role="status" class="desk-note outcome" ref={said} tabIndex={-1}>
      {note !== undefined && note.code !== "missing" && <p class={isGood ? "desk-good" : "desk-fault"}>{noteWords(note, isAway, t)}</p>}
    </div>
  );
}

function noteWords(note: DeskNote, isAway: boolean, t: PagesTranslator): string {
  switch (note.code) {
    case "decided":
      return isAway ? `${t(`desk.state.${note.decision}`)}. ${t("desk.away")}` : t(`desk.decided.${note.decision}`);
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
