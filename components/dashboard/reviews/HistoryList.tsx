import type { JSX } from "preact";
import type { ReviewPerson } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import type { HistoryLine, ReviewView } from "../../../lib/review";
import { keyName } from "./words";

/** Everything that was recorded of a draft, oldest first; what counts for nothing says why. */
export function HistoryList({
  t,
  view,
  people,
}: {
  readonly t: PagesTranslator;
  readonly view: ReviewView;
  readonly people: readonly ReviewPerson[];
}): JSX.Element {
  return (
    <details class="desk-history">
      <summary>{t("desk.history")}</summary>
      <ol>
        {view.history.map((line) => (
          <li key={line.id} data-refused={line.refused !== undefined}>
            {t("desk.history.by", {
              what: t(`desk.history.${whatOf(line)}`),
              who: keyName(line.by, people, t),
              when: t.dateTime(Date.parse(line.entry.at)),
            })}
            {line.entry.type === "decided" && line.entry.reason !== undefined && (
              <span class="desk-why" dir="auto">
                {t("desk.treated.why", { reason: line.entry.reason })}
              </span>
            )}
            {line.refused && <span class="desk-fault">{t("desk.history.refused", { why: t(`desk.refused.${line.refused}`) })}</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}

function whatOf({ entry }: HistoryLine) {
  switch (entry.type) {
    case "submitted":
      return entry.round > 1 ? "resubmitted" : "submitted";
    case "decided":
      return entry.decision;
    case "commented":
      return entry.replyTo === undefined ? "comment" : "reply";
    case "resolved":
      return entry.resolved ? "resolved" : "reopened";
    default:
      return entry.type;
  }
}
