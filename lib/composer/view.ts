/** Width and height in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the finder may know of a document: where it is, what is ours, how large things are, where the author last worked. */
export interface PageView {
  readonly document: Document;
  readonly url: URL;
  /** Our own panel host; everything inside it is ignored. */
  readonly own: Element;
  readonly measure: (element: Element) => Size;
  /** The editable that last received trusted typing. */
  readonly lastTyped?: Element | undefined;
  /** The editable that last received trusted typing or the focus. */
  readonly lastUsed?: Element | undefined;
  /** Whether the author pointed at the field by hand. */
  readonly isPicked?: ((field: Element) => boolean) | undefined;
}

/** Size by layout; the default measure of a real browser. */
export function measureLayout(element: Element): Size {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}
