/** The gate on Publish and Schedule, pressed in every way there is, with the extension as it is shipped and a charter of each mode. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { panelClick, panelText, waitFor } from "../browser";
import { useBrowser } from "./support/browser";
import { type GateMode, packageWithGate } from "./support/charter-mode";
import { panelSays } from "./support/coach";
import { diary, model } from "./support/composer";
import { suiteOnDraft } from "./support/fixtures";
import {
  badText,
  goodText,
  hasQuestion,
  isNotPublished,
  isPublished,
  presses,
  publishAnyway,
  publishButton,
  question,
  writeToPublish,
} from "./support/gate";

const button = publishButton(suiteOnDraft);
const ways = Object.entries(presses);

describe.each(["confirm", "approval"] as const)("mode %s, Business Suite on Draft.js", (mode: GateMode) => {
  let made: ReturnType<typeof packageWithGate> | undefined;
  beforeAll(() => {
    made = packageWithGate("chrome", mode);
  });
  afterAll(() => made?.remove());
  const inTest = useBrowser("chromium", () => ({ extension: made?.folder ?? "", language: "fr" }));

  it.each(ways)("holds back %s, once, and lets the same press through after the author's word", async (_name, press) => {
    const page = await writeToPublish(inTest, suiteOnDraft, badText);
    await press(page, button);
    expect(await question(page)).toContain("Avant de publier");
    await isNotPublished(page);
    await publishAnyway(page);
    expect(await hasQuestion(page)).toBe(false);
    await isNotPublished(page);
    expect(await page.$eval(button, (element) => element === document.activeElement)).toBe(true);
    await press(page, button);
    await isPublished(page, badText);
    expect(await diary(page, "errors")).toEqual([]);
  });
});
