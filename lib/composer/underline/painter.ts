import type { Reading } from "../state";
import { HIGHLIGHTS, type Underlined } from "./underlined";

type Layer = keyof typeof HIGHLIGHTS;
interface Drawn {
  readonly layer: Layer;
  readonly range: Range;
}

export interface Painter {
  /** Lines under these words, and nowhere else; `near` are the keys of those that are looked at. */
  paint(reading: Reading, underlined: readonly Underlined[], near: ReadonlySet<string>): void;
  clear(): void;
}

/** The later, the higher it lies where words have several lines. */
const layers: readonly Layer[] = ["near", "hint", "advice", "must", "block"];

/**
 * Draws by the browser's highlight registry: ranges beside the document, no node and no attribute in it. Only what has changed
 * is registered anew. A browser without the registry shows no lines. Everything of ours leaves it with the signal.
 */
export function createPainter(window: Window & typeof globalThis, signal: AbortSignal): Painter {
  const registry = window.CSS?.highlights;
  if (registry === undefined || window.Highlight === undefined) return { paint: () => undefined, clear: () => undefined };
  const highlights = new Map(layers.map((layer) => [layer, new window.Highlight()]));
  const drawn = new Map<string, Drawn>();
  for (const [priority, layer] of layers.entries()) {
    const highlight = highlights.get(layer);
    if (highlight === undefined) continue;
    highlight.priority = priority;
    registry.set(HIGHLIGHTS[layer], highlight);
  }

  const remove = (name: string, { layer, range }: Drawn): void => {
    highlights.get(layer)?.delete(range);
    drawn.delete(name);
  };
  const draw = (layer: Layer, key: string, place: StaticRangeInit): string => {
    const name = `${layer} ${key}`;
    const before = drawn.get(name);
    if (before !== undefined && stands(before.range, place)) return name;
    if (before !== undefined) remove(name, before);
    const range = window.document.createRange();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    highlights.get(layer)?.add(range);
    drawn.set(name, { layer, range });
    return name;
  };
  const clear = (): void => {
    for (const [name, entry] of [...drawn]) remove(name, entry);
  };
  signal.addEventListener("abort", () => {
    clear();
    for (const [layer, highlight] of highlights) {
      if (registry.get(HIGHLIGHTS[layer]) === highlight) registry.delete(HIGHLIGHTS[layer]);
    }
  });

  return {
    clear,
    paint: (reading, underlined, near) => {
      if (signal.aborted) return;
      const left = new Map(drawn);
      for (const words of underlined) {
        const place = reading.placeOf(words);
        if (place === undefined) continue;
        const own: readonly Layer[] = near.has(words.key) ? [words.severity, "near"] : [words.severity];
        for (const layer of own) left.delete(draw(layer, words.key, place));
      }
      for (const [name, entry] of left) remove(name, entry);
    },
  };
}

/** A live range follows the document; whether it followed to the right place is seen here. */
function stands(range: Range, place: StaticRangeInit): boolean {
  return (
    range.startContainer === place.startContainer &&
    range.startOffset === place.startOffset &&
    range.endContainer === place.endContainer &&
    range.endOffset === place.endOffset
  );
}
