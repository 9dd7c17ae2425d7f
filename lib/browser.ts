import type { Browser } from "webextension-polyfill";
import { answering, type BareMessages } from "./answering";

const world = globalThis as unknown as { readonly browser?: Browser; readonly chrome: Browser };

/**
 * The one import site of the extension API: `browser` where the browser has it, else `chrome`, which answers with promises by itself
 * but for two places that are put right here.
 */
export const browser: Browser = world.browser ?? withPromises(world.chrome);

/** Listeners to messages may answer with a promise, and `removeAll` of the menus tells its end by one before Chrome 123 too. */
function withPromises(chrome: Browser): Browser {
  const { runtime, contextMenus } = chrome;
  const removeAll: (done: () => void) => void = contextMenus?.removeAll.bind(contextMenus);
  return withOwn(chrome, {
    runtime: withOwn(runtime, { onMessage: answering(runtime.onMessage as unknown as BareMessages) }),
    contextMenus: contextMenus && withOwn(contextMenus, { removeAll: () => new Promise<void>(removeAll) }),
  });
}

/** The browser's object with something of ours in it; its own functions are called on itself, as it demands. */
function withOwn<Api extends object>(api: Api, own: Readonly<Record<string, unknown>>): Api {
  return new Proxy(Object.create(api) as Api, {
    get: (_target, name) => {
      if (typeof name === "string" && name in own) return own[name];
      const value: unknown = Reflect.get(api, name);
      return typeof value === "function" ? value.bind(api) : value;
    },
  });
}
