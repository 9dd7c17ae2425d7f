/**
 * Reaching the panel, which lives in a closed shadow root the page itself cannot open.
 * Chromium: from the extension's own isolated world, by `chrome.dom.openOrClosedShadowRoot`.
 * Firefox: by WebDriver BiDi, which hands out closed shadow roots to the driver when asked to serialise them.
 */
import type { ElementHandle, JSHandle, Page } from "puppeteer-core";
import { waitFor } from "./wait";

/** Elements our host can be: on the document element, beside head and body. */
const hostSelector = ":root > :not(head, body)";

/** What puppeteer knows of a BiDi frame and does not publish. */
interface BidiRealm {
  readonly realm: {
    callFunction(
      declaration: string,
      awaitPromise: boolean,
      options: { resultOwnership: "root"; serializationOptions: { includeShadowTree: "all"; maxDomDepth: number } },
    ): Promise<{ result?: { value?: { value?: { shadowRoot?: { sharedId?: string } | null } }[] } }>;
  };
  createHandle(node: object): JSHandle<ShadowRoot>;
}

function bidiRealm(page: Page): BidiRealm | undefined {
  const frame = page.mainFrame() as unknown as { mainRealm?(): Partial<BidiRealm> };
  const realm = frame.mainRealm?.();
  return realm?.realm !== undefined && realm.createHandle !== undefined ? (realm as BidiRealm) : undefined;
}

async function rootInFirefox(realm: BidiRealm): Promise<JSHandle<ShadowRoot> | undefined> {
  const { result } = await realm.realm.callFunction(`() => [...document.querySelectorAll(${JSON.stringify(hostSelector)})]`, false, {
    resultOwnership: "root",
    serializationOptions: { includeShadowTree: "all", maxDomDepth: 1 },
  });
  const root = result?.value?.map((host) => host.value?.shadowRoot).find((found) => found?.sharedId !== undefined);
  return root ? realm.createHandle(root) : undefined;
}

declare const chrome: { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

async function rootInChromium(page: Page): Promise<JSHandle<ShadowRoot> | undefined> {
  for (const realm of page.extensionRealms().reverse()) {
    const handle = await realm.evaluateHandle(
      (selector) =>
        [...document.querySelectorAll(selector)].map((host) => chrome.dom.openOrClosedShadowRoot(host)).find((root) => root !== null),
      hostSelector,
    );
    if (handle.asElement() !== null) return handle as JSHandle<ShadowRoot>;
    await handle.dispose();
  }
  return undefined;
}

/** The panel's shadow root at this moment, or nothing when no panel is mounted. */
export async function closedRoot(page: Page): Promise<JSHandle<ShadowRoot> | undefined> {
  const realm = bidiRealm(page);
  return realm === undefined ? rootInChromium(page) : rootInFirefox(realm);
}

/** The panel's shadow root; waits for it. In Chromium its functions run in the extension's world, in Firefox in the page's. */
export async function panelRoot(page: Page, timeoutMs?: number): Promise<JSHandle<ShadowRoot>> {
  return waitFor(page, "the panel", () => closedRoot(page), timeoutMs);
}

/** What the panel shows, line by line as it is laid out; hidden parts are left out. Empty when there is no panel. */
export async function panelText(page: Page): Promise<string> {
  const root = await closedRoot(page);
  if (root === undefined) return "";
  const text = await root.evaluate((shadow) =>
    [...shadow.children].map((child) => (child instanceof HTMLElement ? child.innerText : "")).join("\n"),
  );
  await root.dispose();
  return text;
}

/** The first element in the panel that matches and, when asked, whose text holds `text`. */
export async function panelQuery(page: Page, selector: string, text = ""): Promise<ElementHandle<Element> | undefined> {
  const root = await closedRoot(page);
  if (root === undefined) return undefined;
  const handle = await root.evaluateHandle(
    (shadow, css, part) => [...shadow.querySelectorAll(css)].find((element) => element.textContent.includes(part)),
    selector,
    text,
  );
  await root.dispose();
  return (handle.asElement() as ElementHandle<Element> | null) ?? undefined;
}

/** Texts of all elements in the panel that match, in order. */
export async function panelTexts(page: Page, selector: string): Promise<string[]> {
  const root = await closedRoot(page);
  if (root === undefined) return [];
  const texts = await root.evaluate(
    (shadow, css) => [...shadow.querySelectorAll(css)].map((element) => element.textContent.trim()),
    selector,
  );
  await root.dispose();
  return texts;
}

/** Clicks with the real mouse; waits for the element first. */
export async function panelClick(page: Page, selector: string, text = ""): Promise<void> {
  const element = await waitFor(page, `“${selector}” ${text} in the panel`, () => panelQuery(page, selector, text));
  await element.click();
  await element.dispose();
}
