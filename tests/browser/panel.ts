/**
 * Reaching the panel, which lives in a closed shadow root the page itself cannot open.
 * Chromium: from the extension's own isolated world, by `chrome.dom.openOrClosedShadowRoot`.
 * Firefox: by WebDriver BiDi, which hands out closed shadow roots to the driver when asked to serialise them.
 */
import type { ElementHandle, JSHandle, Page } from "puppeteer-core";
import { pressWhenFree } from "./press";
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

/** Worlds of our scripts in this page, the newest first: after an update an old one may still be there. */
const extensionWorlds = (page: Page) => page.extensionRealms().reverse();

async function rootInChromium(page: Page): Promise<JSHandle<ShadowRoot> | undefined> {
  for (const realm of extensionWorlds(page)) {
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

/** One question to the panel's root, as an expression that answers `null` where there is none. Only for Chromium's worlds. */
function question<Given extends readonly unknown[]>(ask: (root: ShadowRoot, ...given: Given) => unknown, given: Given): string {
  const hosts = `[...document.querySelectorAll(${JSON.stringify(hostSelector)})]`;
  const root = `${hosts}.map((host) => chrome.dom.openOrClosedShadowRoot(host)).find((found) => found !== null)`;
  return `((root) => root ? ((${ask.toString()})(root, ...${JSON.stringify(given)}) ?? null) : null)(${root})`;
}

/** The answer to `ask` on the panel's root at this moment; nothing when there is no panel. In Chromium that is one message to the browser. */
async function askRoot<Given extends readonly unknown[], Answer>(
  page: Page,
  ask: (root: ShadowRoot, ...given: Given) => Answer,
  ...given: Given
): Promise<Answer | undefined> {
  if (bidiRealm(page) === undefined) {
    for (const realm of extensionWorlds(page)) {
      const answer = (await realm.evaluate(question(ask, given))) as Answer | null;
      if (answer !== null) return answer;
    }
    return undefined;
  }
  const root = await closedRoot(page);
  if (root === undefined) return undefined;
  const answer = (await root.evaluate(ask as unknown as (root: ShadowRoot, ...given: unknown[]) => Answer, ...given)) as Answer;
  await root.dispose();
  return answer;
}

/** What the panel shows, line by line as it is laid out; hidden parts are left out. Empty when there is no panel. */
export async function panelText(page: Page): Promise<string> {
  const text = await askRoot(page, (shadow) =>
    [...shadow.children]
      // The text of what is not laid out, as a style element is, would be its source.
      .map((child) => (child instanceof HTMLElement && child.localName !== "style" ? child.innerText : ""))
      .join("\n"),
  );
  return text ?? "";
}

const find = (shadow: ShadowRoot, css: string, part: string): Element | undefined =>
  [...shadow.querySelectorAll(css)].find((element) => element.textContent.includes(part));

/** The first element in the panel that matches and, when asked, whose text holds `text`. */
export async function panelQuery(page: Page, selector: string, text = ""): Promise<ElementHandle<Element> | undefined> {
  if (bidiRealm(page) === undefined) {
    for (const realm of extensionWorlds(page)) {
      const handle = await realm.evaluateHandle(question(find, [selector, text]));
      const element = handle.asElement() as ElementHandle<Element> | null;
      if (element !== null) return element;
      await handle.dispose();
    }
    return undefined;
  }
  const root = await closedRoot(page);
  if (root === undefined) return undefined;
  const handle = await root.evaluateHandle(find, selector, text);
  await root.dispose();
  return (handle.asElement() as ElementHandle<Element> | null) ?? undefined;
}

/** Whether the panel holds an element that matches and whose text holds `text`. */
export async function panelHas(page: Page, selector: string, text = ""): Promise<boolean> {
  const has = await askRoot(
    page,
    (shadow, css: string, part: string) => [...shadow.querySelectorAll(css)].some((element) => element.textContent.includes(part)),
    selector,
    text,
  );
  return has ?? false;
}

/** Texts of all elements in the panel that match, in order. */
export async function panelTexts(page: Page, selector: string): Promise<string[]> {
  const texts = await askRoot(
    page,
    (shadow, css: string) => [...shadow.querySelectorAll(css)].map((element) => element.textContent.trim()),
    selector,
  );
  return texts ?? [];
}

/** What has the focus in the panel, by its text or else its name in the document; nothing when the focus is elsewhere. */
export async function panelFocused(page: Page): Promise<string | undefined> {
  const name = await askRoot(page, ({ activeElement }) => activeElement && (activeElement.textContent.trim() || activeElement.localName));
  return name ?? undefined;
}

/** Clicks with the real mouse, once a press would reach it. */
export async function panelClick(page: Page, selector: string, text = ""): Promise<void> {
  await pressWhenFree(page, `“${selector}” ${text} in the panel`, () => panelQuery(page, selector, text));
}

/** Puts the focus on an element of the panel, as Tab would, once it is there and takes it. */
export async function panelFocus(page: Page, selector: string, text = ""): Promise<void> {
  await waitFor(page, `the focus on “${selector}” ${text} in the panel`, async () => {
    const element = await panelQuery(page, selector, text);
    await element?.focus();
    return element?.evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one);
  });
}
