/** Pressing what is drawn by effects, signals and answers: never before it is there, at rest and free. */
import type { ElementHandle, Page } from "puppeteer-core";
import { waitFor } from "./wait";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** An element that is about to be pressed, with what became of the press. */
type Awaiting = Element & { press?: { ended: boolean; arrived: boolean } };

/** Where in the window a press would go to reach this element; brings it into sight. */
function placeOf(element: Element): Point {
  const isIn = ({ x, y }: Point) => {
    const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
    return hit !== null && element.contains(hit);
  };
  // A line of words that is broken has its middle elsewhere: in its first piece, as the driver would aim.
  const middle = () => {
    const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  // Out of sight, or under what sticks to an edge: to the middle, as the driver does.
  if (!isIn(middle())) element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
  return middle();
}

/** Why a press at this place would not reach the element now; nothing when it would. Looks at it over two frames, then listens. */
function obstacle(element: Element, { x, y }: Point): Promise<string | undefined> {
  const place = (): string => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left, top, width, height].join(" ");
  };
  const before = place();
  const look = (): string | undefined => {
    if (!element.isConnected) return "gone";
    if (element.matches(":disabled, [aria-disabled=true]")) return "disabled";
    if (element.getClientRects().length === 0) return "not drawn";
    if (place() !== before) return "moving";
    const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
    if (hit === null || !element.contains(hit)) return "under something";
    const press = { ended: false, arrived: false };
    (element as Awaiting).press = press;
    element.addEventListener("click", () => (press.arrived = true), { capture: true, once: true });
    document.addEventListener("pointerup", () => (press.ended = true), { capture: true, once: true });
    return undefined;
  };
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(look()))));
}

/** Whether the page saw the press end, and the element had nothing of it. What is stopped before the page sees it has arrived. */
function wasMissed(element: Element): boolean {
  const { press } = element as Awaiting;
  return press?.ended === true && !press.arrived;
}

/**
 * Clicks with the real mouse what `find` finds, once a press reaches it: it is in the document, not disabled, has stood where
 * it is for two frames under the mouse, and nothing lies over it. Where it still moves away in the instant of the press, the press
 * goes where it went; one press arrives.
 * @param what names it in the failure
 * @param count 2 for a double click, which is made once whatever comes of it
 */
export async function pressWhenFree(
  page: Page,
  what: string,
  find: () => Promise<ElementHandle<Element> | null | undefined>,
  count = 1,
): Promise<void> {
  let last = "not there";
  const attempt = async (element: ElementHandle<Element>): Promise<string | undefined> => {
    const place = await element.evaluate(placeOf);
    await page.mouse.move(place.x, place.y);
    const why = await element.evaluate(obstacle, place);
    if (why !== undefined) return why;
    await page.mouse.click(place.x, place.y, { count });
    // The second click of two may meet what the first has brought.
    if (count > 1) return undefined;
    // A press that leads elsewhere leaves nobody to be asked.
    return (await element.evaluate(wasMissed).catch(() => false)) ? "moving away" : undefined;
  };
  try {
    await waitFor(page, what, async () => {
      const found = await find();
      last = "not there";
      if (!found) return false;
      // What is drawn anew between two questions is asked for again.
      const why = await attempt(found).catch((error: unknown) => (error instanceof Error ? error.message : "gone"));
      await found.dispose();
      last = why ?? "pressed";
      return why === undefined;
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)} It was: ${last}.`);
  }
}

/** Clicks the first element of the page that matches, once a press would reach it. */
export function press(page: Page, selector: string, count?: number): Promise<void> {
  return pressWhenFree(page, `“${selector}” to press`, () => page.$(selector), count);
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
