import type { Edit } from "../../check";

/** One write: the text that has to stand there before it, and the text that has to stand there after it. */
export interface Step {
  readonly edit: Edit;
  readonly before: string;
  readonly after: string;
}

/**
 * The writes that bring all edits into `text`, from the end to the start, so that none moves the place of another. Edits that
 * change nothing are left out. Nothing when an edit lies outside the text or two of them overlap: then it is not known what was meant.
 */
export function planSteps(text: string, edits: readonly Edit[]): readonly Step[] | undefined {
  const fromEnd = edits.toSorted((a, b) => b.start - a.start || b.end - a.end);
  const steps: Step[] = [];
  let before = text;
  let limit = text.length;
  let last: Edit | undefined;
  for (const edit of fromEnd) {
    const isWithin = Number.isInteger(edit.start) && Number.isInteger(edit.end) && edit.start >= 0 && edit.start <= edit.end;
    const isTwice = last !== undefined && edit.start === edit.end && last.start === last.end && edit.start === last.start;
    if (!isWithin || edit.end > limit || isTwice) return undefined;
    limit = edit.start;
    last = edit;
    if (text.slice(edit.start, edit.end) === edit.text) continue;
    const after = before.slice(0, edit.start) + edit.text + before.slice(edit.end);
    steps.push({ edit, before, after });
    before = after;
  }
  return steps;
}

/** Where a caret at `offset` of the text before stands once all edits are in; inside one of them it goes behind the new words. */
export function carryCaret(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (end <= offset) shift += text.length - (end - start);
    else if (start < offset) return start + shift + text.length;
  }
  return offset + shift;
}
