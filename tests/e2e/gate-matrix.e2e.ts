/**
 * The gate on Publish, pressed in every way there is, in each mode: the extension as it is shipped, with charters of each mode.
 * A press that is held back publishes nothing, one that is let through publishes exactly once.
 */
import { describe, expect, it } from "vitest";
import { waitFor } from "../browser";
import type { launchers } from "./support/browser";
import { diary } from "./support/composer";
import { type ComposerFixture, dialogOnLexical, reelsOnDraft, suiteOnDraft, suiteOnLexical } from "./support/fixtures";
import {
  badText,
  hasQuestion,
  isNotPublished,
  isPublished,
  presses,
  publishAnyway,
  publishButton,
  question,
  writeToPublish,
} from "./support/gate";
import { button, held, heldBackEachTime, heldBackOnce, neverHeldBack, useGate, type Way, ways } from "./support/gate-modes";

describe("confirm, Business Suite on Draft.js", () => {
  const inTest = useGate("chromium", "confirm");

  it.each(ways)("%s: held back, and through once after the author's word", async (way) => {
    const page = await writeToPublish(inTest, suiteOnDraft, badText);
    await heldBackOnce(page, button, way);
  });

  it("a button that is drawn anew all the time: held back, and through once", async () => {
    const page = await writeToPublish(inTest, suiteOnDraft, badText, { flags: ["footer-rekey"], rekeyMs: 400 });
    const click: Way = "a click made by the page";
    await presses[click](page, button);
    await question(page);
    await publishAnyway(page);
    await isNotPublished(page);
    await presses[click](page, button);
    await isPublished(page, badText);
  });

  it("a busy button: pressed again and again, nothing is asked and the post goes out once", async () => {
    const page = await writeToPublish(inTest, suiteOnDraft, badText);
    await presses.mouse(page, button);
    await question(page);
    await publishAnyway(page);
    await presses.mouse(page, button);
    await waitFor(page, "a busy button", () => page.$eval(button, (element) => element.getAttribute("aria-busy") === "true"));
    await presses["a click made by the page"](page, button);
    await presses.Enter(page, button);
    expect(await hasQuestion(page)).toBe(false);
    await isPublished(page, badText);
  });
});

describe("approval, Business Suite on Draft.js", () => {
  const inTest = useGate("chromium", "approval");

  it.each(ways)("%s: held back each time, whatever the author says, while nobody has approved the text", async (way) => {
    await heldBackEachTime(await writeToPublish(inTest, suiteOnDraft, badText), way);
  });

  it("pressed again and again by the page under the question: held back each time", async () => {
    const page = await writeToPublish(inTest, suiteOnDraft, badText);
    for (const way of ["mouse", "a click made by the page", "a click made by the page"] as const) {
      await presses[way](page, button);
      await held(page);
    }
    await isNotPublished(page);
    expect(await diary(page, "errors")).toEqual([]);
  });

  it("a button that is drawn anew all the time: held back", async () => {
    const page = await writeToPublish(inTest, suiteOnDraft, badText, { flags: ["footer-rekey"], rekeyMs: 400 });
    await presses["a click made by the page"](page, button);
    await held(page);
    await isNotPublished(page);
  });
});

describe("advise, Business Suite on Draft.js", () => {
  const inTest = useGate("chromium", "advise");

  it.each(ways)("%s: never held back; the panel has said what is open", async (way) => {
    await neverHeldBack(await writeToPublish(inTest, suiteOnDraft, badText), way);
  });

  it("a button that is drawn anew all the time: never held back", async () => {
    const page = await writeToPublish(inTest, suiteOnDraft, badText, { flags: ["footer-rekey"], rekeyMs: 400 });
    await presses["a click made by the page"](page, button);
    await isPublished(page, badText);
  });

  it("a busy button: the post goes out once", async () => {
    const page = await writeToPublish(inTest, suiteOnDraft, badText);
    await presses.mouse(page, button);
    await presses["a click made by the page"](page, button);
    await presses.Enter(page, button);
    await isPublished(page, badText);
  });
});

/** One way by hand, one by key, one by script. */
const reduced: readonly Way[] = ["mouse", "Enter", "a click made by the page"];
const elsewhere: readonly (readonly [keyof typeof launchers, ComposerFixture, readonly Way[], string])[] = [
  ["chromium", suiteOnLexical, ways, "fr"],
  ["chromium", reelsOnDraft, ways, "fr"],
  ["chromium", dialogOnLexical, ways, "fr"],
  ["firefox", suiteOnDraft, ways, "fr"],
  ["firefox", suiteOnLexical, ["mouse"], "fr"],
  ["firefox", reelsOnDraft, ["Enter"], "en"],
  ["firefox", dialogOnLexical, ["mouse"], "fr"],
];
describe.each(elsewhere)("confirm, %s", (browser, fixture, chosen, locale) => {
  describe(fixture.id, () => {
    const inTest = useGate(browser, "confirm", [], fixture.needsPageHost);
    it.each(chosen)("%s: held back, and through once after the author's word", async (way) => {
      const page = await writeToPublish(inTest, fixture, badText, { locale: locale as "fr" | "en" });
      await heldBackOnce(page, publishButton(fixture), way);
    });
  });
});

describe("approval, firefox, Business Suite on Draft.js", () => {
  const inTest = useGate("firefox", "approval");
  it.each(reduced)("%s: held back each time", async (way) => {
    await heldBackEachTime(await writeToPublish(inTest, suiteOnDraft, badText), way);
  });
});

describe("advise, firefox, Business Suite on Draft.js", () => {
  const inTest = useGate("firefox", "advise");
  it.each(reduced)("%s: never held back", async (way) => {
    await neverHeldBack(await writeToPublish(inTest, suiteOnDraft, badText), way);
  });
});
