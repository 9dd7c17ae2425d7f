/** @jsxImportSource react */
import {
  ContentState,
  type DraftHandleValue,
  Editor,
  EditorState,
  getDefaultKeyBinding,
  KeyBindingUtil,
  Modifier,
  RichUtils,
} from "draft-js";
import "draft-js/dist/Draft.css";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { EditorHandle } from "../handle";
import { direction } from "../locale";
import { decorator } from "./draft-decorators";
import { Typeahead, useTypeahead } from "./Typeahead";

export interface FieldProps {
  readonly role: "combobox" | "textbox";
  readonly label: string;
  readonly placeholder: string;
  readonly initialText: string;
  onText(text: string): void;
  /** The post's own field announces itself; decoys do not. */
  register?(editor: EditorHandle): () => void;
}

const textOf = (state: EditorState): string => state.getCurrentContent().getPlainText("\n");

function withText(text: string): EditorState {
  return EditorState.createWithContent(ContentState.createFromText(text, "\n"), decorator);
}

function withMention(state: EditorState, name: string): EditorState {
  const content = state.getCurrentContent().createEntity("MENTION", "IMMUTABLE", { name });
  const selected = state.getSelection().getHasFocus() ? state : EditorState.moveSelectionToEnd(state);
  const written = Modifier.replaceText(content, selected.getSelection(), name, undefined, content.getLastCreatedEntityKey());
  return EditorState.push(state, written, "insert-fragment");
}

/** A field on the real draft-js, set up as public evidence describes Business Suite's. */
export function DraftField({ role, label, placeholder, initialText, onText, register }: FieldProps) {
  const [state, setState] = useState(() => withText(initialText));
  const latest = useRef(state);
  const editor = useRef<Editor>(null);
  const change = (next: EditorState) => {
    const before = textOf(latest.current);
    latest.current = next;
    setState(next);
    if (textOf(next) !== before) onText(textOf(next));
  };
  const changing = useRef(change);
  changing.current = change;
  const typeahead = useTypeahead(textBeforeCaret(state), (name) => change(withMention(withoutTrigger(latest.current), name)));

  useEffect(() => {
    // Facebook's compiled class of this node; the library offers no property for it.
    editor.current?.editor?.classList.add("_5rpu");
    return register?.({
      library: "draft-js",
      model: () => textOf(latest.current),
      behindCaret: () => {
        const selection = latest.current.getSelection();
        if (!selection.isCollapsed()) return undefined;
        return latest.current.getCurrentContent().getBlockForKey(selection.getAnchorKey()).getText().slice(selection.getAnchorOffset());
      },
      setText: async (text) => {
        await settled(editor.current, () => latest.current);
        const content = ContentState.createFromText(text, "\n");
        flushSync(() => changing.current(EditorState.moveSelectionToEnd(EditorState.push(latest.current, content, "insert-characters"))));
      },
      insertMention: async (name) => {
        await settled(editor.current, () => latest.current);
        flushSync(() => changing.current(withMention(latest.current, name)));
      },
      focus: () => editor.current?.focus(),
    });
  }, [register]);

  const onReturn = (event: KeyboardEvent): DraftHandleValue => {
    if (!KeyBindingUtil.isSoftNewlineEvent(event)) return "not-handled";
    change(RichUtils.insertSoftNewline(latest.current));
    return "handled";
  };

  return (
    <>
      <Editor
        ref={editor}
        editorState={state}
        onChange={change}
        role={role}
        ariaExpanded={role === "combobox" ? typeahead.open : false}
        ariaLabel={label}
        placeholder={placeholder}
        textDirectionality={direction === "rtl" ? "RTL" : "LTR"}
        stripPastedStyles
        spellCheck
        blockStyleFn={() => "_1mf _1mj"}
        keyBindingFn={(event) => (typeahead.onKey(event) ? "typeahead" : getDefaultKeyBinding(event))}
        handleKeyCommand={(command) => (command === "typeahead" ? "handled" : "not-handled")}
        handleReturn={onReturn}
      />
      <Typeahead {...typeahead} />
    </>
  );
}

const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));

/**
 * Draft keeps the state of a key just typed to itself until the browser has drawn it; whoever writes before that is overwritten.
 * Resolves once nothing is kept back and the state has not changed for two frames.
 */
async function settled(editor: Editor | null, state: () => EditorState): Promise<void> {
  const kept = editor as unknown as { _pendingStateFromBeforeInput?: EditorState } | null;
  for (let quiet = 0; quiet < 2; ) {
    const before = state();
    await frame();
    quiet = state() === before && kept?._pendingStateFromBeforeInput === undefined ? quiet + 1 : 0;
  }
}

function textBeforeCaret(state: EditorState): string {
  const selection = state.getSelection();
  if (!selection.isCollapsed() || !selection.getHasFocus()) return "";
  return state.getCurrentContent().getBlockForKey(selection.getStartKey()).getText().slice(0, selection.getStartOffset());
}

/** The state with the half-typed `@name` selected, so that the mention takes its place. */
function withoutTrigger(state: EditorState): EditorState {
  const selection = state.getSelection();
  const trigger = /[@#][\p{L}\p{N}_]*$/u.exec(textBeforeCaret(state));
  return trigger ? EditorState.acceptSelection(state, selection.merge({ anchorOffset: trigger.index })) : state;
}
