import type { EditorHandle, LookalikeHandle } from "./handle";

let post: EditorHandle | undefined;

/** Called by the post's editor when it mounts; the answer is called when it goes. */
export function registerPostEditor(editor: EditorHandle): () => void {
  post = editor;
  window.lookalike.mounts += 1;
  return () => {
    if (post === editor) post = undefined;
  };
}

function mounted(): EditorHandle {
  if (post === undefined) throw new Error("No post editor is mounted.");
  return post;
}

/** Editable in the page's eyes: what stands in a shadow root looks like its host, as on any page. */
function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** Puts the handle on the window and starts the page's hotkeys. */
export function expose(fixture: LookalikeHandle["fixture"]): void {
  const handle: LookalikeHandle = {
    fixture,
    model: () => post?.model(),
    behindCaret: () => post?.behindCaret(),
    setText: (text) => mounted().setText(text),
    insertMention: (name) => mounted().insertMention(name),
    focus: () => mounted().focus(),
    mounts: 0,
    hotkeys: [],
    published: [],
    sending: 0,
    focusPulls: 0,
    evicted: [],
    decoys: [],
    errors: [],
    go: (path) => {
      history.pushState(null, "", path);
      dispatchEvent(new PopStateEvent("popstate"));
    },
  };
  window.lookalike = handle;
  addEventListener("error", (event) => handle.errors.push(event.message));
  addEventListener("unhandledrejection", (event) => handle.errors.push(String(event.reason)));
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isEditable(event.target)) return;
    if (/^[\p{L}/]$/u.test(event.key)) handle.hotkeys.push(event.key);
  });
}
