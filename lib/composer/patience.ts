import type { FindResult, FoundComposer } from "./find";
import type { ComposerState } from "./state";

/** A composer that is promised by the address but has not appeared in this time counts as unreadable; milliseconds. */
export const PATIENCE_MS = 10_000;

/**
 * Pages hydrate late, so a missing field is no failure at first. Answers the state to tell for a search without success, and
 * calls `onEnd` when the time is over. Ends with the signal.
 */
export function createPatience(
  window: Window,
  onEnd: () => void,
  signal: AbortSignal,
): (result: Exclude<FindResult, FoundComposer>) => ComposerState {
  let timer: number | undefined;
  let isOver = false;
  const stop = (): void => {
    window.clearTimeout(timer);
    timer = undefined;
  };
  signal.addEventListener("abort", stop);
  return (result) => {
    if (result.status !== "absent" || result.reason !== "waiting") {
      stop();
      isOver = false;
      return result;
    }
    if (isOver) return { status: "unreadable", reason: "signals-disagree", signals: result.signals ?? [] };
    timer ??= window.setTimeout(() => {
      isOver = true;
      onEnd();
    }, PATIENCE_MS);
    return result;
  };
}
