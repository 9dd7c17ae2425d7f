/** A person's hands on a screen of our own pages: what is read there, pressed, written and saved. */
import type { ElementHandle, Page } from "puppeteer-core";
import { pressText, pressWhenFree, waitFor } from "../../browser";

/** Comes back once the screen says this. */
export const says = (page: Page, text: string, patienceMs = 15_000) =>
  waitFor(page, `“${text}” on the page`, () => page.evaluate((part) => document.body.innerText.includes(part), text), patienceMs);

/** Presses the button or link that says exactly this, within one part of the page when asked. */
export const press = (page: Page, text: string, within = "body") => pressText(page, `${within} button, ${within} a`, text);

/** The field whose label begins with this. */
export async function field(page: Page, label: string): Promise<ElementHandle<HTMLInputElement>> {
  const found = await waitFor(page, `the field “${label}”`, async () => {
    const handle = await page.evaluateHandle((part) => {
      const named = [...document.querySelectorAll("label")].find((one) => one.textContent.trim().startsWith(part));
      return named?.htmlFor ? document.getElementById(named.htmlFor) : named?.querySelector("input, select, textarea");
    }, label);
    return handle.asElement() ?? undefined;
  });
  return found as ElementHandle<HTMLInputElement>;
}

/** Clicks the field with this label. */
export const pressField = (page: Page, label: string) => pressWhenFree(page, `the field “${label}”`, () => field(page, label));

/** Types into the field with this label, once it has the focus; a form that has just opened may take it for itself first. */
export async function write(page: Page, label: string, text: string): Promise<void> {
  await pressField(page, label);
  await waitFor(page, `the focus in “${label}”`, async () =>
    (await field(page, label)).evaluate((element) => element === document.activeElement),
  );
  await page.keyboard.type(text);
}

/** Comes back once the focus is in the part of the page that matches, and that part says this. */
export const focusSays = (page: Page, part: string, text: string) =>
  waitFor(page, `the focus on “${text}” in “${part}”`, () =>
    page.evaluate(
      (css, words) => {
        const { activeElement } = document;
        return (activeElement?.matches(css) && activeElement.textContent.includes(words)) || false;
      },
      part,
      text,
    ),
  );

/** The text of the file that the page hands to the reader while `act` is done. */
export async function savedFile(page: Page, act: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    const known = globalThis as { realUrl?: typeof URL.createObjectURL };
    known.realUrl ??= URL.createObjectURL.bind(URL);
    const { realUrl } = known;
    document.documentElement.removeAttribute("data-saved");
    URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((text) => document.documentElement.setAttribute("data-saved", text));
      return realUrl(blob);
    };
  });
  await act();
  return waitFor(page, "the file", () => page.evaluate(() => document.documentElement.getAttribute("data-saved") ?? undefined));
}
