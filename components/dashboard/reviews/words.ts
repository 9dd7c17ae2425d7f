import type { QueueEntry } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";

/** Characters of a key's name that tell it from others at a glance. */
const KEY_START = 8;

/** The Page a draft is written for. */
export function pageName(name: string | undefined, t: PagesTranslator): string {
  return name ?? t("desk.page.unknown");
}

/** Who wrote it: the name under which the key is known here, else the beginning of the key's own. */
export function authorName({ author, authorName: name }: Pick<QueueEntry, "author" | "authorName">, t: PagesTranslator): string {
  return name ?? t("desk.author.unknown", { id: author.slice(0, KEY_START) });
}

/** The owner of a key, as known here. */
export function keyName(key: string, names: ReadonlyMap<string, string>, t: PagesTranslator): string {
  return names.get(key) ?? t("desk.author.unknown", { id: key.slice(0, KEY_START) });
}

/** Where a draft stands. */
export function stateWords({ state, round }: Pick<QueueEntry, "state" | "round">, t: PagesTranslator): string {
  return t(state === "submitted" && round > 1 ? "desk.state.resubmitted" : `desk.state.${state}`);
}

/** By when a decision is hoped for; only while one is due. */
export function dueWords(
  { state, deadline }: Pick<QueueEntry, "state" | "deadline">,
  t: PagesTranslator,
  now = Date.now(),
): { readonly words: string; readonly isLate: boolean } | undefined {
  const at = deadline === undefined || state !== "submitted" ? Number.NaN : Date.parse(deadline);
  if (Number.isNaN(at)) return undefined;
  const isLate = at < now;
  return { words: t(isLate ? "desk.overdue" : "desk.due", { when: shortTime(at, t, now) }), isLate };
}

const formats = new Map<string, Intl.DateTimeFormat>();
/** The hour for today, else day and hour; the format is kept because making one takes longer than a row. */
function shortTime(at: number, t: PagesTranslator, now: number): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  const key = `${t.language} ${isToday}`;
  const day = isToday ? {} : ({ day: "numeric", month: "short" } as const);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(t.language, { ...day, hour: "2-digit", minute: "2-digit" });
  formats.set(key, format);
  return format.format(at);
}
