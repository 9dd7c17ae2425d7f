/**
 * What the composer room reads on the look-alikes equals what the editors' own libraries hold, after any typing; the map leads
 * from text to nodes and back; nothing beside the composer is read. In Chromium, in a script world of its own.
 */
import type { KeyInput, Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { press, waitFor } from "../browser";
import { type AskWorld, openWorld, type World } from "../composer/world/open-world";
import type { LookalikeOptions } from "../lookalike/address";
import { type BrowserInTest, useBrowser } from "./support/browser";
import { clickField, diary, insertMention, model as modelOf, openComposer, pasteText, setText } from "./support/composer";
import {
  type ComposerFixture,
  dialogOnLexical,
  dialogOnPlainLexical,
  reelsOnDraft,
  suiteOnDraft,
  suiteOnLexical,
} from "./support/fixtures";

const sequences = Number(process.env.LIGNE_SEQUENCES ?? 45);
const seed = Number(process.env.LIGNE_SEED ?? Math.floor(Math.random() * 2 ** 31));

let page: Page;
let ask: AskWorld;
let browserName: "chromium" | "firefox";

async function open(inTest: BrowserInTest, fixture: ComposerFixture, options: LookalikeOptions): Promise<void> {
  browserName = inTest.browser.name;
  page = await openComposer(inTest, fixture, options);
  ask = await openWorld(page);
  await ask("world.settled()");
  await clickField(page, fixture);
}

const state = (): Promise<ReturnType<World["state"]>> => ask("world.state()");
const model = (): Promise<string | undefined> => modelOf(page);

/** Reading and model after everything of the last frames has been told. */
async function both(): Promise<{ read: string | undefined; model: string | undefined }> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))));
  await ask("world.settled()");
  return { read: (await state()).text, model: await model() };
}

const words = [
  "Le pain ",
  "au levain ",
  "à 7\u00A0h, ",
  "été 2027 ",
  "l’équipe ",
  "ок ",
  "مرحبا ",
  "12\u202F% ",
  "  ",
  "a\u200Bb",
  "https://pain.example/a?b=c ",
];
const emojis = ["👩‍👩‍👧‍👦", "🇫🇷", "👍🏽", "🥖", "❤️"];
const pasted = ["un\ndeux", "un\n\n\ntrois\n", "\n", "#collé et texte", "👩‍👩‍👧‍👦\nfamille"];

type Pick = <T>(list: readonly T[]) => T;

/** Things an author does, with the real keyboard where there is one. */
const actions: Record<string, (pick: Pick) => Promise<void>> = {
  write: (pick) => put(pick(words)),
  type: (pick) => page.keyboard.type(pick(["Bonjour ", "tarte", "7,50 ", ". "])),
  emoji: (pick) => put(pick(emojis)),
  hashtag: (pick) => page.keyboard.type(pick(["#levain ", "#pain", " #Nantes2027 "])),
  mention: () => insertMention(page, "Boulangerie Martin"),
  enter: () => page.keyboard.press("Enter"),
  "soft break": () => chord("Shift", "Enter"),
  paste: (pick) => pasteText(page, pick(pasted)),
  backspace: (pick) => repeat("Backspace", pick([1, 2, 3, 8])),
  delete: (pick) => repeat("Delete", pick([1, 2])),
  left: (pick) => repeat("ArrowLeft", pick([1, 2, 5, 12])),
  up: () => page.keyboard.press("ArrowUp"),
  end: () => page.keyboard.press("End"),
  "delete word": () => chord("Control", "Backspace"),
  "replace words": async (pick) => {
    for (let times = pick([1, 3, 6]); times > 0; times--) await chord("Shift", "ArrowLeft");
    await put("x");
  },
  undo: () => chord("Control", "z"),
};

/** Text in one piece, as an input method or an emoji picker puts it. Firefox's driver takes one code point only, so there it is pasted. */
async function put(text: string): Promise<void> {
  if (browserName === "chromium") await page.keyboard.sendCharacter(text);
  else await pasteText(page, text);
}

async function chord(held: KeyInput, key: KeyInput): Promise<void> {
  await page.keyboard.down(held);
  await page.keyboard.press(key);
  await page.keyboard.up(held);
}

async function repeat(key: KeyInput, times: number): Promise<void> {
  for (let index = 0; index < times; index++) await page.keyboard.press(key);
}

function randomFrom(start: number): () => number {
  let value = start >>> 0;
  return () => {
    value = (Math.imul(value ^ (value >>> 15), 2246822519) + 3266489917) >>> 0;
    return value / 2 ** 32;
  };
}

async function clear(): Promise<void> {
  await page.evaluate(() => window.lookalike.focus());
  await chord("Control", "a");
  await page.keyboard.press("Backspace");
}

const editors: readonly { fixture: ComposerFixture; options: LookalikeOptions; id: string }[] = [
  { fixture: suiteOnDraft, options: {}, id: `${suiteOnDraft.id}, English` },
  { fixture: suiteOnLexical, options: { locale: "zz" }, id: `${suiteOnLexical.id}, nonsense` },
  { fixture: dialogOnLexical, options: { locale: "zz" }, id: `${dialogOnLexical.id}, nonsense` },
  { fixture: reelsOnDraft, options: { locale: "zz" }, id: `${reelsOnDraft.id}, nonsense` },
  { fixture: dialogOnPlainLexical, options: {}, id: `${dialogOnPlainLexical.id}, English` },
];

