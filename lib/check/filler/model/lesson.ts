import type { CheckContext, DraftLanguage } from "../../draft";
import { analysePost } from "../../match";
import type { FillerCompiled } from "../compile";
import { THRESHOLDS } from "../degree";
import { weighEvidence } from "../evidence";
import { inputsOf } from "./combine";
import { visitFeatures } from "./features";
import { logitOf, scaleOf, type Weights } from "./logit";
import type { FillerModel } from "./model";
import { judgeTogether } from "./together";

/** What one text teaches, and how it would be judged by what was learnt from others. */
export interface Lesson {
  /** Buckets of its features, each once, and their values: the logit is the sum of value times weight. */
  readonly buckets: Int32Array;
  readonly values: Float32Array;
  logit(weights: Weights): number;
  /** Inputs of the coefficients when its words say `logit`. */
  inputs(logit: number): readonly number[];
  /** Degree and flag at the normal tolerance. */
  judge(model: FillerModel): { readonly score: number; readonly flag: boolean };
}

/** Reads a text as the judgement does. Words decide nothing for undecided languages, so those teach nothing. */
export function lessonOf(text: string, language: DraftLanguage, compiled: FillerCompiled, context: CheckContext): Lesson {
  const post = analysePost({ text }, language);
  const evidence = weighEvidence(post, compiled, context);
  const words: number[] = [];
  const letters: number[] = [];
  for (const line of post.readLines) {
    visitFeatures(line, { word: (bucket) => words.push(bucket), letters: (bucket) => letters.push(bucket) });
  }
  const values = new Map<number, number>();
  for (const group of [words, letters]) {
    for (const bucket of group) values.set(bucket, (values.get(bucket) ?? 0) + scaleOf(group.length));
  }
  return {
    buckets: Int32Array.from(values.keys()),
    values: Float32Array.from(values.values()),
    logit: (weights) => logitOf(post.readLines, weights),
    inputs: (logit) => inputsOf(evidence, logit, language),
    judge: (model) => {
      const { score, kinds } = judgeTogether(post, evidence, model, false);
      return { score, flag: kinds.length > 0 && score >= THRESHOLDS.normal };
    },
  };
}
