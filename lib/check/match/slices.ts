/** Work that can stop between two steps and go on later. */
export type Slices<Value> = Generator<void, Value>;

let begun: Slices<void>[] | undefined;

/** Does the work to its end. */
export function finish<Value>(work: Slices<Value>): Value {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Begins work that `make` below may take over; by itself it is done at once. */
export function begin(work: Slices<void>): void {
  if (begun === undefined) finish(work);
  else begun.push(work);
}

/** Runs `make`, and then, slice by slice, the work that was begun in it. */
export function* inSlices<Value>(make: () => Value): Slices<Value> {
  const outer = begun;
  const mine: Slices<void>[] = [];
  begun = mine;
  let value: Value;
  try {
    value = make();
  } finally {
    begun = outer;
  }
  yield;
  for (const work of mine) yield* work;
  return value;
}
