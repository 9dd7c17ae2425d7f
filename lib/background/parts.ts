import type { HandlerContext, RequestOf } from "../messages";

/** `browser.scripting`, as far as this needs it. */
export interface Injector {
  executeScript(injection: { target: { tabId: number; frameIds?: number[]; documentIds?: string[] }; files: string[] }): Promise<unknown>;
}

/**
 * Puts a part, which is the file of its name, beside the script that asks, in its own document where the browser names it, else in the tab's top frame.
 * Resolves to whether it runs there now: a page that was left in the meantime gets nothing.
 */
export function createPartLoader(
  scripting: Injector,
): (part: RequestOf<"part.load">["part"], from: Pick<HandlerContext, "tabId" | "documentId">) => Promise<boolean> {
  return async (part, { tabId, documentId }) => {
    if (tabId === undefined) return false;
    const target = documentId === undefined ? { tabId, frameIds: [0] } : { tabId, documentIds: [documentId] };
    await scripting.executeScript({ target, files: [`${part}.js`] });
    return true;
  };
}
