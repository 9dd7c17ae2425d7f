import { editorKindOf } from "./editor-kind";
import { recogniseLabel } from "./label";
import type { Signal } from "./state";
import type { PageView } from "./view";

/**
 * How far a signal carries. `surface`: a composer is open in this document. `place`: this very field belongs to it.
 * `field`: it looks like a text field of Meta's, as comment and chat boxes do too, so it never decides alone.
 */
export type Reach = "surface" | "place" | "field";

const known = {
  "url-composer": ["url", "surface"],
  "pagelet-composer": ["pagelet", "surface"],
  "pagelet-field": ["pagelet", "place"],
  "structure-column": ["structure", "place"],
  "aria-dialog": ["aria", "place"],
  "structure-dialog": ["structure", "place"],
  "aria-label": ["aria", "place"],
  "behaviour-picked": ["behaviour", "place"],
  "structure-layer": ["structure", "field"],
  "aria-role": ["aria", "field"],
  "structure-editor": ["structure", "field"],
  "class-notranslate": ["class", "field"],
  "behaviour-typed": ["behaviour", "field"],
} as const satisfies Record<string, readonly [Signal["family"], Reach]>;
export type SignalId = keyof typeof known;

/** One signal by its id; family and reach come from the table above. */
export function signal(id: SignalId, found: boolean): Signal {
  return { id, family: known[id][0], found };
}

/** The hints that every adapter shares: they describe the field itself, wherever it stands. */
export function fieldSignals(field: HTMLElement, view: PageView): readonly Signal[] {
  const role = field.getAttribute("role");
  return [
    signal("aria-label", recogniseLabel(field.getAttribute("aria-label")) !== undefined),
    signal("behaviour-picked", view.isPicked?.(field) ?? false),
    signal("aria-role", role === "combobox" || role === "textbox"),
    signal("structure-editor", editorKindOf(field) !== "unknown"),
    signal("class-notranslate", field.classList.contains("notranslate")),
    signal("behaviour-typed", view.lastTyped !== undefined && view.lastTyped === field),
  ];
}

/**
 * Whether a field may be read: at least one signal places it in the composer, and signals of two families agree.
 * A field that the author picked by hand needs only a known editor structure beside it.
 */
export function agree(signals: readonly Signal[]): boolean {
  const found = signals.filter((entry) => entry.found);
  const picked = found.some((entry) => entry.id === "behaviour-picked");
  const counted = found.filter((entry) => picked || reachOf(entry) !== "field");
  return placeCount(found) > 0 && new Set(counted.map((entry) => entry.family)).size >= 2;
}

/** How many signals tie the field to the composer; ranks several fields. */
export function placeCount(signals: readonly Signal[]): number {
  return signals.filter((entry) => entry.found && reachOf(entry) === "place").length;
}

function reachOf(entry: Signal): Reach {
  return known[entry.id as SignalId][1];
}
