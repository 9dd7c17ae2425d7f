/**
 * An hour of writing with workers killed at random: memory stays, and nothing acknowledged is lost (Chromium). In the composer on
 * Lexical: Draft.js keeps the key of every block it ever made, 13,000 strings in eighteen minutes, which would be weighed as ours.
 */
import { describe, expect, it } from "vitest";
import { killWorker, openExtensionPage, panelText, waitFor } from "../browser";
import { useBrowser } from "../e2e/support/browser";
import { clickField, diary, model, openComposer, setText } from "../e2e/support/composer";
import { expectWhole, readRows, spyOnSaves } from "../e2e/support/faults";
import { suiteOnLexical } from "../e2e/support/fixtures";
import { packageFolder } from "../e2e/support/packages";
import { type Weight, weigh } from "./weigh";

const minutes = Number(process.env.LIGNE_SOAK_MINUTES ?? 60);
const seed = Number(process.env.LIGNE_SEED ?? Date.now() % 1_000_000);
const sentences = [
  "TOP 10 of the cutest cats of the week.",
  "On Tuesday we put 145 mm of wood wool under Nadia’s roof in Clisson.",
  "Like this post if you love Mondays!!!",
  "Ask for a quote: https://bit.ly/3xyzAbc",
  "You will not believe what happened next…",
  "#bike #repair #love #cycling",
];

describe("soak", () => {
  const inTest = useBrowser("chromium", () => ({ extension: packageFolder("chrome"), language: "en" }));

  it(
    `F2, F23 ${minutes} minutes of drafts with workers killed at random: what is kept grows by less than 10 % of the heap, 0 lost`,
    async () => {
      let state = seed;
      const dice = (below: number) => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return state % below;
      };
      const page = await openComposer(inTest, suiteOnLexical, { locale: "en" });
      const acknowledged = await spyOnSaves(page);
      await clickField(page, suiteOnLexical);
      let drafts = 0;
      let kills = 0;
      let text = "";
      /** A text of another length than the one before: two checks that say the very same are stored once. */
      const nextText = () => {
        const { length } = text;
        do {
          const chosen = Array.from({ length: 1 + dice(30) }, () => sentences[dice(sentences.length)]);
          text = `Draft ${drafts}. ${chosen.join(dice(4) === 0 ? "\n\n" : " ")}`;
        } while (text.length === length);
      };
      /** One draft after the other, each waited for until its check is stored. */
      const write = async (until: number) => {
        while (Date.now() < until) {
          nextText();
          const known = (await acknowledged()).length;
          await setText(page, text);
          if (dice(5) === 0 && (await killWorker(inTest.browser))) kills += 1;
          await waitFor(page, "the check to be stored", async () => (await acknowledged()).length > known, 60_000).catch(
            async (error: unknown) => {
              throw new Error(
                `Seed ${seed}, after ${drafts} drafts and ${kills} kills: ${String(error)}\nDraft: ${text}\nPanel: ${await panelText(page)}`,
              );
            },
          );
          drafts += 1;
        }
      };
      const { pathname, search } = new URL(suiteOnLexical.address({ locale: "en" }));
      /** Leaves the composer and comes back, as a person does: the editor's own memory of undone steps goes with the editor. */
      const leaveAndReturn = async () => {
        await page.evaluate(() => window.lookalike.go("/latest/home?asset_id=1&business_id=2&locale=en&variant=lexical"));
        await waitFor(page, "no composer", async () => (await model(page)) === undefined);
        await page.evaluate((composer) => window.lookalike.go(composer), pathname + search);
        await waitFor(page, "the composer", async () => (await model(page)) !== undefined);
      };
      const start = Date.now();
      /** Weighed after each tenth of the time. */
      const weights: Weight[] = [];
      for (let tenth = 1; tenth <= 10; tenth += 1) {
        await write(start + tenth * minutes * 6_000);
        await leaveAndReturn();
        weights.push(await weigh(page));
      }
      // The first two tenths fill caches and compile code.
      const [early, late] = [weights[1], weights[9]];
      if (early === undefined || late === undefined) throw new Error("not weighed");
      // What is kept of drafts; compiled code is weighed apart, since it grows with use and not with what was written.
      const growth = (late.heap - late.code - (early.heap - early.code)) / early.heap;
      const inMegabytes = (part: (weight: Weight) => number) => weights.map((weight) => (part(weight) / 1e6).toFixed(1)).join(" ");
      console.info(
        `Soak, seed ${seed}: ${minutes} min, ${drafts} drafts, ${kills} worker kills, ${(await acknowledged()).length} acknowledged events; heap by tenths ${inMegabytes(({ heap }) => heap)} MB, of it compiled code ${inMegabytes(({ code }) => code)} MB, the rest ${(growth * 100).toFixed(1)} % of the heap heavier (with code ${(((late.heap - early.heap) / early.heap) * 100).toFixed(1)} %), nodes ${early.nodes} → ${late.nodes}, listeners ${early.listeners} → ${late.listeners}`,
      );
      expect(await diary(page, "errors")).toEqual([]);
      expect(await panelText(page)).not.toMatch(/not saved|updated|lost|No room/);
      const reader = await openExtensionPage(inTest.browser, "dashboard.html");
      expectWhole(await readRows(reader), await acknowledged());
      await reader.close();
      expect(growth).toBeLessThan(0.1);
    },
    2 * minutes * 60_000 + 120_000,
  );
});
