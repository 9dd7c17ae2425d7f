/** Pressing what is drawn by effects, signals and answers: never before it is there, at rest and free. */
import type { ElementHandle, Page } from "puppeteer-core";
import { waitFor } from "./wait";

/** Why a press would not reach this element now; nothing when it would. Looks at it over two frames. */
function obstacle(element: Element): Promise<string | undefined> {
  const place = (): string | undefined => {
    if (!element.isConnected) return "gone";
    if (element.matches(":disabled, [aria-disabled=true]")) return "disabled";
    const { left, top, width, height } = element.getBoundingClientRect();
    return width === 0 || height === 0 ? "not drawn" : [left, top, width, height].join(" ");
  };
  const isFree = (): boolean => {
    const { left, top, width, height } = element.getBoundingClientRect();
    // A line of words that is broken has its middle elsewhere: the driver aims at the first piece, too.
    const [piece] = element.getClientRects();
    const box = piece ?? { left, top, width, height };
    const root = element.getRootNode() as Document | ShadowRoot;
    const hit = root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return hit !== null && element.contains(hit);
  };
  // Out of sight, or under what sticks to an edge: to the middle, as the driver does.
  if (!isFree()) element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
  const before = place();
  return new Promise((done) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const now = place();
        if (now === "gone" || now === "disabled" || now === "not drawn") return done(now);
        if (now !== before) return done("moving");
        done(isFree() ? undefined : "under something");
      }),
    );
  });
}

/**
 * Clicks with the real mouse what `find` finds, once a press would reach it: it is in the document, not disabled, has stood where
 * it is for two frames and nothing lies over it. Presses once.
 * @param what names it in the failure
 */
export async function pressWhenFree(
  page: Page,
  what: string,
  find: () => Promise<ElementHandle<Element> | null | undefined>,
  options: Parameters<ElementHandle["click"]>[0] = {},
): Promise<void> {
  let last = "not there";
  try {
    const element = await waitFor(page, what, async () => {
      const found = await find();
      // What is drawn anew between two questions is asked for again.
      last = found ? ((await found.evaluate(obstacle).catch(() => "gone")) ?? "") : "not there";
      if (found && last === "") return found;
      await found?.dispose();
      return undefined;
    });
    await element.click(options);
    await element.dispose();
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)} It was: ${last || "free"}.`);
  }
}

/** Clicks the first element of the page that matches, once a press would reach it. */
export function press(page: Page, selector: string, options?: Parameters<ElementHandle["click"]>[0]): Promise<void> {
  return pressWhenFree(page, `“${selector}” to press`, () => page.$(selector), options);
}

/** Clicks the first element that matches and says `text`, exactly or at its beginning, once a press would reach it. */
export function pressText(page: Page, selector: string, text: string, how: "exactly" | "beginning" = "exactly"): Promise<void> {
  return pressWhenFree(page, `“${text}” to press`, async () => {
    const handle = await page.evaluateHandle(
      (css, words, isWhole) =>
        [...document.querySelectorAll(css)].find((element) => {
          const said = element.textContent.replaceAll("\u200b", "").trim();
          return (isWhole ? said === words : said.startsWith(words)) && !element.matches(":disabled, [aria-disabled=true]");
        }),
      selector,
      text,
      how === "exactly",
    );
    return handle.asElement() as ElementHandle<Element> | null;
  });
}
