/**
 * The trained part of the filler judgement: learnt weights of words and letters, and how they go together with evidence and
 * substance. Works only beside them: it never names a kind of its own but emptiness, and never speaks against a look-alike.
 */
export { COEFFICIENTS, type CoefficientName, type Coefficients, expected, signOf } from "./coefficients";
export { BUCKETS } from "./features";
export { type Lesson, lessonOf } from "./lesson";
export { weightsOf } from "./logit";
export type { FillerModel } from "./model";
export { packFillerModel } from "./pack";
export { type FillerModelFile, type FillerModelResult, readFillerModel } from "./read";
