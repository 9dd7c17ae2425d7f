import type { Browser } from "webextension-polyfill";
import { browser as native } from "wxt/browser";

/**
 * The one import site of the extension API: the browser's own `browser`, else `chrome`, whose functions answer with promises in every
 * version we run in. One thing they do not have in common: a listener to messages answers through its third argument and returns `true`
 * (`entrypoints/background.ts`), as only some take a promise. Tests replace this by an in-memory fake.
 */
export const browser = native as unknown as Browser;
