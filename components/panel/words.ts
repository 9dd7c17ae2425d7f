import { SEVERITIES } from "../../lib/check";
import type { PanelTranslator } from "../../lib/i18n";
import type { Announcement, Counts, FixNote, Picking, Said } from "../../lib/panel";

/** “2 to fix and 1 detail”, gravest first; empty when there is nothing. */
export function countDetails(counts: Counts, t: PanelTranslator): string {
  const parts = [...SEVERITIES].reverse().filter((severity) => counts[severity] > 0);
  return t.list(parts.map((severity) => t(`count.${severity}`, { count: counts[severity] })));
}

/** Number of findings of all severities. */
export function total(counts: Counts): number {
  return SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
}

/** What a screen reader says when the author pauses; empty when there is nothing to say. */
export function announcementText({ rests, phase, counts }: Announcement, t: PanelTranslator): string {
  if (phase === "unreadable") return t("announce.unreadable");
  if (rests === 0) return "";
  if (phase === "clean") return t("announce.clean");
  if (phase === "clean-form") return t("announce.form");
  if (phase !== "findings") return "";
  return t("announce.findings", { total: t("count.findings", { count: total(counts) }), details: countDetails(counts, t) });
}

/** What is said while a field is pointed at, and afterwards; empty when nobody points. */
export function pickText(picking: Picking, t: PanelTranslator): string {
  if (picking === "idle") return "";
  return picking === "asking" ? `${t("pick.asking")} ${t("pick.how")}` : t(`pick.${picking}`);
}

/** What came of writing into the text. */
export function fixText(note: FixNote, t: PanelTranslator): string {
  return note.code === "done" ? t("fix.done", { count: note.count }) : t(`fix.${note.code}`);
}

/** What came of a keyboard command; empty when nothing needs to be said. */
export function saidText(said: Said | undefined, t: PanelTranslator): string {
  if (said === undefined) return "";
  if (said.code !== "card") return t(`said.${said.code}`);
  const { card, place, total: of } = said;
  return t("said.card", { place, total: of, severity: t(`severity.${card.severity}`), message: card.message });
}
