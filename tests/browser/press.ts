/** Pressing what is drawn by effects, signals and answers: never before it is there, at rest and free. */
import type { ElementHandle, MouseClickOptions, Page } from "puppeteer-core";
import { waitFor } from "./wait";

/** Where in the window a press would reach this element now, or why none would. Looks at it over two frames. */
function aim(element: Element): Promise<{ readonly x: number; readonly y: number } | { readonly why: string }> {
  const place = (): string | undefined => {
    if (!element.isConnected) return "gone";
    if (element.matches(":disabled, [aria-disabled=true]")) return "disabled";
    const { left, top, width, height } = element.getBoundingClientRect();
    return width === 0 || height === 0 ? "not drawn" : [left, top, width, height].join(" ");
  };
  // A line of words that is broken has its middle elsewhere: in its first piece, as the driver would aim.
  const middle = () => {
    const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const isFree = ({ x, y }: { x: number; y: number }): boolean => {
    const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
    return hit !== null && element.contains(hit);
  };
  // Out of sight, or under what sticks to an edge: to the middle, as the driver does.
  if (!isFree(middle())) element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
  const before = place();
  return new Promise((done) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const now = place();
        if (now === "gone" || now === "disabled" || now === "not drawn") return done({ why: now });
        if (now !== before) return done({ why: "moving" });
        const point = middle();
        done(isFree(point) ? point : { why: "under something" });
      }),
    );
  });
}

/**
 * Clicks with the real mouse what `find` finds, once a press would reach it: it is in the document, not disabled, has stood where
 * it is for two frames and nothing lies over it. Presses once, at the place that was found free: the driver's own click would look
 * for the place anew, and the element could have moved meanwhile.
 * @param what names it in the failure
 */
export async function pressWhenFree(
  page: Page,
  what: string,
  find: () => Promise<ElementHandle<Element> | null | undefined>,
  options: MouseClickOptions = {},
): Promise<void> {
  let last = "not there";
  try {
    const { x, y } = await waitFor(page, what, async () => {
      const found = await find();
      // What is drawn anew between two questions is asked for again.
      const answer = found ? await found.evaluate(aim).catch(() => ({ why: "gone" })) : { why: "not there" };
      await found?.dispose();
      if ("x" in answer) return answer;
      last = answer.why;
      return undefined;
    });
    last = "free";
    await page.mouse.click(x, y, options);
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)} It was: ${last}.`);
  }
}

/** Clicks the first element of the page that matches, once a press would reach it. */
export function press(page: Page, selector: string, options?: MouseClickOptions): Promise<void> {
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
