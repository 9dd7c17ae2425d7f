/** The review desk of the built extension with five hundred drafts waiting: how soon it is there, and how soon the next draft is. */
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { type ReviewRecord, reviewIdOf, signEntry } from "../../lib/review";
import { createSigningKey, type SigningKey, sha256Text } from "../../lib/trust";
import { launchChromium, openExtensionPage, waitFor } from "../browser";
import { root } from "../run/process.mjs";
import { printFigure, quantiles } from "./measure";
import { noteWhenShown, shownAfterReload } from "./shown-at";

const DRAFTS = 500;
const AT_ONCE = 50;
const STEPS = 25;
const sentence = "Mardi, à Clisson, nous avons posé 145 mm de laine de bois chez Nadia, à partir de 39 € TTC le m². ";

async function waitingDraft(key: SigningKey, number: number): Promise<ReviewRecord> {
  const text = `${number}. ${sentence.repeat(2 + (number % 8))}`;
  const nonce = crypto.randomUUID();
  const finding = (start: number) =>
    ({
      ruleId: "filler",
      severity: "must",
      message: "Une phrase que chaque concurrent pourrait signer",
      start,
      end: start + 12,
      outcome: "open",
    }) as const;
  return signEntry(key, {
    type: "submitted",
    reviewId: await reviewIdOf(key.id, nonce),
    sequence: 1,
    at: new Date(Date.UTC(2026, 10, 25, 8, number % 60)).toISOString(),
    nonce,
    round: 1,
    textHash: await sha256Text(text),
    draftId: crypto.randomUUID(),
    text,
    page: { name: `Atelier ${number % 7}` },
    surface: "facebook-post",
    charter: { id: "atelier", version: "1.0.0" },
    sheet: {},
    findings: number % 4 === 0 ? [] : [finding(4), finding(30), finding(60)],
    note: "À relire avant midi.",
  });
}

/** Milliseconds from each press of a key to the frame that shows the next draft. */
async function steps(page: Page, key: "j" | "k", count: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let step = 0; step < count; step += 1) {
    // In words: the bundler would add a call of its own to a named function, which the page does not have.
    await page.evaluate(`(() => {
      const now = () => document.querySelector("article.desk-pane")?.getAttribute("data-review");
      const before = now();
      globalThis.stepTook = undefined;
      document.addEventListener("keydown", ({ timeStamp }) => (function look() {
        if (now() !== undefined && now() !== before) globalThis.stepTook = performance.now() - timeStamp;
        else requestAnimationFrame(look);
      })(), { once: true, capture: true });
    })()`);
    await page.keyboard.press(key);
    times.push(
      await waitFor(page, "the next draft on show", () => page.evaluate(() => (globalThis as unknown as { stepTook?: number }).stepTook)),
    );
  }
  return times;
}

/** Prints how the desk does with five hundred drafts. Needs a build in `.output/chrome-mv3`. */
export async function benchDesk(): Promise<void> {
  console.log(`\nThe review desk with ${DRAFTS} drafts waiting, in Chromium\n`);
  const browser = await launchChromium({ extension: join(root, ".output/chrome-mv3"), language: "fr" });
  const page = await openExtensionPage(browser, "dashboard.html#reviews");
  const key = await createSigningKey();
  for (let from = 0; from < DRAFTS; from += AT_ONCE) {
    const records = await Promise.all(Array.from({ length: AT_ONCE }, (_, at) => waitingDraft(key, from + at)));
    await page.evaluate(
      async (payload) => {
        const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } } };
        const answer = await chrome.runtime.sendMessage({ type: "review.import", requestId: crypto.randomUUID(), payload });
        if (!answer.ok) throw new Error("The records were not taken.");
      },
      { records },
    );
  }
  await noteWhenShown(page, ".desk-row");
  const openings: number[] = [];
  for (let round = 0; round < 5; round += 1) openings.push(await shownAfterReload(page, "the queue on show"));
  printFigure("queue on show after the page is asked for, median of 5", `${quantiles(openings).p50.toFixed(0)} ms`, "300 ms");
  const times = [...(await steps(page, "j", STEPS)), ...(await steps(page, "k", STEPS - 1))];
  printFigure("next or previous draft on show, median", `${quantiles(times).p50.toFixed(1)} ms`, "50 ms");
  printFigure("next or previous draft on show, p95", `${quantiles(times).p95.toFixed(1)} ms`, "50 ms");
  const rows = await page.$$eval(".desk-row", (all) => all.length);
  printFigure("rows of the queue that are drawn", String(rows), "told, not held");
  await browser.close();
}
