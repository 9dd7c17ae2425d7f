/** What a person sees of Ligne beside a composer. */
import type { Page } from "puppeteer-core";
import { nextFrame, panelHas, panelText, panelTexts, waitFor } from "../../browser";

/** Waits until the panel's text holds `part`, and gives that text back. */
export async function panelSays(page: Page, part: string | RegExp, timeoutMs?: number): Promise<string> {
  let last = "";
  try {
    return await waitFor(
      page,
      `“${part}” in the panel`,
      async () => {
        last = await panelText(page);
        return (typeof part === "string" ? last.includes(part) : part.test(last)) ? last : undefined;
      },
      timeoutMs,
    );
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)} It said:\n${last}`);
  }
}

/** Titles of the cards on show. */
export async function cardTitles(page: Page): Promise<string[]> {
  return panelTexts(page, ".card-message");
}

/** What is selected in the page. */
export async function selectedText(page: Page): Promise<string> {
  return page.evaluate(() => getSelection()?.toString() ?? "");
}

/** Markup of the editor's column without what the page itself changes at each key, to see that nothing of ours came in. */
export async function namesInField(page: Page, field: string): Promise<string[]> {
  return page.$eval(field, (editor) => {
    const column = editor.closest('[role="main"], [role="dialog"]') ?? editor;
    const names = new Set<string>();
    for (const element of column.querySelectorAll("*")) {
      names.add(element.localName);
      for (const { name, value } of element.attributes) if (/ligne/i.test(name + value)) names.add(`${name}=${value}`);
    }
    return [...names].filter((name) => /ligne/i.test(name));
  });
}

/**
 * The panel's text once nothing in it changes by itself any more: the text has rested, every card is there, and everything that was
 * asked for has come.
 */
export async function panelAtRest(page: Page): Promise<string> {
  // What was typed last reaches the panel within a frame.
  await nextFrame(page, 2);
  await waitFor(page, "the panel at rest", () => panelHas(page, ".ligne[data-rest=true]"));
  return panelText(page);
}
