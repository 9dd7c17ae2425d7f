/**
 * Runs one job at a time and never loses a wish: a call during a run makes it run once more afterwards, however many calls came in.
 * `job` must not reject for anything that can happen in use. The promise resolves when no run is left to do.
 */
export function coalesce(job: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;

  const drain = async () => {
    do {
      again = false;
      await job();
    } while (again);
  };

  return () => {
    again = true;
    running ??= drain().finally(() => {
      running = undefined;
    });
    return running;
  };
}
