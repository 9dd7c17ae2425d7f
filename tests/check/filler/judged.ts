import file from "../../../assets/filler/model.json";
import { type Charter, charterSchema, defaultCharter } from "../../../lib/charter";
import type { CheckContext, DraftLanguage, Finding, Language } from "../../../lib/check";
import { compileFiller, type FillerModel, fillerFindings, judgeFiller, readFillerModel } from "../../../lib/check/filler";
import { analysePost } from "../../../lib/check/match";
import type { FillerJudgement } from "../../../lib/check/result";

const CONTEXT: CheckContext = { now: "2026-11-23T10:00:00Z", surface: "facebook-post" };

/** The trained part as it is shipped. */
export const SHIPPED: FillerModel = shipped();

const compiledFor = (model?: FillerModel) => ({
  en: compileFiller(defaultCharter("en"), model),
  fr: compileFiller(defaultCharter("fr"), model),
});
const DEFAULTS = compiledFor();
const TRAINED = compiledFor(SHIPPED);

export interface Judged {
  readonly judgement: FillerJudgement;
  readonly findings: readonly Finding[];
}

/** Judges a text under the default charter of its language, with sections laid over it, by evidence alone or with the trained part. */
export function judged(
  text: string,
  language: DraftLanguage,
  sections: Partial<Record<keyof Charter, unknown>> = {},
  model?: FillerModel,
): Judged {
  const reader: Language = language === "fr" ? "fr" : "en";
  const post = analysePost({ text }, language);
  const defaults = model === SHIPPED ? TRAINED : model === undefined ? DEFAULTS : compiledFor(model);
  const compiled =
    Object.keys(sections).length === 0
      ? defaults[reader]
      : compileFiller(charterSchema.parse({ ...defaultCharter(reader), ...sections }), model);
  const judgement = judgeFiller(post, compiled, CONTEXT);
  return { judgement, findings: fillerFindings(post, judgement, compiled, reader) };
}

function shipped(): FillerModel {
  const read = readFillerModel(file);
  if (!read.ok) throw new Error(read.reason);
  return read.model;
}
