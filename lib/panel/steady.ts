import { computed, type ReadonlySignal } from "@preact/signals";

/** A computed list that stays the same object while its items do, so that nothing is drawn again for a keystroke. */
export function keepEqual<Item>(compute: () => readonly Item[]): ReadonlySignal<readonly Item[]> {
  let last: readonly Item[] = [];
  return computed(() => {
    const next = compute();
    if (next.length !== last.length || next.some((item, index) => item !== last[index])) last = next;
    return last;
  });
}

/** A computed value that stays the same object while it says the same, so that nothing is drawn again for a keystroke. */
export function keepAlike<Value>(compute: () => Value): ReadonlySignal<Value> {
  let last: { readonly value: Value; readonly says: string | undefined } | undefined;
  return computed(() => {
    const value = compute();
    const says = JSON.stringify(value);
    if (last?.says !== says || last === undefined) last = { value, says };
    return last.value;
  });
}
