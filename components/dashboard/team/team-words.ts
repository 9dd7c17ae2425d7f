import type { TeamMember, TeamNote, TeamView } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { failureKey } from "../FailureNotice";

/** Notes that say something good happened. */
const GOOD: ReadonlySet<TeamNote["code"]> = new Set([
  "named",
  "added",
  "confirmed",
  "removed",
  "erased",
  "publisherForgotten",
  "invited",
  "backedUp",
  "locked",
  "forgotten",
  "made",
  "opened",
  "restored",
  "authorRestored",
  "unchanged",
]);

/** What the last action came to, in words. */
export function noteWords(note: TeamNote, t: PagesTranslator): { readonly text: string; readonly tone: "good" | "warn" } {
  const tone = GOOD.has(note.code) ? "good" : "warn";
  if (note.code === "failed") return { text: `${t("team.said.failed")} ${t(failureKey(note.reason))}`, tone };
  const named = "name" in note ? { name: note.name ?? "" } : { name: "" };
  return { text: t(`team.said.${note.code}`, named), tone };
}

/** “approves and publishes charters”. */
export function roleWords(roles: TeamMember["roles"], t: PagesTranslator): string {
  return t.list(roles.map((role) => t(`team.role.${role}`)));
}

/** How a person's key stands here. */
export function stateOf({ confirmed, removedAt }: TeamMember): "confirmed" | "waiting" | "removed" {
  return removedAt !== undefined ? "removed" : confirmed ? "confirmed" : "waiting";
}

/** Who owns a key, as far as it is known here. */
export function ownerOf(keyId: string, known: TeamView, t: PagesTranslator): string {
  if (keyId === known.supervisor?.id || keyId === known.author?.id) return t("signed.key.own");
  return known.members.find(({ id }) => id === keyId)?.name ?? t("signed.key.unknown");
}
