import type { QueuedReview, ReviewFiles, ReviewPerson } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { dueAt } from "../../../lib/review";

/** Characters of a key's name that tell it from others at a glance. */
const KEY_START = 8;

/** The Page a draft is written for. */
export function pageName(name: string | undefined, t: PagesTranslator): string {
  return name ?? t("desk.page.unknown");
}

/** Who wrote it: the name under which the key is known here, else that it was written here, else the beginning of the key's own. */
export function authorName(
  { author, authorName: name, own }: Pick<QueuedReview, "author" | "authorName" | "own">,
  t: PagesTranslator,
): string {
  return name ?? (own ? t("desk.author.here") : t("desk.author.unknown", { id: author.slice(0, KEY_START) }));
}

/** The owner of a key, as known here; the one who sits here with the reviewer's key is “you”. */
export function keyName(key: string, people: readonly ReviewPerson[], t: PagesTranslator): string {
  const person = people.find(({ keyId }) => keyId === key);
  if (person?.own && person.role === "reviewer") return t("desk.you");
  return person?.name ?? (person?.own ? t("desk.author.here") : t("desk.author.unknown", { id: key.slice(0, KEY_START) }));
}

/** Where a draft stands. */
export function stateWords({ shown, round }: Pick<QueuedReview, "shown" | "round">, t: PagesTranslator): string {
  return t(shown === "submitted" && round > 1 ? "desk.state.resubmitted" : `desk.state.${shown}`);
}

/**
 * What came of sending this review, or the list; nothing while it was not sent, or not with all that the screen shows of it now. A
 * screen that is a moment behind what went out takes nothing back.
 * @param records how many of this review are shown
 */
export function sentWords(files: ReviewFiles, from: string, t: PagesTranslator, records = 0): string {
  const sent = files.sent.value;
  if (sent?.from !== from || (sent.records ?? records) < records) return "";
  return t(`desk.files.${sent.code === "failed" ? "sendFailed" : sent.code}`);
}

/** By when a decision is hoped for; only while one is due. */
export function dueWords(
  review: Pick<QueuedReview, "shown" | "deadline" | "plannedAt">,
  t: PagesTranslator,
  now = Date.now(),
): { readonly words: string; readonly isLate: boolean } | undefined {
  const at = review.shown === "submitted" ? dueAt(review) : undefined;
  if (at === undefined) return undefined;
  const isLate = at < now;
  return { words: t(`desk.${isLate ? "overdue" : "due"}${isToday(at, now) ? ".today" : ""}`, { when: shortTime(at, t, now) }), isLate };
}

const formats = new Map<string, Intl.DateTimeFormat>();
/** The hour for today, else day and hour; the format is kept because making one takes longer than a row. */
function shortTime(at: number, t: PagesTranslator, now: number): string {
  const key = `${t.language} ${isToday(at, now)}`;
  const day = isToday(at, now) ? {} : ({ day: "numeric", month: "short" } as const);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(t.language, { ...day, hour: "2-digit", minute: "2-digit" });
  formats.set(key, format);
  return format.format(at);
}

function isToday(at: number, now: number): boolean {
  return new Date(at).toDateString() === new Date(now).toDateString();
}
