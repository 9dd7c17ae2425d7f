/** The extension beyond the page: its own pages and its background. */
import type { CDPSession, Page } from "puppeteer-core";
import type { TestBrowser } from "./launch";
import { waitFor } from "./wait";

/** Opens a page of the extension, e.g. `dashboard.html`, and waits until it is loaded. */
export async function openExtensionPage(browser: TestBrowser, path: string): Promise<Page> {
  const page = await browser.newPage();
  const address = `${browser.extensionOrigin}/${path}`;
  if (browser.name === "chromium") {
    await page.goto(address);
    return page;
  }
  // Firefox goes there but tells the driver nothing about it; page.url() stays about:blank.
  await page.goto(address, { waitUntil: [] });
  await waitFor(page, address, () =>
    page.evaluate((wanted) => location.href.startsWith(wanted) && document.readyState === "complete", address).catch(() => false),
  );
  return page;
}

/**
 * The page of ours that `act` opens in a tab of its own, once it stands there whole: a new tab is told of while its first, empty
 * document is still to be replaced. Chromium only.
 */
export async function pageOpenedBy(browser: TestBrowser, path: string, act: () => Promise<unknown>): Promise<Page> {
  const opened = browser.browser.waitForTarget((target) => target.url().includes(path));
  await act();
  const page = await (await opened).page();
  if (!page) throw new Error(`${path} did not open.`);
  await page.waitForFunction(() => location.protocol === "chrome-extension:" && document.readyState === "complete");
  return page;
}

function onlyChromium(browser: TestBrowser, what: string): void {
  if (browser.name !== "chromium") throw new Error(`${what}: Firefox gives the driver no way into an extension's background.`);
}

/**
 * Runs an expression in the running service worker; one that was woken this instant may not have run its own code yet.
 * Chromium only; in Firefox ask `browser.runtime.getBackgroundPage()` from an extension page.
 */
export async function evaluateInWorker<T>(browser: TestBrowser, expression: string): Promise<T> {
  onlyChromium(browser, "evaluateInWorker");
  const session = await browser.browser.target().createCDPSession();
  const worker = await runningWorker(session, browser);
  if (worker === undefined) throw new Error("No service worker is running.");
  // The driver's own list of targets still holds a worker that was stopped; the browser's does not.
  const { sessionId } = await session.send("Target.attachToTarget", { targetId: worker, flatten: true });
  const inside = session.connection()?.session(sessionId);
  if (!inside) throw new Error("The service worker went away.");
  const { result, exceptionDetails } = await inside.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
  await session.send("Target.detachFromTarget", { sessionId });
  await session.detach();
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/** Id of the running service worker's target as the browser itself knows it, or nothing. */
async function runningWorker(session: CDPSession, browser: TestBrowser): Promise<string | undefined> {
  const { targetInfos } = await session.send("Target.getTargets");
  return targetInfos.find((info) => info.type === "service_worker" && info.url.startsWith(browser.extensionOrigin))?.targetId;
}

/** Whether the service worker runs at this moment. Chromium only. */
export async function workerRuns(browser: TestBrowser): Promise<boolean> {
  onlyChromium(browser, "workerRuns");
  const session = await browser.browser.target().createCDPSession();
  const running = await runningWorker(session, browser);
  await session.detach();
  return running !== undefined;
}

/** A random name the running worker keeps for its life: one that was started anew has lost it, though its target may be the same. */
async function lifeOf(session: CDPSession, targetId: string): Promise<string | undefined> {
  try {
    const { sessionId } = await session.send("Target.attachToTarget", { targetId, flatten: true });
    const inside = session.connection()?.session(sessionId);
    const asked = inside?.send("Runtime.evaluate", { expression: "globalThis.lifeInTest ??= crypto.randomUUID()", returnByValue: true });
    // A worker that is being stopped may never answer.
    const answer = await Promise.race([asked, new Promise<undefined>((done) => setTimeout(done, 500))]);
    await session.send("Target.detachFromTarget", { sessionId });
    return typeof answer?.result.value === "string" ? answer.result.value : undefined;
  } catch {
    // It went away while it was asked.
    return undefined;
  }
}

/**
 * Stops the service worker as the browser does when it is idle or short of memory: at once, whatever it is doing (F1, F2).
 * Chromium only; in Firefox start with `firefoxPreferences: { "extensions.background.idle.timeout": 100 }`.
 * @returns false when none was running
 */
export async function killWorker(browser: TestBrowser): Promise<boolean> {
  onlyChromium(browser, "killWorker");
  const session = await browser.browser.target().createCDPSession();
  const worker = await runningWorker(session, browser);
  if (worker !== undefined) {
    const life = await lifeOf(session, worker);
    await session.send("Target.closeTarget", { targetId: worker });
    const end = Date.now() + 10_000;
    // The page may wake it again at once: then it is another one, or the same target with another life.
    while ((await runningWorker(session, browser)) === worker) {
      const now = await lifeOf(session, worker);
      if (now !== undefined && now !== life) break;
      if (Date.now() > end) throw new Error("The service worker did not stop.");
    }
  }
  await session.detach();
  return worker !== undefined;
}
