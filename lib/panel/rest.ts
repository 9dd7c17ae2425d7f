import { computed, type ReadonlySignal, signal } from "@preact/signals";

/** Whether anything is under way that may still change what the panel shows by itself. */
export interface Rest {
  readonly atRest: ReadonlySignal<boolean>;
  /** Counts as under way until `work` has come or failed; hands it back as it is. */
  during<Work extends Promise<unknown>>(work: Work): Work;
}

/** Nothing is under way at first. */
export function createRest(): Rest {
  const underWay = signal(0);
  const end = () => {
    underWay.value -= 1;
  };
  return {
    atRest: computed(() => underWay.value === 0),
    during(work) {
      underWay.value += 1;
      work.then(end, end);
      return work;
    },
  };
}
