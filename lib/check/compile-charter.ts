import type { Charter } from "../charter";
import { type CompileOptions, type CompileResult, compileWith } from "./compile";
import { fillerJudging } from "./filler";
import { finish } from "./match";
import { everyRule } from "./rule-sets";

/**
 * Makes a charter ready to check drafts with every rule and for filler, or says everything that is wrong with its rules; one bad rule hides no other.
 */
export function compileCharter(charter: Charter, options: CompileOptions = {}): CompileResult {
  return finish(compileCharterInSlices(charter, options));
}

/**
 * The same as `compileCharter`, step by step: each `next()` does work of well under 8 ms and the last one returns the result,
 * identical to the other's.
 */
export function compileCharterInSlices(charter: Charter, options: CompileOptions = {}): Generator<void, CompileResult> {
  return compileWith(everyRule, charter, { filler: fillerJudging, ...options });
}
