import type { HandlerContext } from "../messages";

/** `browser.scripting`, as far as this needs it. */
export interface Injector {
  executeScript(injection: { target: { tabId: number; frameIds?: number[]; documentIds?: string[] }; files: string[] }): Promise<unknown>;
}

/** The files of the parts that the script in Meta's page may ask for; nothing else can be asked for. */
const FILES = {
  check: "check.js",
  "check-fr": "check-fr.js",
  "check-en": "check-en.js",
  "check-all": "check-all.js",
  "check-all-fr": "check-all-fr.js",
  "check-all-en": "check-all-en.js",
  patterns: "patterns.js",
  review: "review.js",
  weights: "weights.js",
} as const;

/**
 * Puts a part beside the script that asks, in its own document where the browser names it, else in the tab's top frame.
 * Resolves to whether it runs there now: a page that was left in the meantime gets nothing.
 */
export function createPartLoader(
  scripting: Injector,
): (part: keyof typeof FILES, from: Pick<HandlerContext, "tabId" | "documentId">) => Promise<boolean> {
  return async (part, { tabId, documentId }) => {
    if (tabId === undefined) return false;
    const target = documentId === undefined ? { tabId, frameIds: [0] } : { tabId, documentIds: [documentId] };
    await scripting.executeScript({ target, files: [FILES[part]] });
    return true;
  };
}
