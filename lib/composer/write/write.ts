import type { Edit, Span } from "../../check";
import { isSpanSelected, selectSpan } from "../select";
import type { EditorKind, Reading } from "../state";
import { backspaceEvent, pasteEvent } from "./events";
import { cutsIntoPiece } from "./one-piece";
import { carryCaret, planSteps, type Step } from "./plan";
import { comesTrue, selectAndWait } from "./waits";

/**
 * What came of a write. `done`: the text reads back exactly as planned. `changed-meanwhile`: the author was quicker; what had not
 * been written by then was left. `not-verified`: the editor was told and its text is not the planned one. `not-possible`: it was told nothing.
 */
export type WriteOutcome = "done" | "changed-meanwhile" | "not-verified" | "not-possible";

/** Reads an editor exactly, or not at all. */
export type Read = (editor: HTMLElement, kind: EditorKind) => Reading | undefined;

export interface WriteOptions {
  /** The text that the edits were made for. */
  readonly expectedText: string;
  /** False while an input method is at work: its half-made character must not be disturbed. */
  mayWrite(): boolean;
  readonly signal: AbortSignal;
}

/**
 * Writes edits into an editor the way its author would: select, wait, one paste or one Backspace per edit, wait, read back. Stops
 * at the first doubt and never tries twice, for an editor may take in late what it seemed to refuse. The author's caret ends where
 * it was, or behind the new words when it was not in the text.
 */
export async function writeEdits(
  editor: HTMLElement,
  kind: EditorKind,
  read: Read,
  edits: readonly Edit[],
  options: WriteOptions,
): Promise<WriteOutcome> {
  const readNow = (): Reading | undefined => (editor.isConnected ? read(editor, kind) : undefined);
  const reading = readNow();
  if (reading === undefined) return "not-possible";
  if (reading.text !== options.expectedText) return "changed-meanwhile";
  const steps = planSteps(reading.text, edits);
  if (steps === undefined || steps.some(({ edit }) => cutsIntoPiece(kind, reading, edit))) return "not-possible";
  const caret = caretIn(editor, reading);
  for (const step of steps) {
    const outcome = await writeStep(editor, readNow, step, steps.length === 1, options);
    if (outcome !== "done") return step === steps[0] || outcome !== "not-possible" ? outcome : "not-verified";
  }
  if (steps.length > 0) await putCaret(editor, readNow(), carryCaret(caret ?? firstEnd(edits), edits), options.signal);
  return "done";
}

async function writeStep(
  editor: HTMLElement,
  readNow: () => Reading | undefined,
  { edit, before, after }: Step,
  isOnlyOne: boolean,
  { mayWrite, signal }: WriteOptions,
): Promise<WriteOutcome> {
  const { ownerDocument: document } = editor;
  const first = readNow();
  if (first === undefined) return "not-possible";
  if (first.text !== before || !mayWrite()) return "changed-meanwhile";
  const isSelected = await selectAndWait(document, () => selectSpan(editor, first, edit, { reveal: isOnlyOne }), signal);
  const now = readNow();
  if (!isSelected || now === undefined) return "not-possible";
  // While we waited the author may have typed, or put the caret elsewhere.
  if (now.text !== before || !mayWrite()) return "changed-meanwhile";
  if (!isSpanSelected(editor, now, edit)) return "not-possible";
  const event = eventFor(editor, edit);
  if (event === undefined) return "not-possible";
  editor.dispatchEvent(event);
  return (await comesTrue(editor, () => readNow()?.text === after, signal)) ? "done" : "not-verified";
}

function eventFor({ ownerDocument }: HTMLElement, { text }: Edit): Event | undefined {
  const window = ownerDocument.defaultView;
  if (window === null) return undefined;
  return text === "" ? backspaceEvent(window) : pasteEvent(window, text);
}

/** Where the first edit ends in the text before. */
function firstEnd(edits: readonly Edit[]): number {
  return edits.toSorted((a, b) => a.start - b.start || a.end - b.end)[0]?.end ?? 0;
}

/** Offset of the author's caret, when it stands in the editor and nothing is selected. */
function caretIn(editor: HTMLElement, reading: Reading): number | undefined {
  const selection = editor.ownerDocument.getSelection();
  if (selection === null || !selection.isCollapsed || selection.anchorNode === null) return undefined;
  return reading.offsetFor(selection.anchorNode, selection.anchorOffset);
}

/** Editors may lose the caret when they draw a line anew; the next typed character must not land elsewhere. */
async function putCaret(editor: HTMLElement, reading: Reading | undefined, offset: number, signal: AbortSignal): Promise<void> {
  const place: Span = { start: offset, end: offset };
  if (reading === undefined || isSpanSelected(editor, reading, place)) return;
  await selectAndWait(editor.ownerDocument, () => selectSpan(editor, reading, place, { reveal: false }), signal);
}
