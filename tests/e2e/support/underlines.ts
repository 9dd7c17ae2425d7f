/** What is underlined in the page, read from the browser's own registry, and hands that point at it. */
import type { Page } from "puppeteer-core";
import { panelHas, panelQuery, waitFor } from "../../browser";

const names = ["block", "must", "advice", "hint", "near"] as const;
export type Layer = (typeof names)[number];

/** Words under each kind of line, in the order of the draft; kinds without words are left out. */
export async function underlined(page: Page): Promise<Partial<Record<Layer, string[]>>> {
  return page.evaluate((layers) => {
    const found: Record<string, string[]> = {};
    for (const layer of layers) {
      const highlight = CSS.highlights.get(`ligne-${layer}`);
      const ranges = [...(highlight ?? [])].filter((range): range is Range => range instanceof Range);
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      if (ranges.length > 0) found[layer] = ranges.map((range) => range.toString());
    }
    return found;
  }, names);
}

/** Waits until exactly these words are underlined. */
export async function underlines(page: Page, words: Partial<Record<Layer, string[]>>): Promise<void> {
  let last: unknown;
  const wanted = JSON.stringify(words);
  try {
    await waitFor(page, `${wanted} underlined`, async () => {
      last = await underlined(page);
      return JSON.stringify(last) === wanted;
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)} Underlined: ${JSON.stringify(last)}`);
  }
}

/** The middle of the first words with this line, in the window. */
export async function middleOf(page: Page, layer: Layer): Promise<{ x: number; y: number }> {
  return page.evaluate((name) => {
    const [range] = [...(CSS.highlights.get(`ligne-${name}`) ?? [])];
    if (!(range instanceof Range)) throw new Error(`Nothing is underlined as ${name}.`);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, layer);
}

/** Rests the mouse on the first words with this line. */
export async function hover(page: Page, layer: Layer): Promise<void> {
  const { x, y } = await middleOf(page, layer);
  await page.mouse.move(x - 40, y + 30);
  await page.mouse.move(x, y, { steps: 4 });
}

/** The name of the card beside the words, once it is there. */
export async function nearName(page: Page): Promise<string> {
  const card = await waitFor(page, "the card beside the words", () => panelQuery(page, ".near"));
  const name = await card.evaluate((element) => element.getAttribute("aria-label") ?? "");
  await card.dispose();
  return name;
}

/** Waits until no card stands beside any words. */
export async function nearGone(page: Page): Promise<void> {
  await waitFor(page, "no card beside the words", async () => !(await panelHas(page, ".near")));
}
