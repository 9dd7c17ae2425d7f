import { classifySender, type Self, type SenderLike } from "./sender";

/** Sent by the background to our own pages when stored data changed; carries nothing. */
export const STORE_CHANGED = "store.changed";

/** Shortest time between two announcements, milliseconds: a dashboard that refreshes twice a second is fresh enough. */
const QUIET = 500;

/** The browser's `runtime.onMessage`, as far as a listener needs it. */
export interface MessageEvents {
  addListener(listener: (message: unknown, sender: SenderLike) => undefined | Promise<unknown>): void;
  removeListener(listener: (message: unknown, sender: SenderLike) => undefined | Promise<unknown>): void;
}

/**
 * Tells our open pages that stored data changed: the first time at once, then at most every half second, and always once
 * after the last change. Nobody listening is not a failure.
 */
export function createAnnouncer({
  send,
  wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}: {
  readonly send: (message: unknown) => Promise<unknown>;
  readonly wait?: (milliseconds: number) => Promise<void>;
}): () => void {
  let resting = false;
  let again = false;
  const run = async () => {
    resting = true;
    do {
      again = false;
      // Rejects when no page of ours is open, which is the usual case.
      await send({ type: STORE_CHANGED }).catch(() => undefined);
      await wait(QUIET);
    } while (again);
    resting = false;
  };
  return () => {
    again = true;
    if (!resting) void run();
  };
}

/**
 * Calls back when the background announces a change, until the signal aborts. The listener answers nothing and is deliberately
 * not async: a page that answers every message with a promise would swallow the background's replies to other pages.
 */
export function listenForStoreChanges(
  { events, self, onChange }: { readonly events: MessageEvents; readonly self: Self; readonly onChange: () => void },
  signal: AbortSignal,
): void {
  const listener = (message: unknown, sender: SenderLike): undefined => {
    if (isOwnProcess(sender, self) && isAnnouncement(message)) onChange();
    return undefined;
  };
  if (signal.aborted) return;
  events.addListener(listener);
  signal.addEventListener("abort", () => events.removeListener(listener), { once: true });
}

/** The background itself may have no `url` as a sender (Firefox); content scripts always have one, and it is not ours. */
export function isOwnProcess(sender: SenderLike, self: Self): boolean {
  return sender.url === undefined ? sender.id === self.id && sender.tab === undefined : classifySender(sender, self) === "page";
}

function isAnnouncement(message: unknown): boolean {
  return typeof message === "object" && message !== null && "type" in message && message.type === STORE_CHANGED;
}
