/** Reads a Chromium trace for the time that one extension's code took on the page's main thread. */

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** What the thread really ran of it: on a busy machine others run meanwhile. */
  readonly tdur?: number;
  /** The thread's own time when it began. */
  readonly tts?: number;
  readonly tid: number;
  readonly pid: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly type?: string } };
}

/** Longest task that does not count as long, milliseconds (W3C Long Tasks). */
const LONG = 50;

/**
 * @param origin the extension's origin
 * @param keys how many keys were typed; the recording is cut at the `keypress` or `input` events they made
 * @returns milliseconds of our outermost function calls between one key and the next, and the number of long tasks that hold them; time that the thread ran, where the trace tells
 */
export function ownWork(trace: Uint8Array, origin: string, keys: number): { perKey: number[]; longTasks: number } {
  const complete = completeEvents(trace);
  const calls = outermost(complete.filter((event) => event.name === "FunctionCall" && event.args?.data?.url?.startsWith(origin)));
  const thread = calls[0];
  const marks = marksOf(complete, "beforeinput", keys).map((event) => event.ts);
  const perKey = marks.map((mark, index) => {
    const next = marks[index + 1] ?? Number.POSITIVE_INFINITY;
    return calls.filter((call) => call.ts >= mark && call.ts < next).reduce((sum, call) => sum + ran(call), 0);
  });
  const tasks = complete.filter((event) => event.name.endsWith("RunTask") && event.tid === thread?.tid && ran(event) >= LONG);
  const longTasks = tasks.filter((task) => {
    const inside = calls.filter((call) => call.ts >= task.ts && call.ts < task.ts + (task.dur ?? 0));
    return inside.reduce((sum, call) => sum + ran(call), 0) >= LONG;
  });
  return { perKey, longTasks: longTasks.length };
}

/** From each keydown until the next frame has been painted on the same thread, milliseconds. */
export interface KeyToFrame {
  readonly byTheClock: number;
  /** What the thread ran meanwhile: waiting for the screen or for the processor is left out. */
  readonly ofTheThread: number;
}

/** One entry for each key that was followed by a frame. */
export function keyToFrame(trace: Uint8Array, keys: number): KeyToFrame[] {
  const complete = completeEvents(trace);
  const marks = marksOf(complete, "keydown", keys);
  const { pid, tid } = marks[0] ?? {};
  const painted = complete.filter((event) => event.name === "Layerize" && event.pid === pid && event.tid === tid);
  if (painted.length === 0) throw new Error("The trace holds no frames.");
  return marks.flatMap((mark) => {
    const frame = painted.find((event) => event.ts >= mark.ts);
    if (frame === undefined) return [];
    return {
      byTheClock: (frame.ts + (frame.dur ?? 0) - mark.ts) / 1000,
      ofTheThread: ((frame.tts ?? Number.NaN) + (frame.tdur ?? 0) - (mark.tts ?? Number.NaN)) / 1000,
    };
  });
}

function completeEvents(trace: Uint8Array): TraceEvent[] {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(new TextDecoder().decode(trace) || '{"traceEvents":[]}');
  return traceEvents.filter((event) => event.ph === "X").sort((a, b) => a.ts - b.ts);
}

/** When the keys came, by the events that they made. */
function marksOf(complete: readonly TraceEvent[], type: string, keys: number): TraceEvent[] {
  const marks = complete.filter((event) => event.name === "EventDispatch" && event.args?.data?.type === type);
  if (marks.length < keys) throw new Error(`The trace holds ${marks.length} of ${keys} keys.`);
  return marks;
}

/** Milliseconds that the thread ran. */
function ran({ tdur, dur }: TraceEvent): number {
  return (tdur ?? dur ?? 0) / 1000;
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
