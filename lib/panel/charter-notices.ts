import type { CharterView, ComposerView } from "./inputs";
import type { Notice } from "./notices";

/**
 * Said where the charter's review is overdue on `today` (YYYY-MM-DD); and where the company has charters of its own and none of them
 * is meant for the Page shown: with one charter alone the heading says it.
 */
export function charterNotices(charter: CharterView, composer: ComposerView, today: string): readonly Notice[] {
  if (charter.status !== "ready") return [];
  const day = charter.source === "own" ? charter.charter.nextReview : undefined;
  const stale: readonly Notice[] = day !== undefined && day < today ? [{ code: "charter-stale", day }] : [];
  return [...stale, ...pageNotices(charter, composer)];
}

function pageNotices({ match, own = 0 }: Extract<CharterView, { status: "ready" }>, composer: ComposerView): readonly Notice[] {
  const page = composer.status === "reading" ? (composer.page.name ?? composer.page.id) : undefined;
  if (page === undefined) return [];
  if (match === "none") return [{ code: "charter-none", page }];
  return match === "company" && own > 1 ? [{ code: "charter-company", page }] : [];
}
