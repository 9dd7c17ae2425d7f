import type { OutputWriter } from "./format";
import { toLine } from "./jsonl";

/** One JSON array, indented: the lines of `jsonl` and, for each finding and judgement, everything a card shows. */
export function createJsonWriter(): OutputWriter {
  let first = true;
  return {
    begin: () => "[",
    draft: (checked) => {
      const line = toLine(checked);
      const { findings, filler, failures } = checked.result;
      const full = { ...line, findings, filler: { ...line.filler, present: filler.present, missing: filler.missing }, failures };
      const text = JSON.stringify(full, undefined, 2).replaceAll("\n", "\n  ");
      const separator = first ? "\n  " : ",\n  ";
      first = false;
      return `${separator}${text}`;
    },
    end: () => (first ? "]\n" : "\n]\n"),
  };
}
