/** Where something stands in a charter, step by step. */
export type Steps = readonly (string | number)[];

/** What stands there; nothing when nothing does. */
export function valueAt(data: unknown, steps: Steps): unknown {
  return steps.reduce<unknown>(
    (value, step) => (typeof value === "object" && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined),
    data,
  );
}

/** A copy with another value there; `undefined` takes the key out. What lies beside the way is shared, not copied. */
export function withValueAt(data: unknown, steps: Steps, value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (Array.isArray(data)) return data.map((entry: unknown, index) => (index === step ? withValueAt(entry, rest, value) : entry));
  const source: object = typeof data === "object" && data !== null ? data : {};
  const changed = withValueAt(Reflect.get(source, step), rest, value);
  return Object.fromEntries([
    ...Object.entries(source)
      .filter(([key]) => key !== String(step) || changed !== undefined)
      .map(([key, entry]) => [key, key === String(step) ? changed : entry] as const),
    ...(changed !== undefined && !Object.hasOwn(source, step) ? [[String(step), changed] as const] : []),
  ]);
}
