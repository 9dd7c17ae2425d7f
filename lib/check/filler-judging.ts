import type { Charter } from "../charter";
import type { CheckContext, Language } from "./draft";
import type { FillerCompiled } from "./filler/compile";
import type { FillerModel } from "./filler/model/model";
import type { Taste } from "./filler/taste";
import type { Finding } from "./finding";
import type { Slices } from "./match";
import type { Post } from "./post";
import type { CheckResult, FillerJudgement } from "./result";

/** What judges filler, which may come after the rules. */
export interface FillerJudging {
  /** Makes the charter's words ready, resting between steps; `model` is the trained part, `taste` what the house said of earlier remarks. */
  compile(charter: Charter, model?: FillerModel, taste?: Taste): Slices<FillerCompiled>;
  judge(post: Post, prepared: FillerCompiled, context: CheckContext): FillerJudgement;
  /** Single words of a language's evidence phrases, folded: what a word is, for rules that must tell. */
  words(language: Language): ReadonlySet<string>;
  /** The judgement as cards, in the reader's language. */
  findings(post: Post, judgement: FillerJudgement, prepared: FillerCompiled, reader: Language): Finding[];
}

/** A charter's part of the judgement, and what judges by it. */
export interface ReadyFiller {
  readonly judging: FillerJudging;
  readonly prepared: FillerCompiled;
}

/** Stands among a result's failures when what judges filler was not there: nothing is known of substance or filler then, nor of words. */
export const FILLER_LATER = "filler-later";

/** Whether filler was judged at all. */
export function isFillerJudged({ failures }: Pick<CheckResult, "failures">): boolean {
  return failures.every(({ ruleId }) => ruleId !== FILLER_LATER);
}
