import { FILLER_LATER, unfilledLines } from "../check";
import type { StoreHealth } from "../messages";
import type { Rested } from "./reading";

/** Whether what is noted of the draft is kept; `unreachable`: nobody answered, and it is tried again (F4). */
export type Saving = StoreHealth | { readonly status: "unreachable" };

/** A line above the cards that says what is not as usual, in codes that the screen puts into words. */
export type Notice =
  | { readonly code: "outdated" | Exclude<Saving["status"], "ready"> | "room-low" | "und" | "other-language" | "filler-later" }
  | { readonly code: "charter-none" | "charter-company"; readonly page: string }
  /** Nothing may go out now, said before a word is written; in the rule's words and the charter's. */
  | { readonly code: "frozen"; readonly what: string; readonly why: string }
  /** The charter should have been read again by that day, YYYY-MM-DD. */
  | { readonly code: "charter-stale"; readonly day: string }
  | { readonly code: "rules"; readonly ruleIds: readonly string[] }
  | { readonly code: "blanks"; readonly count: number };

/** What the reader has to know now, the most pressing first. */
export function noticesOf(outdated: boolean, health: Saving, rested: Rested | undefined): readonly Notice[] {
  const notices: Notice[] = [];
  if (outdated) notices.push({ code: "outdated" });
  else if (health.status !== "ready") notices.push({ code: health.status });
  else if (health.roomLow) notices.push({ code: "room-low" });
  const failed = new Set(rested?.result.failures.map((failure) => failure.ruleId));
  const isFillerLater = failed.delete(FILLER_LATER);
  if (failed.delete("other-language")) notices.push({ code: "other-language" });
  else if (rested?.result.language === "und") notices.push({ code: "und" });
  if (isFillerLater && notices.at(-1)?.code !== "other-language") notices.push({ code: FILLER_LATER });
  const ruleIds = [...failed];
  if (ruleIds.length > 0) notices.push({ code: "rules", ruleIds });
  const blanks = rested ? unfilledLines(rested.text).length : 0;
  if (blanks > 0) notices.push({ code: "blanks", count: blanks });
  return notices;
}
