/** Work between two breaths of the page, milliseconds; a slice of its own is well under half of that. */
const BREATH = 4;

/**
 * Runs stepwise work to its end without holding the page: whenever `BREATH` has passed it lets the page breathe.
 * Resolves to nothing when the signal aborts before the end.
 * @param clock milliseconds that only grow
 */
export async function runInBreaths<Value>(
  work: Generator<void, Value>,
  { clock, breathe }: { readonly clock: () => number; readonly breathe: () => Promise<void> },
  signal: AbortSignal,
): Promise<Value | undefined> {
  let begun = clock();
  while (!signal.aborted) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (clock() - begun < BREATH) continue;
    await breathe();
    begun = clock();
  }
  return undefined;
}
