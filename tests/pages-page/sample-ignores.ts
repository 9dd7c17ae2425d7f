import type { IgnoredRemark } from "../../lib/dashboard";

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const common = { page: { id: "1", name: "Atelier Marchand, Lyon 7ᵉ" }, charterId: "atelier", at: "2026-11-23T09:12:00Z" };
const hash = "9f86d081884c7d659a2feaa0c55ad015";

/** One of each reach, on three Pages, newest first. */
export const sampleIgnores: readonly IgnoredRemark[] = [
  { ...common, id: id(1), scope: "text", ruleId: "exclamation", severity: "advice", hash, reason: "Nom de l’opération de printemps" },
  { ...common, id: id(2), scope: "place", ruleId: "filler", kind: "listicle", severity: "must", draftId: id(90), hash },
  { ...common, id: id(3), scope: "page", ruleId: "hashtag-count", severity: "hint", page: { id: "2", name: "Les Halles du Port" } },
  { ...common, id: id(4), scope: "text", ruleId: "anglicisms", severity: "hint", hash, wrongAlert: true },
  { ...common, id: id(5), scope: "post", ruleId: "pas-de-jargon-maison", kind: "forbid", severity: "must", draftId: id(91), page: {} },
];
