import { defaultCharter } from "../../lib/charter";
import { NOON } from "../store/fake-store";

/** What the background asks of its browser, answered by one in which nothing else happens and it is always noon. */
export const quietPorts = {
  charters: { defaultCharter },
  loadPart: async () => true,
  announce: () => undefined,
  announceCharter: () => undefined,
  announceToTabs: () => undefined,
  waysOut: { pasted: { take: async () => undefined }, shortcuts: async () => [], openPage: async () => undefined },
  now: () => NOON,
  watchRoom: () => undefined,
};
