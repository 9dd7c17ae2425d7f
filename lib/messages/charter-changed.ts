import type { MessageEvents } from "./announce";
import type { Self, SenderLike } from "./sender";

/** Sent by the background to our scripts in Meta's pages when a charter or a binding changed; carries nothing. */
export const CHARTER_CHANGED = "charter.changed";

/** `browser.tabs`, as far as the announcement needs it. */
export interface Tabs {
  query(filter: { url: string[] }): Promise<readonly { readonly id?: number | undefined }[]>;
  sendMessage(tabId: number, message: unknown): Promise<unknown>;
}

/** Tells every tab of these sites; a tab where our script does not run is no failure. */
export function createCharterAnnouncer(tabs: Tabs, sites: readonly string[]): () => void {
  return () =>
    void tabs
      .query({ url: [...sites] })
      .then((open) =>
        Promise.all(
          open.map(({ id }) => (id === undefined ? undefined : tabs.sendMessage(id, { type: CHARTER_CHANGED }).catch(() => undefined))),
        ),
      )
      .catch(() => undefined);
}

/** The script's side: calls back at each announcement of our own background, until the signal aborts. Answers nothing. */
export function listenForCharterChanges(
  { events, self, onChange }: { readonly events: MessageEvents; readonly self: Pick<Self, "id">; readonly onChange: () => void },
  signal: AbortSignal,
): void {
  const listener = (message: unknown, sender: SenderLike): undefined => {
    const isMeant = typeof message === "object" && message !== null && "type" in message && message.type === CHARTER_CHANGED;
    if (isMeant && sender.id === self.id && sender.tab === undefined) onChange();
    return undefined;
  };
  if (signal.aborted) return;
  events.addListener(listener);
  signal.addEventListener("abort", () => events.removeListener(listener), { once: true });
}
