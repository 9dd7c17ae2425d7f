import { isOwnProcess, type MessageEvents } from "./announce";
import type { Self } from "./sender";

/** Sent by the background to our script in Meta's pages when what is ignored changed; carries nothing. */
const KEPT_CHANGED = "kept.changed";

/** `browser.tabs`, as far as this needs it. */
export interface TabsLike {
  query(filter: { url: string[] }): Promise<readonly { readonly id?: number | undefined }[]>;
  sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown>;
}

/** Tells every tab that our script may run in. A tab without it, or without access to its host, is not a failure. */
export function createTabAnnouncer(tabs: TabsLike): () => Promise<void> {
  return async () => {
    const open = await tabs.query({ url: ["https://business.facebook.com/*", "https://www.facebook.com/*"] }).catch(() => []);
    const told = open.map(({ id }) => (id === undefined ? undefined : tabs.sendMessage(id, { type: KEPT_CHANGED }, { frameId: 0 })));
    await Promise.allSettled(told);
  };
}

/** Calls back when the background says so, until the signal aborts; answers nothing. */
export function listenForKeptChanges(
  { events, self, onChange }: { readonly events: MessageEvents; readonly self: Self; readonly onChange: () => void },
  signal: AbortSignal,
): void {
  const listener: Parameters<MessageEvents["addListener"]>[0] = (message, sender): undefined => {
    const isAnnounced = typeof message === "object" && message !== null && "type" in message && message.type === KEPT_CHANGED;
    if (isAnnounced && isOwnProcess(sender, self)) onChange();
    return undefined;
  };
  if (signal.aborted) return;
  events.addListener(listener);
  signal.addEventListener("abort", () => events.removeListener(listener), { once: true });
}
