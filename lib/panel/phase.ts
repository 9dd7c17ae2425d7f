import { unfilledLines } from "../check";
import type { CharterView, ComposerView } from "./inputs";
import type { Rested } from "./reading";
import type { Shown } from "./shown-findings";

/**
 * The one thing the panel shows in its middle. `waiting` means: words are there, the verdict comes when the author pauses.
 * `clean` and `clean-form` are said only of a text that was read whole and came to rest.
 */
export type Phase =
  | "absent"
  | "unreadable"
  | "paused"
  | "starting"
  | "charter-unreadable"
  | "empty"
  | "waiting"
  | "clean"
  | "clean-form"
  | "findings";

/** Which phase the panel is in. */
export function phaseOf(composer: ComposerView, charter: CharterView, paused: boolean, shown: Shown, rested: Rested | undefined): Phase {
  if (composer.status === "absent") return "absent";
  if (paused) return "paused";
  if (composer.status === "unreadable") return "unreadable";
  if (charter.status === "loading") return "starting";
  if (charter.status === "unreadable") return "charter-unreadable";
  if (composer.draft.text.trim() === "") return "empty";
  if (shown.findings.length > 0) return "findings";
  if (!rested || shown.waiting > 0 || charter.isFillerComing) return "waiting";
  const isWhole = rested.result.language !== "und" && rested.result.failures.length === 0 && unfilledLines(rested.text).length === 0;
  return isWhole ? "clean" : "clean-form";
}
