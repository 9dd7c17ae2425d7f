/**
 * Runs `look` once for all that is asked of it before the next frame. A page that is hidden draws no frames, so there it runs
 * in a task of its own, and what was still waiting for a frame when the page was hidden runs at once: the last words of an
 * author who turns to another tab are read like all others. Ends with the signal.
 */
export function createNextLook(window: Window & typeof globalThis, look: () => void, signal: AbortSignal): () => void {
  const { document } = window;
  let callOff: (() => void) | undefined;
  const run = (): void => {
    callOff = undefined;
    look();
  };
  document.addEventListener(
    "visibilitychange",
    () => {
      if (!document.hidden || callOff === undefined) return;
      callOff();
      run();
    },
    { signal },
  );
  signal.addEventListener("abort", () => callOff?.());
  return () => {
    if (signal.aborted || callOff !== undefined) return;
    if (document.hidden) {
      const timer = window.setTimeout(run);
      callOff = () => window.clearTimeout(timer);
    } else {
      const frame = window.requestAnimationFrame(run);
      callOff = () => window.cancelAnimationFrame(frame);
    }
  };
}
