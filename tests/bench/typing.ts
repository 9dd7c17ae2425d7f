/** A person typing on in a draft with sixty remarks, beside an extension that does nothing, on the same page and in the same run. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { launchChromium, type TestBrowser, waitFor } from "../browser";
import { suiteAddress } from "../lookalike/address";
import { startLookalike } from "../lookalike/server";
import { root } from "../run/process.mjs";
import { emptyExtension } from "./browser";
import { faultyDraft } from "./faulty-draft";
import { printFigure, printTimes, quantiles } from "./measure";
import { textOf } from "./texts";
import { keyToFrame, ownWork } from "./trace";

/** Fewer for a first look: `LIGNE_KEYS=200`. */
const KEYS = Number(process.env.LIGNE_KEYS ?? 2_000);
const KEYS_PER_SECOND = 12;
/** A trace is read as one text; a longer one would be too long. */
const KEYS_PER_TRACE = 250;
const FEWEST_REMARKS = 60;
const fieldSelector = '[data-pagelet="BusinessComposerSATPTTextEditorContainer"] [contenteditable="true"]';
/** Only letters that a key has, so that every one of them comes as a key. */
const typed = textOf("fr", KEYS * 2, " ")
  .normalize("NFD")
  .replaceAll(/[^ -~]/g, "")
  .slice(0, KEYS);

interface Typing {
  readonly own: readonly number[];
  readonly longTasks: number;
  readonly frames: readonly number[];
  readonly dropped: number;
  readonly underlined: number;
}

const underlinedNow = (page: Page) =>
  page.evaluate(() => [...CSS.highlights].reduce((sum, [name, ranges]) => sum + (name.startsWith("ligne-") ? ranges.size : 0), 0));

async function type(browser: TestBrowser, page: Page, isOurs: boolean): Promise<Typing> {
  await page.goto(suiteAddress({ locale: "fr" }));
  const field = await waitFor(page, "the text field", () => page.$(fieldSelector));
  await field.click();
  const draft = `${faultyDraft}\n`;
  await page.evaluate((text) => window.lookalike.setText(text), draft);
  if (isOurs) await waitFor(page, "sixty remarks", async () => (await underlinedNow(page)) >= FEWEST_REMARKS, 20_000);
  await page.keyboard.down("Control");
  await page.keyboard.press("End");
  await page.keyboard.up("Control");
  const own: number[] = [];
  const frames: number[] = [];
  let longTasks = 0;
  for (let from = 0; from < KEYS; from += KEYS_PER_TRACE) {
    const part = typed.slice(from, from + KEYS_PER_TRACE);
    await page.tracing.start({ categories: ["devtools.timeline", "toplevel"] });
    const begun = performance.now();
    for (const [index, letter] of [...part].entries()) {
      await sleep(Math.max(0, begun + (index * 1000) / KEYS_PER_SECOND - performance.now()));
      await page.keyboard.type(letter);
    }
    const trace = (await page.tracing.stop()) ?? new Uint8Array();
    frames.push(...keyToFrame(trace, part.length));
    if (!isOurs) continue;
    const work = ownWork(trace, browser.extensionOrigin, part.length);
    own.push(...work.perKey);
    longTasks += work.longTasks;
  }
  const text = (await page.evaluate(() => window.lookalike.model())) ?? "";
  const whole = draft + typed;
  return {
    own,
    longTasks,
    frames,
    dropped: text === whole ? 0 : Math.abs(whole.length - text.length) || -1,
    underlined: await underlinedNow(page),
  };
}

/** Prints what typing costs in Chromium. Needs a build in `.output/chrome-mv3`; takes about six minutes. */
export async function benchTyping(): Promise<void> {
  console.log(`\nTyping ${KEYS} letters at ${KEYS_PER_SECOND} keys a second in a draft with ${FEWEST_REMARKS} remarks and more\n`);
  const lookalike = await startLookalike();
  const empty = emptyExtension();
  const costs: Typing[] = [];
  for (const extension of [empty, join(root, ".output/chrome-mv3")]) {
    const browser = await launchChromium({ extension, lookalikePort: lookalike.port, language: "fr" });
    costs.push(await type(browser, await browser.newPage(), extension !== empty));
    await browser.close();
  }
  await lookalike.close();
  rmSync(empty, { recursive: true, force: true });
  const [none, ligne] = costs;
  if (!none || !ligne) return;
  const own = quantiles(ligne.own);
  const [before, after] = [quantiles(none.frames), quantiles(ligne.frames)];
  printTimes("our main-thread work per key", own);
  printFigure("  its p99", `${own.p99.toFixed(2)} ms`, "4 ms");
  printTimes("key to frame without Ligne", before);
  printTimes("key to frame with Ligne", after, before);
  printFigure("  added at p95", `${(after.p95 - before.p95).toFixed(1)} ms`, "8 ms");
  printFigure("long tasks of ours", String(ligne.longTasks), "0");
  printFigure("letters that did not arrive as typed", `${none.dropped} / ${ligne.dropped}`, "0, without and with");
  printFigure("words underlined at the end", String(ligne.underlined), `${FEWEST_REMARKS} or more`);
}
