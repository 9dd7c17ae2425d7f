/** Plain JSON data, for tests that build files by hand. */
export type Json = string | number | boolean | null | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

/** Paths of all objects inside a value, its own first. */
export function objectPaths(value: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [];
  const entries: [string | number, Json][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  const inner = entries.flatMap(([step, entry]) => objectPaths(entry, [...path, step]));
  return Array.isArray(value) ? inner : [path, ...inner];
}
