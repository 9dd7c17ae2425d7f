import type { CharterView, ComposerView } from "./inputs";
import type { Notice } from "./notices";

/** Said where the company has charters of its own and none of them is meant for the Page shown; with one charter alone the heading says it. */
export function charterNotices(charter: CharterView, composer: ComposerView): readonly Notice[] {
  if (charter.status !== "ready" || composer.status !== "reading") return [];
  const page = composer.page.name ?? composer.page.id;
  if (page === undefined) return [];
  if (charter.match === "none") return [{ code: "charter-none", page }];
  return charter.match === "company" && (charter.own ?? 0) > 1 ? [{ code: "charter-company", page }] : [];
}
