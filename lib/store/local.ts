/** The browser's `storage.local`, as far as the second copy needs it. */
export interface LocalArea {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** UTF-8 bytes of the value as the browser keeps it (JSON). */
export function byteLength(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/**
 * Runs tasks one after the other. The second copy is read, changed and written back; two tasks at once would lose one.
 * A task that fails does not stop the next.
 */
export function createLine(): <Value>(task: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(task, task);
    last = run.catch(() => undefined);
    return run;
  };
}
