import type { CheckContext } from "../draft";
import { fold } from "../match";
import type { HouseRule } from "./kind";

/**
 * Whether a rule holds for this post: on the day it goes out (first and last day included), on its Page, for its pillar. A rule
 * bound to Pages or pillars is silent as long as the Page or the pillar is not known.
 */
export function applies(rule: HouseRule, { now, page, sheet }: CheckContext): boolean {
  const day = (sheet?.plannedAt ?? now).slice(0, 10);
  if (day < (rule.since ?? day) || day > (rule.until ?? day)) return false;
  if (rule.pages !== undefined && rule.pages.length > 0 && !namesPage(rule.pages, [page?.id, page?.name])) return false;
  return rule.kind === "history" || isOneOf(rule.pillars, sheet?.pillarId);
}

/** An absent or empty list binds to nothing. */
export function isOneOf(pillars: readonly string[] | undefined, pillar: string | undefined): boolean {
  return pillars === undefined || pillars.length === 0 || (pillar !== undefined && pillars.includes(pillar));
}

function namesPage(pages: readonly string[], names: readonly (string | undefined)[]): boolean {
  const known = new Set(names.flatMap((name) => (name === undefined ? [] : [fold(name.trim()).text])));
  return pages.some((page) => known.has(fold(page.trim()).text));
}
