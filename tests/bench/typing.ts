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
import { type KeyToFrame, keyToFrame, ownWork } from "./trace";

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

/** `unlined`: with Ligne, and its lines taken away, so that the lines' own share is seen. */
type Mode = "without" | "unlined" | "with";

interface Typing {
  readonly own: readonly number[];
  readonly longTasks: number;
  readonly frames: readonly KeyToFrame[];
  readonly dropped: number;
  readonly underlined: number;
}

const underlinedNow = (page: Page) =>
  page.evaluate(() => [...CSS.highlights].reduce((sum, [name, ranges]) => sum + (name.startsWith("ligne-") ? ranges.size : 0), 0));

async function type(browser: TestBrowser, page: Page, mode: Mode): Promise<Typing> {
  await page.goto(suiteAddress({ locale: "fr" }));
  const field = await waitFor(page, "the text field", () => page.$(fieldSelector));
  await field.click();
  const draft = `${faultyDraft}\n`;
  await page.evaluate((text) => window.lookalike.setText(text), draft);
  const isOurs = mode !== "without";
  if (isOurs) await waitFor(page, "sixty remarks", async () => (await underlinedNow(page)) >= FEWEST_REMARKS, 20_000);
  const underlined = await underlinedNow(page);
  if (mode === "unlined") await page.evaluate(() => CSS.highlights.clear());
  await page.keyboard.down("Control");
  await page.keyboard.press("End");
  await page.keyboard.up("Control");
  const own: number[] = [];
  const frames: KeyToFrame[] = [];
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
  const dropped = text === whole ? 0 : Math.max(Math.abs(whole.length - text.length), 1);
  return { own, longTasks, frames, dropped, underlined };
}

/** Prints what typing costs in Chromium. Needs a build in `.output/chrome-mv3`; takes about nine minutes. */
export async function benchTyping(): Promise<void> {
  console.log(`\nTyping ${KEYS} letters at ${KEYS_PER_SECOND} keys a second in a draft with ${FEWEST_REMARKS} remarks and more\n`);
  const lookalike = await startLookalike();
  const empty = emptyExtension();
  const ours = join(root, ".output/chrome-mv3");
  const run = async (extension: string, mode: Mode): Promise<Typing> => {
    const browser = await launchChromium({ extension, lookalikePort: lookalike.port, language: "fr" });
    const typing = await type(browser, await browser.newPage(), mode);
    await browser.close();
    return typing;
  };
  const none = await run(empty, "without");
  const unlined = await run(ours, "unlined");
  const ligne = await run(ours, "with");
  await lookalike.close();
  rmSync(empty, { recursive: true, force: true });
  const own = quantiles(ligne.own);
  const inThread = ({ frames }: Typing) => quantiles(frames.map(({ ofTheThread }) => ofTheThread));
  const byClock = ({ frames }: Typing) => quantiles(frames.map(({ byTheClock }) => byTheClock));
  printTimes("our main-thread work per key", own);
  printFigure("  its p99", `${own.p99.toFixed(2)} ms`, "4 ms");
  printTimes("key to frame without Ligne, the thread's own time", inThread(none));
  printTimes("  with Ligne, its lines taken away", inThread(unlined), inThread(none));
  printTimes("  with Ligne", inThread(ligne), inThread(none));
  printFigure("  added at p95", `${(inThread(ligne).p95 - inThread(none).p95).toFixed(1)} ms`, "8 ms");
  printTimes("key to frame without Ligne, by the clock", byClock(none));
  printTimes("  with Ligne", byClock(ligne), byClock(none));
  printFigure("long tasks of ours", String(ligne.longTasks), "0");
  printFigure("letters that did not arrive, without and with", `${none.dropped} / ${ligne.dropped}`, "0 / 0");
  printFigure("words underlined", String(ligne.underlined), `${FEWEST_REMARKS} or more`);
}
