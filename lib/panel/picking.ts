import { type ReadonlySignal, signal } from "@preact/signals";
import type { PanelPrefs } from "../messages";
import type { PanelOptions, PickedPlace } from "./inputs";

/** `asking`: the next field the reader clicks or types into is taken; then what came of it. */
export type Picking = "idle" | "asking" | "accepted" | "refused";

/** Pointing at the text field by hand. */
export interface PickingState {
  readonly picking: ReadonlySignal<Picking>;
  /** False when the surroundings cannot ask: then there is nothing to press. */
  readonly canPick: boolean;
  startPick(): void;
  /** Stops asking, or puts the answer away. */
  endPick(): void;
}

/** Most fields that are remembered; the protocol's bound. */
const MOST_PICKED = 8;

/** Asks for a field at most once at a time; an accepted one is kept per surface through `remember`. */
export function createPicking(
  options: Pick<PanelOptions, "pick">,
  prefs: ReadonlySignal<PanelPrefs>,
  remember: (picked: readonly PickedPlace[]) => void,
  abort: AbortSignal,
): PickingState {
  const picking = signal<Picking>("idle");
  let cancel: AbortController | undefined;

  const ask = async (round: AbortController) => {
    const answer = await options.pick?.(AbortSignal.any([abort, round.signal]));
    if (abort.aborted || cancel !== round || answer === undefined) return;
    cancel = undefined;
    picking.value = answer.status === "cancelled" ? "idle" : answer.status;
    if (answer.status === "accepted") remember(withPicked(prefs.value.picked ?? [], answer.picked));
  };

  return {
    picking,
    canPick: options.pick !== undefined,
    startPick: () => {
      if (cancel !== undefined || abort.aborted) return;
      cancel = new AbortController();
      picking.value = "asking";
      void ask(cancel);
    },
    endPick: () => {
      const asked = cancel;
      cancel = undefined;
      picking.value = "idle";
      asked?.abort();
    },
  };
}

/** One field per surface: the newest stands for it. */
function withPicked(before: readonly PickedPlace[], picked: PickedPlace): PickedPlace[] {
  const others = before.filter(({ host, adapter }) => host !== picked.host || adapter !== picked.adapter);
  return [...others, picked].slice(-MOST_PICKED);
}
