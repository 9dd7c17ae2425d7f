import { answering, type BareMessages } from "./answering";

interface BareRuntime {
  readonly id?: string;
  getURL(path: string): string;
  getManifest(): { readonly version: string };
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: BareMessages;
}

interface Api {
  /** Gone once the extension was updated under the page. */
  readonly runtime: BareRuntime;
}

const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
const api = browser ?? chrome;
const { runtime } = api;

/**
 * The little of the extension API that the script in Meta's page needs. Listeners answer with a promise, as everywhere else.
 */
export const contentRuntime = {
  id: runtime.id ?? "",
  baseUrl: runtime.getURL("/"),
  version: runtime.getManifest().version,
  /** False once the extension was updated or removed under this page. */
  isAlive: () => api.runtime?.id !== undefined,
  sendMessage: (message: unknown) => runtime.sendMessage(message),
  onMessage: answering(runtime.onMessage),
};
