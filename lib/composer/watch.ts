import type { Edit, Span } from "../check";
import type { Adapter } from "./adapters/adapter";
import { type Diagnosis, diagnose } from "./diagnose";
import { followEditor } from "./editor-changes";
import { type FindResult, type FoundComposer, findComposer } from "./find";
import { type PublishButton, type PublishingOptions, watchPublishing } from "./gate";
import { followInput } from "./input-history";
import { createNextLook } from "./next-look";
import { isNewPost } from "./page";
import { followPage } from "./page-changes";
import { createPatience } from "./patience";
import { createPicks, type PickedField, type PickOutcome } from "./pick";
import { readEditor } from "./read";
import { createReader, isSameState } from "./reader";
import { selectSpan } from "./select";
import type { ComposerState, Reading } from "./state";
import { measureLayout, type PageView, type Size } from "./view";
import { type WriteOutcome, writeEdits } from "./write";

export interface WatchOptions extends PublishingOptions {
  readonly window: Window & typeof globalThis;
  /** Our own panel host; everything inside it is ignored. */
  readonly own: Element;
  /** Called at most once per frame, and only when something changed: status, reason, editor, surface, Page, text, or the nodes that hold it. */
  onState(state: ComposerState): void;
  /** Looked again and found the same text in the same nodes; an editor may have written it anew, and live ranges have lost their place. */
  onSame?(): void;
  /** Size of an element in CSS pixels; the layout's unless a test says otherwise. */
  readonly measure?: (element: Element) => Size;
}

export interface ComposerWatch {
  /** `absent` until the first frame. */
  readonly state: ComposerState;
  /** Selects the span in the editor, gives the editor the focus and scrolls it into view. False when that was not possible. */
  select(span: Span): boolean;
  /**
   * Writes the edits into the editor if its text still is `expectedText`, and verifies that exactly they went in. What the editor
   * holds afterwards has been told by the time the answer comes. One write at a time.
   */
  write(edits: readonly Edit[], expectedText: string): Promise<WriteOutcome>;
  /** Looks again in the next frame, e.g. when a page comes back from the back/forward cache. */
  refresh(): void;
  /**
   * Takes the next text field that the author clicks or types into, until Escape is pressed or the signal aborts. Answers what to
   * remember of it, or that the field cannot be a composer's. Holds no text.
   */
  pick(signal: AbortSignal): Promise<PickOutcome>;
  /** Fields that the author picked in earlier visits, one per surface; may be called at any time. */
  remember(picked: readonly PickedField[]): void;
  /** The button that publishes, as it stands now. */
  publishButton(): PublishButton;
  /** What the author did in the page since the last press on it that was let through, but for answering what it brought. */
  actsSincePress(): number;
  /** The address does not say that a post that is out already is being changed. */
  isNewPost(): boolean;
  /** Gives the text field the focus, with the caret where it was. False when there is none. */
  focus(): boolean;
  /** Which signals were found, for a report. Holds no draft text. */
  diagnose(): Diagnosis;
}

/** While a composer is being read, the rest of the page is searched again at most this often; milliseconds. */
const RECHECK_MS = 500;

/**
 * Watches one document for a composer. The first state comes in the next frame. Everything (observers, listeners, timers,
 * frames) ends with the signal; afterwards nothing is told and nothing selected.
 */
