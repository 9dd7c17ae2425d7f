import { type Charter, charterSchema, defaultCharter } from "../../../lib/charter";
import type { CheckContext, DraftLanguage, Finding, Language } from "../../../lib/check";
import { compileFiller, fillerFindings, judgeFiller } from "../../../lib/check/filler";
import { analysePost } from "../../../lib/check/match";
import type { FillerJudgement } from "../../../lib/check/result";

const CONTEXT: CheckContext = { now: "2026-11-23T10:00:00Z", surface: "facebook-post" };

const DEFAULTS = { en: compileFiller(defaultCharter("en")), fr: compileFiller(defaultCharter("fr")) };

export interface Judged {
  readonly judgement: FillerJudgement;
  readonly findings: readonly Finding[];
}

/** Judges a text under the default charter of its language, with sections laid over it. */
export function judged(text: string, language: DraftLanguage, sections: Partial<Record<keyof Charter, unknown>> = {}): Judged {
  const reader: Language = language === "fr" ? "fr" : "en";
  const post = analysePost({ text }, language);
  const compiled =
    Object.keys(sections).length === 0 ? DEFAULTS[reader] : compileFiller(charterSchema.parse({ ...defaultCharter(reader), ...sections }));
  const judgement = judgeFiller(post, compiled, CONTEXT);
  return { judgement, findings: fillerFindings(post, judgement, compiled, reader) };
}
