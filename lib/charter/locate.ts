import type { CharterError } from "./error";
import { findSourceFault, type WantedPlaces } from "./json-source";
import type { CharterPath } from "./path";
import { positionOf } from "./text-position";

/** Adds line and column to errors, so that a file mended by hand can be mended quickly. Something missing gets its parent's place. */
export function locateErrors(source: string, errors: readonly CharterError[]): readonly CharterError[] {
  const root: WantedPlaces = { children: new Map() };
  const places = errors.map((error) => wantPlaces(root, error.steps));
  findSourceFault(source, root);
  return errors.map((error, index) => {
    const offset = places[index]?.findLast((place) => place.offset !== undefined)?.offset;
    return offset === undefined ? error : { ...error, ...positionOf(source, offset) };
  });
}

/** The places from the root along the steps, added to the tree where they are new. */
function wantPlaces(root: WantedPlaces, steps: CharterPath): readonly WantedPlaces[] {
  const places = [root];
  for (const step of steps) {
    const parent = places.at(-1) ?? root;
    const place = parent.children.get(step) ?? { children: new Map() };
    parent.children.set(step, place);
    places.push(place);
  }
  return places;
}
