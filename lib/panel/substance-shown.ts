import { type CheckResult, isFillerJudged } from "../check";
import type { CharterView, ComposerView } from "./inputs";
import type { Phase } from "./phase";
import { type SubstanceView, toSubstance } from "./substance";

interface Reading {
  readonly text: string;
  readonly result: CheckResult;
}

const JUDGED: readonly Phase[] = ["empty", "waiting", "clean", "clean-form", "findings"];

/** The six parts as they are shown: of the draft at rest, and of this keystroke; nothing where substance is not judged. */
export function substanceShown(
  phase: Phase,
  rested: Reading | undefined,
  now: { readonly composer: ComposerView; readonly result: CheckResult | undefined },
  charter: CharterView,
): readonly SubstanceView[] | undefined {
  if (!JUDGED.includes(phase) || rested?.result.language === "und") return undefined;
  if ([rested?.result, now.result].some((result) => result && !isFillerJudged(result))) return undefined;
  const readings = [...(rested ? [rested] : []), ...liveReading(now.composer, now.result)];
  return toSubstance(readings, charter.status === "ready" ? charter.charter : undefined);
}

/** The answer of this keystroke with its text; none while the language is undecided, because then substance is not judged. */
function liveReading(composer: ComposerView, result: CheckResult | undefined): readonly Reading[] {
  if (composer.status !== "reading" || !result || result.language === "und") return [];
  return [{ text: composer.draft.text, result }];
}
