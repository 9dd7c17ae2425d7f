import {
  type Coefficients,
  type FillerModel,
  type FillerModelFile,
  type Lesson,
  packFillerModel,
  readFillerModel,
  weightsOf,
} from "../../check";
import { fitCoefficients } from "./fit-coefficients";
import { fitWeights } from "./fit-weights";
import { quantise, type Steps } from "./quantise";
import { foldOf, type Row } from "./rows";

/** A row with what its text teaches. */
export interface Taught extends Row {
  readonly lesson: Lesson;
}

/** A row with the logit that words learnt from other rows give it. */
export interface HeldOut extends Taught {
  readonly logit: number;
}

export const FOLDS = 5;
/** Until the bar for headlines is known: it plays no part in judging a post. */
const NO_BAR = 0.5;
const GROUPS = ["posts", "page posts", "news headlines", "rated headlines"] as const;

/** Learns the words' weights from rows. */
export function learnWords(rows: readonly Taught[]): Steps {
  const examples = rows.map(({ lesson, label, source }) => ({ lesson, label, weight: source.words, group: GROUPS.indexOf(source.group) }));
  return quantise(fitWeights(examples.filter(({ weight }) => weight > 0)));
}

/** Gives every row the logit of words learnt from the other folds. */
export function holdOut(rows: readonly Taught[]): { readonly rows: readonly HeldOut[]; readonly words: readonly Steps[] } {
  const words = Array.from({ length: FOLDS }, (_, fold) => learnWords(rows.filter(({ key }) => foldOf(key, FOLDS) !== fold)));
  const weights = words.map(({ steps, step }) => weightsOf(steps, step));
  const held = rows.map((row) => {
    const own = weights[foldOf(row.key, FOLDS)];
    return { ...row, logit: own === undefined ? 0 : row.lesson.logit(own) };
  });
  return { rows: held, words };
}

/** Learns how words, evidence and substance go together, from rows whose words were learnt without them. */
export function learnTogether(rows: readonly HeldOut[]): Coefficients {
  const used = rows.filter(({ source }) => source.together > 0);
  return fitCoefficients(
    used.map(({ lesson, logit, label, source }) => ({ inputs: lesson.inputs(logit), label, weight: source.together })),
  );
}

/** The file for what was learnt. */
export function fileOf({ steps, step }: Steps, coefficients: Coefficients, headlines = NO_BAR): FillerModelFile {
  return packFillerModel(steps, step, coefficients, headlines);
}

/** The same, read back as the product reads it. */
export function modelOf(words: Steps, coefficients: Coefficients): FillerModel {
  const read = readFillerModel(fileOf(words, coefficients));
  if (!read.ok) throw new Error(read.reason);
  return read.model;
}
