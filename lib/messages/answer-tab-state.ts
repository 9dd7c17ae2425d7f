import type { MessageEvents } from "./announce";
import { classifySender, type Self, type SenderLike } from "./sender";
import type { TabState } from "./tab-state";

/** Asked by the popup of the script in a tab. */
export const TAB_STATE = "tab.state";

/** The content script's side: answers our own pages only, until the signal aborts; stays silent on everything else. */
export function answerTabState(
  { events, self, read }: { readonly events: MessageEvents; readonly self: Self; readonly read: () => TabState },
  signal: AbortSignal,
): void {
  const listener = (message: unknown, sender: SenderLike): undefined | Promise<TabState> => {
    const asked = typeof message === "object" && message !== null && "type" in message && message.type === TAB_STATE;
    return asked && classifySender(sender, self) === "page" ? Promise.resolve(read()) : undefined;
  };
  if (signal.aborted) return;
  events.addListener(listener);
  signal.addEventListener("abort", () => events.removeListener(listener), { once: true });
}
