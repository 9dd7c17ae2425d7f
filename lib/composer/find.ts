import type { Adapter } from "./adapters/adapter";
import { adapterFor } from "./adapters/index";
import { editorKindOf } from "./editor-kind";
import { candidateFields } from "./fields";
import { selectors } from "./selectors";
import { agree, fieldSignals, placeCount, signal } from "./signals";
import type { ComposerState, EditorKind, Signal } from "./state";
import type { PageView } from "./view";

/** A field that may be read. */
export interface FoundComposer {
  readonly status: "found";
  readonly adapter: Adapter;
  readonly field: HTMLElement;
  readonly kind: EditorKind;
  readonly signals: readonly Signal[];
  /** Place among the fields that could be read, from 1, and how many those are. */
  readonly number: number;
  readonly count: number;
}
export type FindResult = FoundComposer | Exclude<ComposerState, { status: "reading" }>;

interface Judged {
  readonly field: HTMLElement;
  readonly signals: readonly Signal[];
}

/**
 * Looks for the composer's text field. Reads no text. `absent` with reason `waiting` means that the address promises a composer
 * whose field is not there yet; the caller decides how long that may last.
 */
export function findComposer(view: PageView): FindResult {
  const adapter = adapterFor(view.url);
  if (adapter === undefined) return { status: "absent", reason: "elsewhere", signals: [] };
  const surface = adapter.surfaceSignals(view);
  const isExpected = surface.some((entry) => entry.found);
  const fields: readonly Judged[] = candidateFields(rootsOf(adapter, view), view).map((field) => ({
    field,
    signals: [...surface, ...adapter.placeSignals(field, view), ...fieldSignals(field, view)],
  }));
  const agreed = fields.filter(({ signals }) => agree(signals));
  if (agreed.length > 0) return choose(adapter, agreed, view);
  if (adapter.readsOnlyPicked) return { status: "unreadable", reason: "unread-surface", signals: surface };
  const placed = fields.filter(({ signals }) => placeCount(signals) > 0);
  const closest = (placed.length > 0 ? placed : fields).toSorted((a, b) => placeCount(b.signals) - placeCount(a.signals))[0];
  if (closest !== undefined && (isExpected || placed.length > 0)) {
    return { status: "unreadable", reason: "signals-disagree", signals: closest.signals };
  }
  if (!isExpected && adapter.isSuspicious?.(view)) {
    return { status: "unreadable", reason: "signals-disagree", signals: [...surface, signal("structure-layer", true)] };
  }
  return { status: "absent", reason: isExpected ? "waiting" : "elsewhere", signals: surface };
}

function rootsOf(adapter: Adapter, view: PageView): readonly Element[] {
  return [...(adapter.readsOnlyPicked ? [] : adapter.roots(view)), ...pickedPlaces(view)];
}

/** Where the author pointed by hand, which may lie outside the places that an adapter knows. */
function pickedPlaces({ document, isPicked }: PageView): Element[] {
  if (isPicked === undefined) return [];
  return [...document.querySelectorAll(selectors.editable)].flatMap((field) =>
    isPicked(field) && field.parentElement ? [field.parentElement] : [],
  );
}

/**
 * The field picked by hand, else the one last worked in, else the one with most signals; several of those are one too many.
 * A pick that fits several fields has not told them apart.
 */
function choose(adapter: Adapter, agreed: readonly Judged[], view: PageView): FindResult {
  const picked = agreed.filter(({ field }) => view.isPicked?.(field));
  const rivals = picked.length > 0 ? picked : agreed;
  const most = Math.max(...rivals.map(({ signals }) => placeCount(signals)));
  const best = rivals.filter(({ signals }) => placeCount(signals) === most);
  const used = rivals.find(({ field }) => field === view.lastUsed);
  const chosen = used ?? best[0];
  if (chosen === undefined || (!used && best.length > 1)) {
    return { status: "unreadable", reason: "several-fields", signals: best[0]?.signals ?? [] };
  }
  const { field, signals } = chosen;
  const kind = editorKindOf(field);
  if (kind === "unknown") return { status: "unreadable", reason: "unknown-structure", signals };
  return { status: "found", adapter, field, kind, signals, number: rivals.indexOf(chosen) + 1, count: rivals.length };
}
