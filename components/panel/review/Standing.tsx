import type { JSX } from "preact";
import type { ReviewTranslator } from "../../../lib/i18n";
import type { ReviewStanding } from "../../../lib/panel";
import { Icon, type IconName } from "../../ui";

const icons: Readonly<Record<Exclude<ReviewStanding["code"], "none">, IconName>> = {
  waiting: "information",
  "waiting-other-text": "information",
  changes: "show",
  rejected: "warning",
  approved: "check",
  voided: "warning",
};

/** Where the draft stands, in words; for an approval that does not hold, what changed. */
export function Standing({ t, standing }: { readonly t: ReviewTranslator; readonly standing: ReviewStanding }): JSX.Element | null {
  if (standing.code === "none") return null;
  return (
    <div class="review-standing" data-code={standing.code}>
      <p class="review-title">
        <Icon name={icons[standing.code]} size={14} />
        <span>{titleOf(standing, t)}</span>
      </p>
      {linesOf(standing, t).map((line) => (
        <p key={line} class="review-line" dir="auto">
          {line}
        </p>
      ))}
    </div>
  );
}

type Told = Exclude<ReviewStanding, { code: "none" }>;

function titleOf(standing: Told, t: ReviewTranslator): string {
  switch (standing.code) {
    case "waiting":
      return t("review.waiting", { when: when(standing.since, t) });
    case "waiting-other-text":
      return t("review.other");
    case "voided":
      return t("review.voided");
    default:
      return standing.by === undefined ? t(`review.${standing.code}`) : t(`review.${standing.code}By`, { name: standing.by });
  }
}

function linesOf(standing: Told, t: ReviewTranslator): readonly string[] {
  switch (standing.code) {
    case "waiting":
      return standing.deadline === undefined ? [] : [t("review.waiting.by", { when: when(standing.deadline, t) })];
    case "waiting-other-text":
      return [changeWords(standing.change, t), t("review.other.body")];
    case "changes":
    case "rejected":
      return standing.reason === undefined ? [] : [t("review.reason", { reason: standing.reason })];
    case "approved":
      return standing.expiresAt === undefined ? [] : [t("review.approved.until", { when: when(standing.expiresAt, t) })];
    case "voided":
      if (standing.because === "text") return [`${t("review.voided.text")} ${changeWords(standing.change, t)}`, t("review.voided.back")];
      if (standing.because === "charter") return [t("review.voided.charter", { version: standing.approvedVersion })];
      return [t(`review.voided.${standing.because}`)];
  }
}

function changeWords({ before, after }: { readonly before: string; readonly after: string }, t: ReviewTranslator): string {
  if (before === "") return t("review.change.added", { after: visible(after) });
  return after === ""
    ? t("review.change.removed", { before: visible(before) })
    : t("review.change", { before: visible(before), after: visible(after) });
}

/** A blank or a line break is a change too, and has to be seen. */
function visible(text: string): string {
  return text.replaceAll("\n", "↵").replaceAll(/^\s+|\s+$/g, (blanks) => "␣".repeat(blanks.length));
}

function when(at: string, t: ReviewTranslator): string {
  const time = Date.parse(at);
  return Number.isNaN(time) ? at : t.dateTime(time);
}
