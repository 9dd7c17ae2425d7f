/**
 * Fixes written into the real editor libraries: what the library holds and what stands in the document are the planned text, one
 * undo per edit brings the text before back, and the caret and the next typed character are where they should be.
 */
import type { Page } from "puppeteer-core";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { waitFor } from "../../browser";
import { type AskWorld, openWorld, type World } from "../../composer/world/open-world";
import type { BrowserInTest } from "./browser";
import { clickField, diary, insertMention, model, setText, typeText } from "./composer";
import { type ComposerFixture, composerFixtures } from "./fixtures";
import { edited, intoMention, mention, mentionCases, type WriteCase, writeCases } from "./write-cases";

/** One page per composer, filled anew by each case; a case that failed leaves it to nobody. */
let page: Page;
let pageBefore: Page | undefined;
let ask: AskWorld;
let isGood = false;

const state = () => ask<ReturnType<World["state"]>>("world.state()");
const select = (start: number, end: number) => ask<boolean>(`world.select(${start}, ${end})`);
const write = ({ edits, text }: WriteCase) =>
  ask<Awaited<ReturnType<World["write"]>>>(`world.write(${JSON.stringify(edits)}, ${JSON.stringify(text)})`);

/** The composer, empty and with the caret in it. */
async function empty(inTest: BrowserInTest, fixture: ComposerFixture): Promise<void> {
  if (!isGood) {
    await pageBefore?.close();
    page = await inTest.browser.newPage();
    pageBefore = page;
    await page.goto(fixture.address());
    await waitFor(page, "the post's editor", async () => (await model(page)) !== undefined, 15_000);
    ask = await openWorld(page);
    await ask("world.settled()");
  }
  await clickField(page, fixture);
  await setText(page, "");
  await holds("", "empty");
  isGood = false;
}

/** Library and document say this text, and still do after the next frames. */
async function holds(text: string, what: string): Promise<void> {
  const both = async () => ({ model: await model(page), document: (await state()).text });
  await waitFor(page, "the text", async () => (await both()).document === text, 2000).catch(() => undefined);
  await ask("world.settled()");
  expect(await both(), what).toEqual({ model: text, document: text });
}

async function undo(times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    await page.keyboard.down("Control");
    await page.keyboard.press("z");
    await page.keyboard.up("Control");
  }
}

/** Everything that has to be so after a fix, twice: with the author's caret at the end, and with the words selected. */
async function writesWhole(one: WriteCase): Promise<void> {
  const { text, edits } = one;
  const planned = edited(one);
  await holds(text, "before");
  expect(await select(text.length, text.length)).toBe(true);
  expect(await write(one)).toBe("done");
  await holds(planned, "after");
  expect(await ask("world.caret()"), "the author's caret").toBe(planned.length);
  await undo(edits.length);
  await holds(text, "after the undo");

  const [first] = edits.toSorted((a, b) => a.start - b.start);
  if (first === undefined) throw new Error("the case has an edit");
  expect(await select(first.start, first.end)).toBe(true);
  expect(await write(one)).toBe("done");
  await holds(planned, "after, again");
  await page.keyboard.type("x");
  // An insertion has no words to select: there the author's caret stood before, and stays behind what came in.
  const caret = first.start + first.text.length;
  await holds(`${planned.slice(0, caret)}x${planned.slice(caret)}`, "with the next typed character");
  expect(await diary(page, "errors")).toEqual([]);
}

/** All cases on every composer, in this one browser; to be called once in a file. */
export function writesEverywhere(inTest: BrowserInTest): void {
  describe.each(composerFixtures)("$id", (fixture) => {
    beforeAll(() => {
      isGood = false;
      return async () => {
        await pageBefore?.close();
        pageBefore = undefined;
      };
    });
    afterEach(({ task }) => {
      isGood = task.result?.state !== "fail";
    });

    it.each(writeCases)("writes $name", async (one) => {
      await empty(inTest, fixture);
      await setText(page, one.text);
      await writesWhole(one);
    });

    it.each(mentionCases)("writes $name", async (one) => {
      await empty(inTest, fixture);
      await thank(one.text);
      await writesWhole(one);
    });

    it("writes the inside of a mention only where the library does not take the whole mention away", async () => {
      await empty(inTest, fixture);
      await thank(intoMention.text);
      if (fixture.library === "draft-js") return writesWhole(intoMention);
      expect(await write(intoMention)).toBe("not-possible");
      await holds(intoMention.text, "after");
    });

    it("writes nothing when the text is another by now", async () => {
      await empty(inTest, fixture);
      await setText(page, "Le pain au levain");
      expect(await write({ name: "", text: "Le pain", edits: [{ start: 0, end: 2, text: "Ce" }] })).toBe("changed-meanwhile");
      await holds("Le pain au levain", "after");
    });
  });
}

async function refocus(): Promise<void> {
  await page.evaluate(() => {
    const field = document.activeElement as HTMLElement;
    field.blur();
    field.focus();
  });
  await ask("world.settled()");
}

/** Types a text that holds the mention: a Draft.js filled by a script believes that it has no focus, and then loses the caret. */
async function thank(text: string): Promise<void> {
  const [before = "", after = ""] = text.split(mention);
  await refocus();
  await typeText(page, before);
  await insertMention(page, mention);
  await holds(before + mention, "with the mention");
  await typeText(page, after);
}
