import type { FillerJudgement, Finding } from "../../check";
import type { CheckedDraft, OutputWriter } from "./format";

/** One line of `--format jsonl`: the documented shape, nothing more. */
export function toLine({ id, result }: CheckedDraft) {
  return { id, lang: result.language, findings: result.findings.map(toFinding), filler: toFiller(result.filler) };
}

function toFinding({ ruleId, kind, severity, start, end, message, fixes }: Finding) {
  return {
    ruleId,
    ...(kind === undefined ? {} : { kind }),
    severity,
    start,
    end,
    message,
    ...(fixes === undefined || fixes.length === 0 ? {} : { fixes }),
  };
}

/** The span of a kind is its first evidence; none when the whole post is meant. */
function toFiller({ score, flag, kinds, substance }: FillerJudgement) {
  return {
    score: round(score),
    flag,
    kinds: kinds.map(({ kind, score: degree, evidence: [first] }) => ({
      kind,
      score: round(degree),
      ...(first === undefined ? {} : { start: first.start, end: first.end }),
    })),
    substance,
  };
}

/** Four decimals say all there is to say. */
function round(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}

/** JSON Lines: one object per draft, in order. */
export function createJsonlWriter(): OutputWriter {
  return { begin: () => "", draft: (checked) => `${JSON.stringify(toLine(checked))}\n`, end: () => "" };
}
