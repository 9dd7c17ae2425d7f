import type { SenderLike } from "./messages";

type Listener = (message: unknown, sender: SenderLike) => undefined | Promise<unknown>;
type BareListener = (message: unknown, sender: SenderLike, answer: (value: unknown) => void) => true | undefined;

interface BareRuntime {
  readonly id?: string;
  getURL(path: string): string;
  getManifest(): { readonly version: string };
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: { addListener(listener: BareListener): void; removeListener(listener: BareListener): void };
}

interface Api {
  /** Gone once the extension was updated under the page. */
  readonly runtime: BareRuntime;
}

const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
const api = browser ?? chrome;
const { runtime } = api;
const bare = new Map<Listener, BareListener>();

/**
 * The little of the extension API that the script in Meta's page needs, without the polyfill, which would weigh more than all
 * the messages. Listeners answer with a promise, as everywhere else; the browser is told by the callback that all of them know.
 */
export const contentRuntime = {
  id: runtime.id ?? "",
  baseUrl: runtime.getURL("/"),
  version: runtime.getManifest().version,
  /** False once the extension was updated or removed under this page. */
  isAlive: () => api.runtime?.id !== undefined,
  sendMessage: (message: unknown) => runtime.sendMessage(message),
  onMessage: {
    addListener(listener: Listener) {
      const wrapped: BareListener = (message, sender, answer) => {
        const promise = listener(message, sender);
        if (promise === undefined) return undefined;
        void promise.then(answer);
        return true;
      };
      bare.set(listener, wrapped);
      runtime.onMessage.addListener(wrapped);
    },
    removeListener(listener: Listener) {
      const wrapped = bare.get(listener);
      if (wrapped) runtime.onMessage.removeListener(wrapped);
      bare.delete(listener);
    },
  },
};
