import type { EditorKind, Reading } from "../state";
import { walkDraft } from "./draft-js";
import { walkLexical } from "./lexical";
import { createReading } from "./reading";
import type { Walk } from "./walk";

const walkers: Readonly<Record<EditorKind, (editor: Element) => Walk | undefined>> = {
  "draft-js": walkDraft,
  lexical: walkLexical,
  unknown: () => undefined,
};

/** Reads the draft exactly, or nothing when the editor's markup is not the one its library writes. */
export function readEditor(editor: HTMLElement, kind: EditorKind): { readonly reading: Reading; readonly walk: Walk } | undefined {
  const walk = walkers[kind](editor);
  return walk && { reading: createReading(editor, walk), walk };
}
