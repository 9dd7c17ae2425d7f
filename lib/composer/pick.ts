import { adapterFor } from "./adapters/index";
import { editorKindOf } from "./editor-kind";
import { nextPointedField } from "./pointing";
import { selectors } from "./selectors";
import type { EditorKind } from "./state";

/** What is remembered of a field that the author pointed at by hand: where it stands, never what it says. */
export interface PickedField {
  readonly host: string;
  /** The surface, by its adapter. */
  readonly adapter: string;
  readonly editorKind: EditorKind;
  readonly role: string;
  /** Tag, role and pagelet of the nearest ancestors, innermost first. */
  readonly path: readonly string[];
}

/** What came of asking for a field. `refused`: the author pointed at something that cannot be read as a draft. */
export type PickOutcome =
  | { readonly status: "accepted"; readonly picked: PickedField }
  | { readonly status: "refused" }
  | { readonly status: "cancelled" };

/** Ancestors that make up the memory of a place; more would break with every change of the page's frame. */
const PATH_LENGTH = 5;
/** Longest word kept of a role or pagelet; roles and pagelets are shorter, anything longer is none. In UTF-16 units. */
const WORD_LENGTH = 64;

/** The fields picked so far, one per surface, and the way to pick one more. */
export interface Picks {
  isPicked(field: Element): boolean;
  /** What was picked in earlier visits; a surface that was picked in this one keeps its own. */
  remember(earlier: readonly PickedField[]): void;
  /** Waits for the next pick; it is kept only when `accepts` agrees with the pick in force. */
  next(cancel: AbortSignal, accepts: (field: Element) => boolean): Promise<PickOutcome>;
}

export function createPicks(window: Window & typeof globalThis, own: Element): Picks {
  const kept = new Map<string, PickedField>();
  const fresh = new Set<string>();
  const surfaceNow = (): string => surfaceOf(window.location.hostname, adapterFor(new URL(window.location.href))?.id ?? "");
  return {
    isPicked: (field) => {
      const picked = kept.get(surfaceNow());
      return picked !== undefined && matchesPicked(field, picked);
    },
    remember(earlier) {
      for (const picked of earlier) {
        const surface = surfaceOf(picked.host, picked.adapter);
        if (!fresh.has(surface)) kept.set(surface, picked);
      }
    },
    async next(cancel, accepts) {
      const pointed = await nextPointedField(window, own, cancel);
      if (pointed === "cancelled") return { status: "cancelled" };
      const adapter = adapterFor(new URL(window.location.href));
      if (!pointed.matches(selectors.editable) || adapter === undefined) return { status: "refused" };
      const surface = surfaceNow();
      const before = kept.get(surface);
      const picked = describePicked(pointed, window.location.hostname, adapter.id);
      kept.set(surface, picked);
      if (accepts(pointed)) {
        fresh.add(surface);
        return { status: "accepted", picked };
      }
      if (before === undefined) kept.delete(surface);
      else kept.set(surface, before);
      return { status: "refused" };
    },
  };
}

function surfaceOf(host: string, adapter: string): string {
  return `${host} ${adapter}`;
}

/** Describes a field so that it can be known again after a reload, in any language and with other class names. */
function describePicked(field: Element, host: string, adapter: string): PickedField {
  const path: string[] = [];
  for (let part = field.parentElement; part !== null && path.length < PATH_LENGTH; part = part.parentElement) {
    path.push([part.localName, wordOf(part, "role"), wordOf(part, "data-pagelet")].join(" ").trim());
  }
  return { host, adapter, editorKind: editorKindOf(field), role: wordOf(field, "role"), path };
}

/** An attribute that is one word; anything longer could be a text. */
function wordOf(element: Element, attribute: string): string {
  const value = element.getAttribute(attribute) ?? "";
  return value.length <= WORD_LENGTH && /^[\w.:-]*$/.test(value) ? value : "";
}

/** Whether the field stands where the picked one stood. */
function matchesPicked(field: Element, picked: PickedField): boolean {
  if (!field.matches(selectors.editable)) return false;
  const described = describePicked(field, picked.host, picked.adapter);
  return (
    described.editorKind === picked.editorKind &&
    described.role === picked.role &&
    described.path.length === picked.path.length &&
    described.path.every((part, index) => part === picked.path[index])
  );
}
