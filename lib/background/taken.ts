import { Refused } from "../messages";
import type { Stored } from "../store";

/**
 * The value that the store answered with.
 *
 * @throws Refused when the store could not; the server sends it back as its code, as it does one that a handler returns
 */
export function taken<Value>(stored: Stored<Value>): Value {
  if (stored.ok) return stored.value;
  throw new Refused("store");
}

/** The same of several that are asked at once. */
export async function allTaken<Values extends readonly unknown[]>(
  asked: readonly [...{ [At in keyof Values]: Promise<Stored<Values[At]>> }],
) {
  return (await Promise.all(asked)).map((stored) => taken(stored as Stored<unknown>)) as [...Values];
}
