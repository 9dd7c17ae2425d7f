import { bytesOf } from "./base64";
import { COMMON_INPUTS, type Coefficients, factorsOf } from "./coefficients";
import { BUCKETS } from "./features";
import { weightsOf } from "./logit";
import type { FillerModel } from "./model";
import { unpackSteps } from "./prefix-code";
import { judgeTogether } from "./together";

/** Version of the file and of the features it was trained with; a file of another version is refused. */
export const MODEL_VERSION = 2;

/** The trained part of the judgement, as its file holds it. */
export interface FillerModelFile {
  readonly version: number;
  /** Size of one step of the weights. */
  readonly step: number;
  readonly coefficients: Coefficients;
  /** Degree from which a headline of a news site counts as bait; for measuring only. */
  readonly headlines: number;
  /** One weight after the other, each −7 to 7 steps, as `packSteps` writes them, in base64. */
  readonly weights: string;
  /** `checksumOf` the rest. */
  readonly checksum: number;
}

export type FillerModelResult =
  | { readonly ok: true; readonly model: FillerModel }
  | { readonly ok: false /** One English sentence. */; readonly reason: string };

/** Makes the model ready from its file's content, whole or not at all: a damaged or foreign file is refused with the reason. */
export function readFillerModel(file: unknown): FillerModelResult {
  if (!isRecord(file)) return refused("The weights are not an object.");
  const { version, step, headlines, weights, checksum } = file;
  if (version !== MODEL_VERSION) return refused(`The weights are of version ${String(version)}; this is version ${MODEL_VERSION}.`);
  if (!isPositive(step) || !isPositive(headlines)) return refused("The weights lack the size of a step or the bar for headlines.");
  const coefficients = readCoefficients(file.coefficients);
  if (coefficients === undefined) return refused("A coefficient is missing or is no number.");
  const bytes = typeof weights === "string" ? bytesOf(weights) : undefined;
  if (bytes === undefined) return refused("The weights are not in base64.");
  if (checksum !== checksumOf(bytes, step, headlines, coefficients)) return refused("The weights are damaged: the checksum differs.");
  const steps = unpackSteps(bytes, BUCKETS);
  if (steps === undefined) return refused(`There should be ${BUCKETS} weights.`);
  const learnt = { weights: weightsOf(steps, step), coefficients, factors: factorsOf(coefficients), headlines };
  return {
    ok: true,
    model: { ...learnt, judge: (post, evidence, allowsEmptiness) => judgeTogether(post, evidence, learnt, allowsEmptiness) },
  };
}

/** FNV-1a over all that the file says, 32 bits. */
export function checksumOf(bytes: Uint8Array, step: number, headlines: number, coefficients: Coefficients): number {
  let hash = 0x811c9dc5;
  const add = (byte: number) => {
    hash = Math.imul(hash ^ byte, 0x01000193);
  };
  bytes.forEach(add);
  const said = JSON.stringify([step, headlines, Object.entries(coefficients)]);
  for (let at = 0; at < said.length; at++) add(said.charCodeAt(at));
  return hash >>> 0;
}

function readCoefficients(value: unknown): Coefficients | undefined {
  if (!isRecord(value) || COMMON_INPUTS.some((name) => value[name] === undefined)) return undefined;
  const isWhole = Object.values(value).every((number) => typeof number === "number" && Number.isFinite(number));
  return isWhole ? (value as Coefficients) : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isPositive(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value > 0;
}

function refused(reason: string): FillerModelResult {
  return { ok: false, reason };
}
