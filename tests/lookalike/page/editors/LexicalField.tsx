/** @jsxImportSource react */
import { type InitialConfigType, LexicalComposer } from "@lexical/react/LexicalComposer";
import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { ContentEditable } from "@lexical/react/LexicalContentEditable";
import { LexicalErrorBoundary } from "@lexical/react/LexicalErrorBoundary";
import { HistoryPlugin } from "@lexical/react/LexicalHistoryPlugin";
import { PlainTextPlugin } from "@lexical/react/LexicalPlainTextPlugin";
import { RichTextPlugin } from "@lexical/react/LexicalRichTextPlugin";
import { useLexicalTextEntity } from "@lexical/react/useLexicalTextEntity";
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  type EditorState,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
} from "lexical";
import { useEffect, useRef, useState } from "react";
import type { EditorHandle } from "../handle";
import type { FieldProps } from "./DraftField";
import { $hashtag, $mention, EmojiNode, findHashtag, HashtagNode, MentionNode, wrapEmoji } from "./lexical-nodes";
import { Typeahead, useTypeahead } from "./Typeahead";

const $text = (): string =>
  $getRoot()
    .getChildren()
    .map((paragraph) => paragraph.getTextContent())
    .join("\n");

const textOf = (state: EditorState): string => state.read($text);

/** Fills the root: a paragraph per line in rich text, line breaks in one paragraph in plain text. The selection is left alone. */
function $write(text: string, rich: boolean): void {
  const root = $getRoot().clear();
  const lines = text.split("\n");
  if (rich) {
    for (const line of lines) root.append(line === "" ? $createParagraphNode() : $createParagraphNode().append($createTextNode(line)));
    return;
  }
  const paragraph = $createParagraphNode();
  lines.forEach((line, index) => {
    if (index > 0) paragraph.append($createLineBreakNode());
    if (line !== "") paragraph.append($createTextNode(line));
  });
  root.append(paragraph);
}

function handleOf(editor: LexicalEditor, rich: boolean): EditorHandle {
  return {
    library: "lexical",
    model: () => textOf(editor.getEditorState()),
    behindCaret: () =>
      editor.getEditorState().read(() => {
        const selection = $getSelection();
        if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined;
        return selection.anchor.getNode().getTextContent().slice(selection.anchor.offset);
      }),
    setText: async (text) => {
      editor.update(
        () => {
          $write(text, rich);
          $getRoot().selectEnd();
        },
        { discrete: true },
      );
    },
    insertMention: async (name) => {
      editor.update(
        () => {
          const selection = $getSelection();
          const at = $isRangeSelection(selection) ? selection : $getRoot().selectEnd();
          at.insertNodes([$mention(name)]);
        },
        { discrete: true },
      );
    },
    focus: () => editor.focus(),
  };
}

/** What stands in the caret's own node before the caret. */
function $beforeCaret(): string {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return "";
  return selection.anchor.getNode().getTextContent().slice(0, selection.anchor.offset);
}

/** The half-typed `@name` before the caret makes way for the mention. */
function $takeMention(name: string): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const trigger = /[@#][\p{L}\p{N}_]*$/u.exec($beforeCaret())?.[0] ?? "";
  for (let count = trigger.length; count > 0; count--) selection.deleteCharacter(true);
  selection.insertNodes([$mention(name)]);
}

/** The list of names, told of every caret and asked before every key. */
function Names({ isCombobox }: { isCombobox: boolean }) {
  const [editor] = useLexicalComposerContext();
  const [before, setBefore] = useState("");
  const names = useTypeahead(before, (name) => editor.update(() => $takeMention(name)));
  const { onKey, open } = names;
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => editor.registerUpdateListener(({ editorState }) => setBefore(editorState.read($beforeCaret))), [editor]);
  useEffect(() => editor.registerCommand(KEY_DOWN_COMMAND, (event) => latest.current(event), COMMAND_PRIORITY_CRITICAL), [editor]);
  useEffect(() => {
    if (isCombobox) editor.getRootElement()?.setAttribute("aria-expanded", String(open));
  }, [editor, isCombobox, open]);
  return <Typeahead {...names} />;
}

interface InsideProps {
  readonly rich: boolean;
  onText(text: string): void;
  register: FieldProps["register"];
}

/** What happens inside the editor: hashtags, emoji, news to the page. */
function Inside({ rich, onText, register }: InsideProps) {
  const [editor] = useLexicalComposerContext();
  useLexicalTextEntity(findHashtag, HashtagNode, $hashtag);
  useEffect(() => wrapEmoji(editor), [editor]);
  useEffect(() => register?.(handleOf(editor, rich)), [editor, rich, register]);
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState, prevEditorState }) => {
        const text = textOf(editorState);
        if (text !== textOf(prevEditorState)) onText(text);
      }),
    [editor, onText],
  );
  return null;
}

/** A field on the real Lexical, rich text (a `p` per paragraph) or plain text (`br` in one). */
export function LexicalField({ role, label, placeholder, initialText, onText, register, rich = true }: FieldProps & { rich?: boolean }) {
  const [config] = useState(
    (): InitialConfigType => ({
      namespace: "lookalike",
      nodes: [EmojiNode, HashtagNode, MentionNode],
      theme: { paragraph: "paragraph" },
      ...(initialText === "" ? {} : { editorState: () => $write(initialText, rich) }),
      onError: (error) => {
        throw error;
      },
    }),
  );
  const Plugin = rich ? RichTextPlugin : PlainTextPlugin;
  return (
    <LexicalComposer initialConfig={config}>
      <div className="lexical-field">
        <Plugin
          contentEditable={
            <ContentEditable
              className="notranslate"
              role={role}
              tabIndex={0}
              spellCheck
              aria-label={label}
              aria-placeholder={placeholder}
              placeholder={<div className="lexical-placeholder">{placeholder}</div>}
            />
          }
          ErrorBoundary={LexicalErrorBoundary}
        />
        <HistoryPlugin />
        {register && <Names isCombobox={role === "combobox"} />}
        <Inside rich={rich} onText={onText} register={register} />
      </div>
    </LexicalComposer>
  );
}
