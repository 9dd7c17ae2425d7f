/** One task that waits; starting another calls it off. */
export interface Timer {
  readonly runs: boolean;
  start(milliseconds: number, task: () => void): void;
  stop(): void;
}

/** A timer that ends with the signal. */
export function createTimer(window: Window, signal: AbortSignal): Timer {
  let timer: number | undefined;
  const stop = (): void => {
    window.clearTimeout(timer);
    timer = undefined;
  };
  signal.addEventListener("abort", stop);
  return {
    stop,
    start: (milliseconds, task) => {
      stop();
      if (signal.aborted) return;
      timer = window.setTimeout(() => {
        timer = undefined;
        task();
      }, milliseconds);
    },
    get runs() {
      return timer !== undefined;
    },
  };
}
