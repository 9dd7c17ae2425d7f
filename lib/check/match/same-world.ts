const world = globalThis as { [key: symbol]: WeakMap<WeakKey, unknown> | undefined };

/**
 * A weak map that all files of ours in one world share: what judges filler comes in a file of its own, and what the file of rules
 * keeps with a draft it must find there, or it would read the whole draft again at every keystroke.
 */
export function sameInWorld<Key extends object, Value>(name: string): WeakMap<Key, Value> {
  const key = Symbol.for(`ligne.check.${name}`);
  world[key] ??= new WeakMap();
  return world[key] as WeakMap<Key, Value>;
}
