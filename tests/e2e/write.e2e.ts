/**
 * Fixes written into the real editor libraries: what the library holds and what stands in the document are the planned text, one
 * undo brings the text before back, and the next typed character lands where it should.
 */
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { waitFor } from "../browser";
import { type AskWorld, openWorld, type World } from "../composer/world/open-world";
import { useBrowser } from "./support/browser";
import { clickField, diary, model, openComposer, setText } from "./support/composer";
import { composerFixtures } from "./support/fixtures";
import { edited, type WriteCase, writeCases } from "./support/write-cases";

let page: Page;
let ask: AskWorld;
const write = ({ edits, text }: Pick<WriteCase, "text" | "edits">): ReturnType<World["write"]> =>
  ask(`world.write(${JSON.stringify(edits)}, ${JSON.stringify(text)})`);

async function fill(text: string) {
  await setText(page, text);
  await reads(text);
}

/** Library and document say this text, now and after the next frames. */
async function reads(text: string) {
  await waitFor(page, "the reading", async () => (await ask<ReturnType<World["state"]>>("world.state()")).text === text, 2000).catch(
    () => {},
  );
  await ask("world.settled()");
  expect({ model: await model(page), read: (await ask<ReturnType<World["state"]>>("world.state()")).text }).toEqual({
    model: text,
    read: text,
  });
}

async function undo() {
  await page.keyboard.down("Control");
  await page.keyboard.press("z");
  await page.keyboard.up("Control");
}

describe.each(["chromium", "firefox"] as const)("%s", (browser) => {
  describe.each(composerFixtures)("$id", (fixture) => {
    const inTest = useBrowser(browser);

    it.each(writeCases)("writes $name", async (one) => {
      page = await openComposer(inTest, fixture);
      ask = await openWorld(page);
      await ask("world.settled()");
      await clickField(page, fixture);
      await fill(one.text);
      const planned = edited(one);
      expect(await write(one)).toBe("done");
      await reads(planned);
      for (let edit = 0; edit < one.edits.length; edit++) await undo();
      await reads(one.text);
      // As after “show in the text”: the first words are selected, so that the caret stays behind the new ones.
      const [first] = [...one.edits].sort((a, b) => a.start - b.start);
      expect(await ask(`world.select(${first!.start}, ${Math.max(first!.end, first!.start)})`)).toBe(true);
      expect(await write(one)).toBe("done");
      await reads(planned);
      await page.keyboard.type("x");
      const at = first!.start + first!.text.length;
      await reads(`${planned.slice(0, at)}x${planned.slice(at)}`);
      expect(await diary(page, "errors")).toEqual([]);
    });
  });
});
