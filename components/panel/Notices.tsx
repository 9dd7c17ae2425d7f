import type { JSX } from "preact";
import type { PanelTranslator } from "../../lib/i18n";
import type { Notice } from "../../lib/panel";
import { Icon } from "../ui";

/** What is told for information: nothing about the draft hangs on it now. */
const CALM: ReadonlySet<Notice["code"]> = new Set([
  "und",
  "other-language",
  "filler-later",
  "rules",
  "room-low",
  "charter-company",
  "charter-stale",
]);

/** Lines that say what is not as usual. */
export function Notices({ t, notices }: { readonly t: PanelTranslator; readonly notices: readonly Notice[] }): JSX.Element | null {
  if (notices.length === 0) return null;
  return (
    <ul class="notices">
      {notices.map((notice) => {
        const isCalm = CALM.has(notice.code);
        return (
          <li key={notice.code} class={isCalm ? "notice calm" : "notice"} data-code={notice.code}>
            <Icon name={isCalm ? "information" : "warning"} />
            <span>{words(notice, t)}</span>
          </li>
        );
      })}
    </ul>
  );
}

function words(notice: Notice, t: PanelTranslator): string {
  if (notice.code === "rules") return t("notice.rules", { count: notice.ruleIds.length, rules: t.list(notice.ruleIds) });
  if (notice.code === "charter-stale") return t("notice.charter-stale", { day: dayInWords(notice.day, t.language) });
  if ("page" in notice) return t(`notice.${notice.code}`, { page: notice.page });
  if (notice.code === "frozen") return `${notice.what}. ${notice.why}`;
  if (notice.code === "blanks") return t("notice.blanks", { count: notice.count });
  return t(`notice.${notice.code}`);
}

/** A day without its time, as the reader's language writes it. */
function dayInWords(day: string, language: string): string {
  const at = Date.parse(`${day}T12:00:00Z`);
  return Number.isNaN(at) ? day : new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(at);
}
