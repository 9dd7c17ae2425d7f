/** Broken accessibility rules of a page as it stands, by axe. */
import axe from "axe-core";
import type { Page } from "puppeteer-core";

/** `contrast`: only what a change of colours can break; a page whose structure was looked at needs no more in its other colours. */
export type Look = "all" | "contrast";

/** Broken rules, each with the elements that break it. Runs in the test's own world: the page's policy stays as it is. */
export async function violations(page: Page, look: Look = "all"): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (chosen) => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const only = chosen === "contrast" ? { runOnly: { type: "rule" as const, values: ["color-contrast"] } } : {};
    const found = await axe.run(document, { resultTypes: ["violations"], ...only });
    return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  }, look);
}

/** Each language is looked at whole in one theme and for its contrast in the other, and each theme whole in one language. */
export const LOOKS = [
  { lang: "fr", themes: { light: "all", dark: "contrast" } },
  { lang: "en", themes: { dark: "all", light: "contrast" } },
] as const satisfies readonly { lang: "fr" | "en"; themes: Record<"light" | "dark", Look> }[];
