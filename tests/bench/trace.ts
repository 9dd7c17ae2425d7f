/** Reads a Chromium trace for the time that one extension's code took on the page's main thread. */

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
  readonly pid: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly type?: string } };
}

/** Longest task that does not count as long, milliseconds (W3C Long Tasks). */
const LONG = 50;

/**
 * @param origin the extension's origin
 * @param keys how many keys were typed; the recording is cut at the `keypress` or `input` events they made
 * @returns milliseconds of our outermost function calls between one key and the next, and the number of long tasks that hold them
 */
export function ownWork(trace: Uint8Array, origin: string, keys: number): { perKey: number[]; longTasks: number } {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(new TextDecoder().decode(trace) || '{"traceEvents":[]}');
  const complete = traceEvents.filter((event) => event.ph === "X").sort((a, b) => a.ts - b.ts);
  const calls = outermost(complete.filter((event) => event.name === "FunctionCall" && event.args?.data?.url?.startsWith(origin)));
  const thread = calls[0];
  const marks = complete
    .filter((event) => event.name === "EventDispatch" && event.args?.data?.type === "beforeinput")
    .map((event) => event.ts);
  if (marks.length < keys) throw new Error(`The trace holds ${marks.length} of ${keys} keys.`);
  const perKey = marks.map((mark, index) => {
    const next = marks[index + 1] ?? Number.POSITIVE_INFINITY;
    return calls.filter((call) => call.ts >= mark && call.ts < next).reduce((sum, call) => sum + (call.dur ?? 0), 0) / 1000;
  });
  const tasks = complete.filter((event) => event.name.endsWith("RunTask") && event.tid === thread?.tid && (event.dur ?? 0) / 1000 >= LONG);
  const longTasks = tasks.filter((task) => {
    const inside = calls.filter((call) => call.ts >= task.ts && call.ts < task.ts + (task.dur ?? 0));
    return inside.reduce((sum, call) => sum + (call.dur ?? 0), 0) / 1000 >= LONG;
  });
  return { perKey, longTasks: longTasks.length };
}

/** Calls that are not inside another call of the same thread. */
function outermost(calls: readonly TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = [];
  for (const call of calls) {
    const last = kept.findLast((other) => other.tid === call.tid && other.pid === call.pid);
    if (!last || call.ts >= last.ts + (last.dur ?? 0)) kept.push(call);
  }
  return kept;
}