/** Firefox's driver is slow, and the reading is the same code: a fifth is enough to see the two engines agree. */
const runs = [
  ...editors.map((editor) => ({ ...editor, browser: "chromium" as const, sequences })),
  ...editors.slice(0, 4).map((editor) => ({ ...editor, browser: "firefox" as const, sequences: Math.ceil(sequences / 5) })),
];

describe.each(runs)("$browser, $id", ({ browser, sequences, fixture, options, id }) => {
  const inTest = useBrowser(browser);

  it(`reads what the library holds after ${sequences} random sequences, and maps it both ways (seed ${seed})`, async () => {
    await open(inTest, fixture, options);
    expect(await state()).toMatchObject({ status: "reading", editorKind: fixture.library });
    const next = randomFrom(seed + id.length);
    const pick: Pick = (list) => list[Math.floor(next() * list.length)] as (typeof list)[number];
    let longest = 0;
    let thrown = 0;
    for (let sequence = 0; sequence < sequences; sequence++) {
      await clear();
      const done: string[] = [];
      let isWhole = true;
      for (let steps = 4 + Math.floor(next() * 9); steps > 0 && isWhole; steps--) {
        const name = pick(Object.keys(actions));
        done.push(name);
        await actions[name]?.(pick);
        isWhole = (await diary(page, "errors")).length === 0;
        if (!isWhole) break;
        const { read, model } = await both();
        isWhole = (await diary(page, "errors")).length === 0;
        if (isWhole) expect(read, `seed ${seed}, after ${done.join(", ")}`).toBe(model);
        longest = Math.max(longest, read?.length ?? 0);
      }
      if (isWhole) expect(await ask(`world.mapFaults(${sequence}, 40)`), done.join(", ")).toEqual([]);
      else {
        // The editor's own library gave up on the page: its model no longer says what stands in the document.
        thrown += 1;
        await open(inTest, fixture, options);
      }
    }
    expect(thrown, "the page's own editor threw").toBeLessThanOrEqual(Math.ceil(sequences / 4));
    expect(longest).toBeGreaterThan(20);
    expect(await ask("world.trespasses")).toEqual([]);
  }, 600_000);

  it("reads 5,000 characters with lines", async () => {
    await open(inTest, fixture, options);
    const text = Array.from({ length: 70 }, (_, line) =>
      line % 5 === 4 ? "" : `Ligne ${line} : le pain au levain de la maison, été comme hiver, à 7\u00A0h. #pain`,
    ).join("\n");
    expect(text.length).toBeGreaterThan(4000);
    await setText(page, text);
    const { read, model } = await both();
    expect(model).toBe(text);
    expect(read).toBe(text);
    expect(await ask("world.mapFaults(7, 300)")).toEqual([]);
  }, 60_000);

  it("selects words for the author, in the page's own editor, and leaves the page as it was", async () => {
    await open(inTest, fixture, options);
    await page.keyboard.type("Le pain sort #levain");
    await page.keyboard.press("Enter");
    await page.keyboard.type("du four.");
    const { read } = await both();
    // The preview comes by itself, a moment after the text.
    if (fixture.shell === "suite") await page.waitForSelector('[data-pagelet="BusinessComposerFullScreenPostPreview"]');
    const start = read?.indexOf("#levain") ?? -1;
    const markup = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await markup();
    expect(await ask(`world.select(${start}, ${start + 7})`)).toBe(true);
    await both();
    expect(await markup()).toBe(before);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe("#levain");
    await page.keyboard.type("froment");
    expect(await both()).toEqual({ read: "Le pain sort froment\ndu four.", model: "Le pain sort froment\ndu four." });
  }, 60_000);
});

describe.each(["chromium", "firefox"] as const)("%s, a page that renders itself anew", (browser) => {
  const inTest = useBrowser(browser);

  it("is followed through late hydration, remounts, another place and back (F6)", async () => {
    browserName = browser;
    const flags = [
      "late-editor",
      "rerender-every-key",
      "remount-on-customise",
      "remount-on-picker",
      "footer-rekey",
      "evict-foreign",
    ] as const;
    page = await inTest.open(suiteOnDraft.address({ flags, lateMs: 2500 }));
    ask = await openWorld(page);
    await ask("world.settled()");
    expect(await state()).toEqual({ status: "absent", reason: "waiting" });
    await waitFor(page, "the late editor", async () => (await state()).status === "reading");
    await clickField(page, suiteOnDraft);
    await page.keyboard.type("Oak is back #oak");
    expect(await both()).toEqual({ read: "Oak is back #oak", model: "Oak is back #oak" });

    const mounts = await diary(page, "mounts");
    await press(page, '[role="main"] [role="switch"]');
    await waitFor(page, "a new editor", async () => (await diary(page, "mounts")) > mounts);
    expect(await both()).toEqual({ read: "Oak is back #oak", model: "Oak is back #oak" });
    await clickField(page, suiteOnDraft);
    await page.keyboard.press("End");
    await page.keyboard.type(" today");
    const { read, model } = await both();
    expect(read).toBe(model);
    expect(read).toContain("today");

    await page.evaluate(() => window.lookalike.go("/latest/home"));
    await waitFor(page, "no composer", async () => (await state()).status === "absent");
    await page.evaluate(() => history.back());
    await waitFor(page, "the composer again", async () => (await state()).status === "reading");
    const again = await both();
    expect(again.read).toBe(again.model);
    expect(await ask("world.trespasses")).toEqual([]);
  }, 60_000);
});
