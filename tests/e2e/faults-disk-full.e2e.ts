/**
 * A disk that is full while somebody writes (Chromium). Runs on a small file system of its own, whose folder `LIGNE_SMALL_DISK` names;
 * without one this file is left out, and the step that mounts it says why.
 */
import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { launchChromium, openExtensionPage, panelText, waitFor } from "../browser";
import { startLookalike } from "../lookalike/server";
import { cardTitles, panelSays } from "./support/coach";
import { clickField, model, typeText } from "./support/composer";
import { dumpStored } from "./support/dump";
import { createProfile, expectWhole, putBackIfLost, readRows, spyOnSaves } from "./support/faults";
import { suiteOnDraft } from "./support/fixtures";
import { packageFolder } from "./support/packages";

const filler = "TOP 10 of the cutest cats of the week";
const smallDisk = process.env.LIGNE_SMALL_DISK ?? "";

/** Fills the disk to its last byte; returns what makes room again. */
function fillDisk(folder: string): () => void {
  const path = join(folder, "filling");
  const file = openSync(path, "a");
  for (const size of [1024 * 1024, 4096, 512, 1]) {
    try {
      for (;;) if (writeSync(file, Buffer.alloc(size)) < size) break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
    }
  }
  closeSync(file);
  return () => rmSync(path);
}

it("F7 a full disk is said at once, text and remarks stay, and once there is room everything is there or comes back", async () => {
  const lookalike = await startLookalike();
  const profile = createProfile(smallDisk);
  onTestFinished(async () => {
    await lookalike.close();
    profile.remove();
  });
  const launch = () =>
    launchChromium({ extension: packageFolder("chrome"), lookalikePort: lookalike.port, userDataDir: profile.path, language: "en" });
  const before = await launch();
  const page = await before.newPage();
  await page.goto(suiteOnDraft.address({ locale: "en" }));
  const acknowledged = await spyOnSaves(page);
  await clickField(page, suiteOnDraft);
  await typeText(page, filler);
  await waitFor(page, "a save", async () => (await acknowledged()).length > 0);

  await panelSays(page, "Little room is left on this computer");
  const makeRoom = fillDisk(smallDisk);
  onTestFinished(() => rmSync(join(smallDisk, "filling"), { force: true }));
  let text = filler;
  // The page of memory behind the journal may have a little room left: a person who goes on writing uses it up.
  for (let sentence = 1; sentence <= 40 && !(await panelText(page)).includes("No room left"); sentence += 1) {
    const more = `, and number ${sentence} will surprise you`;
    await typeText(page, more);
    text += more;
    await panelSays(page, new RegExp(`${text.length.toLocaleString("en")} characters`));
    const known = (await acknowledged()).length;
    await waitFor(page, "an answer to the save", async () => {
      return (await acknowledged()).length > known || (await panelText(page)).includes("No room left");
    });
  }
  await panelSays(page, "No room left on this computer");
  expect(await model(page)).toBe(text);
  expect((await cardTitles(page)).length, "checking goes on").toBeGreaterThan(0);
  const whileFull = (await acknowledged()).length;

  makeRoom();
  await waitFor(page, "saves again", async () => (await acknowledged()).length > whileFull, 60_000);
  await waitFor(page, "no notice any more", async () => !(await panelText(page)).includes("No room left"), 60_000);
  const reader = await openExtensionPage(before, "dashboard.html");
  await waitFor(
    reader,
    "the second copy, written before the browser is restarted",
    async () => (await dumpStored(reader)).includes("ligne.copy.rescue."),
    30_000,
  );
  expectWhole(await readRows(reader), await acknowledged());
  const promised = await acknowledged();
  await before.close();

  const after = await launch();
  const dashboard = await openExtensionPage(after, "dashboard.html#local");
  const verdict = await putBackIfLost(dashboard);
  expectWhole(await readRows(dashboard), promised);
  console.info(
    `F7: ${promised.length} acknowledged events; after the restart the browser had ${verdict === "put back" ? "lost them and they were put back" : "kept them"}`,
  );
  await after.close();
}, 240_000);
