import type { ComposerSurface, Span } from "../check";

/** The Page a composer writes for, as far as the composer shows it. */
export interface PageIdentity {
  readonly id?: string;
  readonly name?: string;
}

export type EditorKind = "draft-js" | "lexical" | "unknown";

/** One independent hint that this is the composer or its text field. Never holds draft text. */
export interface Signal {
  readonly id: string;
  readonly family: "url" | "pagelet" | "aria" | "structure" | "class" | "behaviour";
  readonly found: boolean;
}

/** The draft's text with the way between its UTF-16 offsets and the editor's nodes. */
export interface Reading {
  readonly text: string;
  /** Where the span stands in the editor's document, or nothing when it no longer exists there. */
  placeOf(span: Span): StaticRangeInit | undefined;
  /** A live range over the span, or nothing when the span no longer exists in the document. */
  rangeFor(span: Span): Range | undefined;
  /** The text offset of a position in the editor's document, or nothing when it lies outside. */
  offsetFor(node: Node, offset: number): number | undefined;
}

/**
 * Which of the composer's texts this is. `key` is the same for the same text after the page has drawn it anew: the words of the
 * tab, or the place among several fields. `tab`, or `number` of `count`, name it for the author; neither where there is only one.
 */
export interface FieldPart {
  readonly key: string;
  readonly tab?: string;
  readonly number?: number;
  readonly count?: number;
}

/** What is known about the composer of this document. Silence is never one of the answers. */
export type ComposerState =
  | {
      readonly status: "absent";
      /**
       * `waiting`: the address promises a composer that has not appeared yet; `elsewhere`: nothing promises one; `put-away`: the
       * composer is open at a step that does not show its text.
       */
      readonly reason?: "waiting" | "elsewhere" | "put-away";
      readonly signals?: readonly Signal[];
    }
  | {
      readonly status: "unreadable";
      readonly reason: "signals-disagree" | "unknown-structure" | "several-fields" | "unread-surface";
      readonly signals: readonly Signal[];
    }
  | {
      readonly status: "reading";
      readonly adapter: string;
      readonly editor: HTMLElement;
      readonly editorKind: EditorKind;
      readonly surface: ComposerSurface;
      readonly part: FieldPart;
      readonly page: PageIdentity;
      readonly reading: Reading;
      readonly signals: readonly Signal[];
    };
