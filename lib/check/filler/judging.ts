import type { FillerJudging } from "../filler-judging";
import { compileFillerInSlices } from "./compile";
import { fillerFindings } from "./findings";
import { judgeFiller } from "./judge";
import { evidenceWords } from "./words";

/** Everything that judges filler, for whoever checks drafts with it. */
export const fillerJudging: FillerJudging = {
  compile: compileFillerInSlices,
  judge: judgeFiller,
  findings: fillerFindings,
  words: evidenceWords,
};
