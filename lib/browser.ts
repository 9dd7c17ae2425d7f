/**
 * The one import site of the extension API. The polyfill leaves a native `browser` untouched and wraps `chrome` elsewhere,
 * so message listeners may answer with a promise everywhere; tests replace it by an in-memory fake.
 */
export { default as browser } from "webextension-polyfill";
