import type { CheckResult } from "../../check";

/** One draft and what was found in it; positions are those of `text`. */
export interface CheckedDraft {
  readonly id: string | number;
  readonly text: string;
  readonly result: CheckResult;
}

/** Writes checked drafts one by one; each method gives back the text to print. */
export interface OutputWriter {
  begin(): string;
  draft(checked: CheckedDraft): string;
  end(): string;
}
