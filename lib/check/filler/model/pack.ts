import { base64Of } from "./base64";
import type { Coefficients } from "./coefficients";
import { packSteps } from "./prefix-code";
import { checksumOf, type FillerModelFile, MODEL_VERSION } from "./read";

/** The file's content for what was learnt: steps of −7 to 7, one per bucket, and the rest as the model holds it. */
export function packFillerModel(steps: Int8Array, step: number, coefficients: Coefficients, headlines: number): FillerModelFile {
  const bytes = packSteps(steps);
  const checksum = checksumOf(bytes, step, headlines, coefficients);
  return { version: MODEL_VERSION, step, coefficients, headlines, weights: base64Of(bytes), checksum };
}