export function watchComposer(options: WatchOptions, signal: AbortSignal): ComposerWatch {
  if (signal.aborted) return endedWatch;
  const { window, own, onState, measure = measureLayout } = options;
  let state: ComposerState = { status: "absent" };
  let found: FoundComposer | undefined;
  let seen: Adapter | undefined;
  let isTold = false;
  let mustFind = true;
  let recheck: number | undefined;

  const lookInFrame = createNextLook(window, look, signal);
  const find = (): void => {
    mustFind = true;
    lookInFrame();
  };
  const findSoon = (): void => {
    if (!found?.field.isConnected) find();
    else if (!signal.aborted) recheck ??= window.setTimeout(recheckNow, RECHECK_MS);
  };
  const recheckNow = (): void => {
    recheck = undefined;
    find();
  };

  const picks = createPicks(window, own);
  const inputs = followInput(window, own, () => (inputs.lastUsed === found?.field ? lookInFrame() : find()), signal);
  const follow = followEditor(window, { onText: lookInFrame, onFrame: find }, signal);
  const read = createReader();
  const beWithPatience = createPatience(window, find, signal);
  followPage(window, (node) => found?.field.contains(node) ?? false, { onNodes: findSoon, onPlace: find }, signal);

  let lastAddress: URL | undefined;
  /** The same object while the page's address is the same: it is asked for at each key, and its query is taken apart once. */
  const address = (): URL => {
    const { href } = window.location;
    if (lastAddress?.href !== href) lastAddress = new URL(href);
    return lastAddress;
  };
  const view = (): PageView => ({
    document: window.document,
    url: address(),
    own,
    measure,
    lastTyped: inputs.lastTyped,
    lastUsed: inputs.lastUsed,
    isPicked: picks.isPicked,
  });

  function look(): void {
    const page = view();
    const result = mustFind || !found?.field.isConnected ? findComposer(page) : found;
    mustFind = false;
    found = result.status === "found" ? result : undefined;
    tell(result.status === "found" ? readFound(result, page) : beWithout(result, page));
  }

  function readFound(result: FoundComposer, page: PageView): ComposerState {
    const scope = result.adapter.scope(result.field, page);
    follow(result, scope);
    seen = result.adapter;
    return read(result, scope, page, inputs.isComposing);
  }

  function beWithout(result: Exclude<FindResult, FoundComposer>, page: PageView): ComposerState {
    follow();
    if (isPutAway(result, page)) return { status: "absent", reason: "put-away", signals: result.signals ?? [] };
    if (result.status === "absent" && result.reason !== "waiting") seen = undefined;
    return beWithPatience(result);
  }

  /** A composer with several steps shows its text in one of them; only a text that was seen can have been put away. */
  function isPutAway(result: FindResult, page: PageView): boolean {
    return result.status === "absent" && seen?.matches(page.url) === true && seen.isPutAway?.(page) === true;
  }

  function tell(next: ComposerState): void {
    const isNews = !isTold || !isSameState(state, next);
    state = next;
    isTold = true;
    if (isNews) onState(next);
    else options.onSame?.();
  }

  let isWriting = false;
  async function write(edits: readonly Edit[], expectedText: string): Promise<WriteOutcome> {
    if (signal.aborted || isWriting || state.status !== "reading") return "not-possible";
    if (inputs.isComposing) return "changed-meanwhile";
    const { editor, editorKind } = state;
    const mayWrite = (): boolean => !signal.aborted && !inputs.isComposing;
    const readNow = (field: HTMLElement, kind: typeof editorKind): Reading | undefined => readEditor(field, kind)?.reading;
    isWriting = true;
    try {
      return await writeEdits(editor, editorKind, readNow, edits, { expectedText, mayWrite, signal });
    } finally {
      isWriting = false;
      if (!signal.aborted) look();
    }
  }

  const publishing = watchPublishing(options, { state: () => state, view, field: () => found?.field, look }, signal);

  signal.addEventListener("abort", () => {
    window.clearTimeout(recheck);
  });
  lookInFrame();

  return {
    get state() {
      return state;
    },
    select: (span) => !signal.aborted && state.status === "reading" && selectSpan(state.editor, state.reading, span),
    write,
    refresh: find,
    pick: async (cancel) => {
      const outcome = await picks.next(AbortSignal.any([signal, cancel]), (field) => {
        const result = findComposer(view());
        return result.status === "found" && result.field === field;
      });
      if (outcome.status === "accepted") find();
      return outcome;
    },
    remember: (earlier) => {
      picks.remember(earlier);
      find();
    },
    publishButton: publishing.button,
    actsSincePress: publishing.actsSincePress,
    isNewPost: () => isNewPost(address()),
    focus: () => {
      if (state.status !== "reading") return false;
      state.editor.focus();
      return true;
    },
    diagnose: () => diagnose(state, view()),
  };
}

const endedWatch: ComposerWatch = {
  state: { status: "absent" },
  select: () => false,
  write: () => Promise.resolve("not-possible"),
  refresh: () => undefined,
  pick: () => Promise.resolve({ status: "cancelled" }),
  remember: () => undefined,
  publishButton: () => "not-yet",
  actsSincePress: () => 0,
  isNewPost: () => true,
  focus: () => false,
  diagnose: () => ({ status: "absent", fieldCount: 0, editorKind: "unknown", signals: [], families: [] }),
};
