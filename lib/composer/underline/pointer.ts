import { type Box, boxesOf, isOn } from "./boxes";
import type { Lined, Looks } from "./look";
import { createTimer } from "./timer";

/** The pointer rests this long before a card opens; milliseconds. */
const DWELL_MS = 180;
/** The way from the words to the card may leave both for this long; milliseconds. */
const LEAVE_MS = 280;
/** A hand at rest still moves this much; CSS pixels. */
const STILL = 4;

export interface PointerOptions {
  readonly window: Window & typeof globalThis;
  readonly looks: Looks;
  lined(): Lined | undefined;
  /** Whether the pointer is on the open card. */
  isOnCard(): boolean;
}

/** Looks at the words under a pointer that rests, and away again when it has left them and their card. Ends with the signal. */
export function createPointer({ window, looks, lined, isOnCard }: PointerOptions, signal: AbortSignal) {
  const dwell = createTimer(window, signal);
  const leave = createTimer(window, signal);
  let point = { x: 0, y: 0 };
  const isHere = (box: Box): boolean => isOn(box, point.x, point.y);

  const look = (): void => {
    const now = lined();
    const words = now?.underlined.filter((each) => boxesOf(now.reading, each).some(isHere)) ?? [];
    if (words.length > 0) looks.start("pointer", words, isHere);
  };
  const stayOrLeave = (): void => {
    if (looks.by !== "pointer") return;
    if (isOnCard() || looks.isOver(isHere)) leave.stop();
    else if (!leave.runs) leave.start(LEAVE_MS, looks.end);
  };
  return {
    /** The hand does something else. */
    stop: dwell.stop,
    move: ({ clientX: x, clientY: y, target, buttons }: PointerEvent): void => {
      if (x === point.x && y === point.y) return;
      const isStill = Math.hypot(x - point.x, y - point.y) <= STILL;
      point = { x, y };
      stayOrLeave();
      if (isStill && dwell.runs) return;
      const isInEditor = target instanceof window.Node && (lined()?.editor.contains(target) ?? false);
      if (isInEditor && buttons === 0 && looks.by !== "key") dwell.start(DWELL_MS, look);
      else dwell.stop();
    },
  };
}
