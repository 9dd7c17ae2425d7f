import { createHandlers } from "../../lib/background";
import { defaultCharter } from "../../lib/charter";
import { createClient, createServer, type SenderLike, type ServerEvent } from "../../lib/messages";
import { page, self } from "../messages/senders";
import { type FakeDisk, NOON } from "../store/fake-store";

/** What the background asks of its browser, answered by one in which nothing else happens and it is always noon. */
const quietPorts = {
  charters: { defaultCharter },
  loadPart: async () => true,
  announce: () => undefined,
  announceCharter: () => undefined,
  announceToTabs: () => undefined,
  waysOut: { pasted: { take: async () => undefined }, shortcuts: async () => [], openPage: async () => undefined },
  now: () => NOON,
  watchRoom: () => undefined,
};

/** Asks the real background over this store, in a quiet browser, as our own page does or as `from` may. */
export function quietBackground(
  store: ReturnType<FakeDisk["start"]>,
  { from = page, onEvent = () => undefined }: { readonly from?: SenderLike; readonly onEvent?: (event: ServerEvent) => void } = {},
) {
  const serve = createServer({ handlers: createHandlers({ store, ...quietPorts }), self, onEvent });
  return createClient({ send: (message) => serve(structuredClone(message), from) });
}
