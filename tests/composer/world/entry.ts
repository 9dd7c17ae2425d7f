import type { Edit } from "../../../lib/check";
import { type ComposerState, type WriteOutcome, watchComposer } from "../../../lib/composer";

/** Stands beside the page in a world of its own, as the content script does, and answers a test's questions. */
export interface World {
  /** What the composer room says right now. Text only while it reads. */
  state(): { status: ComposerState["status"]; reason?: string; text?: string; page?: object; editorKind?: string; adapter?: string };
  /** Resolves after the page has drawn twice, when everything that is coalesced per frame has been told. */
  settled(): Promise<void>;
  /** Holds `count` random spans against their ranges, both ways; answers what went wrong. */
  mapFaults(seed: number, count: number): string[];
  select(start: number, end: number): boolean;
  /** Offset of the caret in the text; nothing when words are selected or it stands elsewhere. */
  caret(): number | undefined;
  /** Writes edits made for `text`. */
  write(edits: readonly Edit[], text: string): Promise<WriteOutcome>;
  /** Nodes whose text was asked for although they lie outside the field and the picker, by tag. */
  readonly trespasses: string[];
  readonly told: number;
  /** Longest time spent between a frame's start and the news, milliseconds. */
  stop(): void;
}

const controller = new AbortController();
const trespasses: string[] = [];
let told = 0;

/** Everything that hands out text is watched in this world only; the page keeps its own. */
function guard(prototype: object, property: string): void {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, property);
  const get = descriptor?.get;
  if (!descriptor || !get) throw new Error(`${property} is no getter`);
  Object.defineProperty(prototype, property, {
    ...descriptor,
    get(this: Node) {
      const element = this instanceof Element ? this : this.parentElement;
      const isOurs =
        element === null || element.closest('[contenteditable="true"]') === editor() || element.closest('[role="combobox"], [role="tab"]');
      if (!isOurs) trespasses.push(`${property} of ${element.localName}.${element.className}`);
      return get.call(this);
    },
  });
}

let looked: Element | null = null;
function editor(): Element | null {
  const { state } = watch;
  if (state.status === "reading") looked = state.editor;
  return (
    looked ?? document.querySelector('[data-pagelet*="TextEditor"] [contenteditable="true"], [role="dialog"] [contenteditable="true"]')
  );
}

for (const property of ["textContent", "nodeValue"]) guard(Node.prototype, property);
guard(CharacterData.prototype, "data");
guard(HTMLElement.prototype, "innerText");
guard(Element.prototype, "innerHTML");
guard(Element.prototype, "outerHTML");

const watch = watchComposer(
  {
    window,
    own: document.createElement("div"),
    onState: () => {
      told += 1;
    },
  },
  controller.signal,
);

function random(seed: number): () => number {
  let value = seed >>> 0;
  return () => {
    value = (Math.imul(value, 1664525) + 1013904223) >>> 0;
    return value / 2 ** 32;
  };
}

function mapFaults(seed: number, count: number): string[] {
  const { state } = watch;
  if (state.status !== "reading") return [`not reading: ${state.status}`];
  const { reading } = state;
  const next = random(seed);
  const faults: string[] = [];
  for (let index = 0; index < count; index++) {
    const ends = [next(), next()].map((share) => Math.floor(share * (reading.text.length + 1))).sort((a, b) => a - b);
    const [start = 0, end = 0] = ends;
    const range = reading.rangeFor({ start, end });
    if (!range) {
      faults.push(`no range for ${start}–${end}`);
      continue;
    }
    const words = reading.text.slice(start, end).replaceAll("\n", "");
    if (range.toString().replaceAll("\n", "") !== words) faults.push(`${JSON.stringify(words)} became ${JSON.stringify(range.toString())}`);
    const back = [reading.offsetFor(range.startContainer, range.startOffset), reading.offsetFor(range.endContainer, range.endOffset)];
    if (back[0] !== start || back[1] !== end) faults.push(`${start}–${end} came back as ${back.join("–")}`);
  }
  return faults;
}

const world: World = {
  state: () => {
    const { state } = watch;
    if (state.status !== "reading") return { status: state.status, ...(state.reason && { reason: state.reason }) };
    const { page, editorKind, adapter } = state;
    return { status: state.status, text: state.reading.text, page: { ...page }, editorKind, adapter };
  },
  settled: () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  mapFaults,
  select: (start, end) => watch.select({ start, end }),
  caret: () => {
    const selection = document.getSelection();
    if (watch.state.status !== "reading" || !selection?.isCollapsed || selection.anchorNode === null) return undefined;
    return watch.state.reading.offsetFor(selection.anchorNode, selection.anchorOffset);
  },
  write: (edits, text) => watch.write(edits, text),
  trespasses,
  get told() {
    return told;
  },
  stop: () => controller.abort(),
};
Object.assign(globalThis, { world });
