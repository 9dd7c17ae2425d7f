/** Pages, scripts and extensions that mean harm, beside the real extension. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { killWorker, launchChromium, openExtensionPage, panelQuery, panelText, panelTexts, waitFor } from "../browser";
import { startLookalike } from "../lookalike/server";
import { useBrowser } from "./support/browser";
import { cardTitles, panelAtRest, panelSays } from "./support/coach";
import { clickField, model, openComposer, typeText } from "./support/composer";
import { dumpStored, filesHolding } from "./support/dump";
import { contentWorld, createProfile, placeSaver, readRows } from "./support/faults";
import { suiteOnDraft } from "./support/fixtures";
import { packageFolder } from "./support/packages";

const filler = "TOP 10 of the cutest cats of the week";
const requestId = "3f0e6a52-6f0b-4a55-9e0e-0a1c2b3d4e5f";

describe.each([
  ["Chromium", "chromium", "chrome"],
  ["Firefox", "firefox", "firefox"],
] as const)("%s, a hostile page", (_title, browserName, packageName) => {
  const inTest = useBrowser(browserName, () => ({ extension: packageFolder(packageName), language: "en" }));

  it("T7 gets nothing by forged clicks, keys, events and messages, and cannot take the panel away", async () => {
    const page = await openComposer(inTest, suiteOnDraft, { locale: "en" });
    await clickField(page, suiteOnDraft);
    await typeText(page, filler);
    await waitFor(page, "cards", async () => (await cardTitles(page)).length > 0);
    const before = await panelAtRest(page);
    const seen = await page.evaluate(async (id) => {
      const host = document.querySelector<HTMLElement>("ligne-panel");
      if (!host) throw new Error("no panel");
      const answers: unknown[] = [];
      window.addEventListener("message", ({ data, isTrusted }) => isTrusted && answers.push(data));
      const { left, top, width, height } = host.getBoundingClientRect();
      const points = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((x) => [0.05, 0.2, 0.5, 0.8, 0.95].map((y) => [left + width * x, top + height * y]));
      for (const target of [host, document, window]) {
        for (const [clientX = 0, clientY = 0] of points) {
          const where = { bubbles: true, composed: true, clientX, clientY };
          for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"])
            target.dispatchEvent(new MouseEvent(type, where));
        }
        for (const key of ["Enter", " ", "Escape", "Tab", "p"]) {
          for (const type of ["keydown", "keyup"]) target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
        }
      }
      for (const type of ["prefs.set", "store.recover", "sessions.list", "session.append", "store.changed", "tab.state"]) {
        const message = { type, requestId: id, payload: { open: false, paused: true, choice: "start-empty", limit: 10 } };
        window.postMessage(message, "*");
        for (const target of [window, document, host]) {
          target.dispatchEvent(new CustomEvent(type, { detail: message }));
          target.dispatchEvent(new MessageEvent("message", { data: message }));
        }
      }
      for (let frame = 0; answers.length < 6 && frame < 120; frame++) await new Promise((done) => requestAnimationFrame(done));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const scope = globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } }; browser?: unknown };
      return {
        answers: answers.length,
        root: host.shadowRoot,
        door: typeof scope.chrome?.runtime?.sendMessage,
        native: typeof scope.browser,
        panelChildren: host.children.length,
      };
    }, requestId);
    // The page hears its own six messages and nobody else's.
    expect(seen).toEqual({ answers: 6, root: null, door: "undefined", native: "undefined", panelChildren: 0 });
    expect(await panelText(page), "the panel is as it was").toBe(before);
    await page.evaluate(() => document.querySelector("ligne-panel")?.remove());
    await waitFor(page, "the panel back", async () => (await panelText(page)) === before);
    expect(await model(page)).toBe(filler);
    const dashboard = await openExtensionPage(inTest.browser, "dashboard.html#local");
    await waitFor(dashboard, "a healthy store", () =>
      dashboard.evaluate(() => document.body.innerText.includes("Your work is saved as you go.")),
    );
    await dashboard.close();
  });

  it("T1 shows a Page's name with markup as text, in panel and dashboard", async () => {
    const name = `<img src=x onerror="document.title='owned'"><b>Page</b>&lt;i&gt;`;
    const page = await inTest.open("about:blank");
    await page.evaluateOnNewDocument((text) => {
      new MutationObserver(() => {
        const picker = document.querySelector('[role="combobox"][aria-label^="Post to"]');
        if (picker?.getAttribute("aria-label")?.endsWith(text) === false) picker.setAttribute("aria-label", `Post to ${text}`);
      }).observe(document, { childList: true, subtree: true });
    }, name);
    await page.goto(suiteOnDraft.address({ locale: "en" }));
    await waitFor(page, "the editor", async () => (await model(page)) !== undefined, 15_000);
    await clickField(page, suiteOnDraft);
    await typeText(page, "Good morning");
    await panelSays(page, "12 characters");
    const dashboard = await openExtensionPage(inTest.browser, "dashboard.html");
    await waitFor(dashboard, "the name as text", () => dashboard.evaluate((text) => document.body.innerText.includes(text), name));
    expect(await dashboard.evaluate(() => [document.querySelectorAll("img, b, i").length, document.title.includes("owned")])).toEqual([
      0,
      false,
    ]);
    await dashboard.close();
    expect(await panelQuery(page, "img, b, i")).toBeUndefined();
    expect(await page.title()).not.toBe("owned");
  });

  it("T1 shows markup in a draft as text", async () => {
    const page = await openComposer(inTest, suiteOnDraft, { locale: "en" });
    await clickField(page, suiteOnDraft);
    await typeText(page, `${filler} <img src=x onerror=alert(1)> <script>alert(2)</script> CLICK HERE NOW!!! <b>LIKE IF YOU AGREE</b>`);
    await waitFor(page, "cards", async () => (await cardTitles(page)).length > 0);
    expect(await panelQuery(page, "img, script, iframe, b")).toBeUndefined();
    expect((await panelTexts(page, ".notice")).join(" ")).not.toContain("could not be applied");
  });
});

describe("Chromium, a forged content script and a strange extension", () => {
  const inTest = useBrowser("chromium", () => ({ extension: packageFolder("chrome"), language: "en" }));

  it("T8 what only our own pages may ask is refused to the script beside the page, and changes nothing", async () => {
    const page = await openComposer(inTest, suiteOnDraft, { locale: "en" });
    const saver = await placeSaver(page);
    await saver.once();
    await saver.drain();
    const world = await contentWorld(page);
    const answers = await world.evaluate(async (id) => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } };
      const ask = (type: string, payload: unknown) =>
        chrome.runtime.sendMessage({ type, requestId: id, payload }).catch((error: unknown) => `rejected: ${String(error)}`);
      return {
        list: await ask("sessions.list", { limit: 10 }),
        today: await ask("today.get", { since: "2020-01-01T00:00:00.000Z" }),
        recover: await ask("store.recover", { choice: "start-empty" }),
        own: await ask("prefs.get", {}),
      };
    }, requestId);
    const refused = { ok: false, requestId, code: "not-allowed" };
    expect(answers).toMatchObject({ list: refused, today: refused, recover: refused, own: { ok: true } });
    const dashboard = await openExtensionPage(inTest.browser, "dashboard.html");
    expect((await readRows(dashboard)).sessions.length).toBeGreaterThan(0);
    await dashboard.close();
  });

  it("T9 another extension gets no answer", async () => {
    const profile = createProfile();
    onTestFinished(() => profile.remove());
    const folder = join(profile.path, "stranger");
    mkdirSync(folder);
    writeFileSync(join(folder, "manifest.json"), JSON.stringify({ manifest_version: 3, name: "Stranger", version: "1.0" }));
    writeFileSync(join(folder, "page.html"), "<!doctype html><title>Stranger</title>");
    const id = await inTest.browser.browser.installExtension(folder);
    const page = await inTest.open(`chrome-extension://${id}/page.html`);
    const answers = await page.evaluate(
      async (ligne, request) => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            runtime: {
              sendMessage(id: string, message: unknown): Promise<unknown>;
              connect(id: string): { onDisconnect: { addListener(listener: () => void): void } };
            };
          };
        };
        const types = ["charter.get", "prefs.get", "sessions.list", "store.recover"];
        const said = await Promise.all(
          types.map((type) =>
            chrome.runtime.sendMessage(ligne, { type, requestId: request, payload: {} }).catch((error: unknown) => String(error)),
          ),
        );
        const cut = await new Promise((done) => chrome.runtime.connect(ligne).onDisconnect.addListener(() => done("cut")));
        return [...said.map(String), cut];
      },
      new URL(inTest.browser.extensionOrigin).host,
      requestId,
    );
    expect(answers.slice(0, -1)).toEqual(Array.from({ length: 4 }, () => expect.stringContaining("Receiving end does not exist")));
    expect(answers.at(-1)).toBe("cut");
  });

  it("T17 a page can load none of the extension's files", async () => {
    const page = await openComposer(inTest, suiteOnDraft, { locale: "en" });
    const reached = await page.evaluate(
      (origin) =>
        Promise.all(
          ["manifest.json", "composer.js", "icon/light-16.png", "dashboard.html"].map((file) =>
            fetch(`${origin}/${file}`).then(
              () => file,
              () => "",
            ),
          ),
        ),
      inTest.browser.extensionOrigin,
    );
    expect(reached.join("")).toBe("");
  });
});

describe("Chromium, what is written down", () => {
  it("T20 a word of a draft reaches no log, no store and no file of the extension", async () => {
    const secret = "Xylophonbrandungswort";
    const lookalike = await startLookalike();
    const profile = createProfile();
    onTestFinished(async () => {
      await lookalike.close();
      profile.remove();
    });
    const browser = await launchChromium({
      extension: packageFolder("chrome"),
      lookalikePort: lookalike.port,
      userDataDir: profile.path,
      language: "en",
    });
    const lines: string[] = [];
    const page = await browser.newPage();
    page.on("console", (message) => lines.push(message.text()));
    await page.goto(suiteOnDraft.address({ locale: "en" }));
    await waitFor(page, "the editor", async () => (await model(page)) !== undefined, 15_000);
    // A fresh worker, so that its log is heard from its first line on: one that is woken in the middle of ending is no new one to the
    // driver, so the page has asked for all that it needs before.
    await panelAtRest(page);
    browser.browser.on("targetcreated", (target) => {
      if (target.type() === "service_worker")
        void target.worker().then((worker) => worker?.on("console", (message) => lines.push(message.text())));
    });
    await killWorker(browser);
    await clickField(page, suiteOnDraft);
    await typeText(page, `${filler} ${secret}. LIKE AND SHARE ${secret.toUpperCase()}!!!`);
    await waitFor(page, "cards", async () => (await cardTitles(page)).length > 0);
    const dashboard = await openExtensionPage(browser, "dashboard.html");
    dashboard.on("console", (message) => lines.push(message.text()));
    await waitFor(dashboard, "a stored check", async () =>
      (await readRows(dashboard)).sessions.some(({ last }) => (last?.length ?? 0) > 60),
    );
    const stored = await dumpStored(dashboard);
    expect(stored, "the dump sees what is stored").toContain("Harbour & Pine");
    expect(stored.toLowerCase()).not.toContain(secret.toLowerCase());
    expect(lines.join("\n"), "the worker's log is heard").toContain("store-opened");
    expect(lines.join("\n").toLowerCase()).not.toContain(secret.toLowerCase());
    await browser.close();
    const known = filesHolding(profile.path, "settled");
    expect(known.files.length, "the search sees what is stored").toBeGreaterThan(0);
    for (const word of [secret, secret.toUpperCase(), "cutest cats"]) expect(filesHolding(profile.path, word).files).toEqual([]);
    console.info(`T20: ${lines.length} log lines, ${stored.length} stored characters and ${known.looked} files looked through`);
  });
});
