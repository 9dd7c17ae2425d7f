import type { FoundComposer } from "./find";
import { readEditor } from "./read";
import { sameWalk, type Walk } from "./read/walk";
import type { ComposerState, EditorKind, FieldPart, Reading } from "./state";
import type { PageView } from "./view";

/** Tabs are named after networks; anything longer is cut, in UTF-16 units. */
const MAX_TAB_LENGTH = 60;

type Readable = Exclude<ComposerState, { status: "absent" }>;

interface KnownText {
  readonly editor: HTMLElement;
  readonly reading: Reading;
  readonly walk: Walk;
}

/**
 * Turns a found field into a state, again and again. The same `Reading` comes back while the same nodes say the same text, so
 * that ranges made from it stay good and nobody is told of nothing. `scope` is the part of the page that is the composer. With
 * `isHeld` an earlier reading stands: an input method is at work and the document holds marks that nobody typed.
 */
export function createReader(): (found: FoundComposer, scope: Element, view: PageView, isHeld: boolean) => Readable {
  let last: KnownText | undefined;
  return ({ adapter, field, kind, signals, number, count }, scope, view, isHeld) => {
    const known = last?.editor === field ? last : undefined;
    last = known !== undefined && isHeld ? known : refresh(known, field, kind);
    if (last === undefined) return { status: "unreadable", reason: "unknown-structure", signals };
    const tab = adapter.tab?.(scope);
    return {
      status: "reading",
      adapter: adapter.id,
      editor: field,
      editorKind: kind,
      surface: adapter.surface(tab),
      part: partOf(tab, number, count),
      page: adapter.page(field, scope, view),
      reading: last.reading,
      signals,
    };
  };
}

/** A tab's words tell texts apart where there are tabs; else the field's place among several. */
function partOf(tab: string | undefined, number: number, count: number): FieldPart {
  if (tab !== undefined) return { key: `tab ${tab.slice(0, MAX_TAB_LENGTH)}`, tab: tab.slice(0, MAX_TAB_LENGTH) };
  return count > 1 ? { key: `field ${number}`, number, count } : { key: "field 1" };
}

function refresh(known: KnownText | undefined, editor: HTMLElement, kind: EditorKind): KnownText | undefined {
  const fresh = readEditor(editor, kind);
  if (fresh === undefined) return undefined;
  return known !== undefined && sameWalk(known.walk, fresh.walk) ? known : { editor, ...fresh };
}

/** Whether there is anything to tell between two states. Signals alone are no news. */
export function isSameState(a: ComposerState, b: ComposerState): boolean {
  if (a.status === "reading" && b.status === "reading") {
    return (
      a.reading === b.reading &&
      a.editor === b.editor &&
      a.adapter === b.adapter &&
      a.surface === b.surface &&
      a.part.key === b.part.key &&
      a.part.count === b.part.count &&
      a.page.id === b.page.id &&
      a.page.name === b.page.name
    );
  }
  if (a.status === "reading" || b.status === "reading") return false;
  return a.status === b.status && a.reason === b.reason;
}
