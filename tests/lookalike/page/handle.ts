/** What the page shows to tests, in its own world only: the editor's own truth, and a diary of what the page did. */

/** One mounted editor, spoken to through its library and never through the DOM. */
export interface EditorHandle {
  readonly library: "draft-js" | "lexical";
  /** The editor's text, paragraphs joined by one newline. */
  model(): string;
  /** What stands behind the caret in its own line or word, by the editor's own selection, which lags behind the document's. */
  behindCaret(): string | undefined;
  setText(text: string): Promise<void>;
  /** Puts a mention at the caret, or at the end when there is none. */
  insertMention(name: string): Promise<void>;
  focus(): void;
}

export interface LookalikeHandle {
  readonly fixture: "suite" | "dialog" | "reels";
  /** Text of the post's editor, or `undefined` while none is mounted. */
  model(): string | undefined;
  behindCaret(): string | undefined;
  setText(text: string): Promise<void>;
  insertMention(name: string): Promise<void>;
  focus(): void;
  /** How many post editors were mounted since the page was loaded. */
  mounts: number;
  /** Page hotkeys that fired, in order. */
  readonly hotkeys: string[];
  /** Texts of published or scheduled posts. */
  readonly published: string[];
  /** Posts that were pressed to go out and are not among the published yet: the button is busy. */
  sending: number;
  /** How often the dialog pulled the focus back. */
  focusPulls: number;
  /** Elements the page threw out because it had not made them, as tag names. */
  readonly evicted: string[];
  /** Texts that stand on the page outside the composer's field and are nobody else's business. */
  readonly decoys: string[];
  /** Errors nobody caught. */
  readonly errors: string[];
  /** Goes to another place of the same application without loading a page. */
  go(path: string): void;
}

declare global {
  interface Window {
    lookalike: LookalikeHandle;
  }
}
