// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ComposerState, type ComposerWatch, type PickedField, watchComposer } from "../../lib/composer";
import { PATIENCE_MS } from "../../lib/composer/patience";
import { addresses, measure, openPage } from "./saved-pages";

interface HappyWindow {
  happyDOM: { setURL(url: string): void };
}

let controller: AbortController;
let told: ComposerState[];
let own: HTMLElement;

beforeEach(() => {
  controller = new AbortController();
  told = [];
  own = document.createElement("div");
  vi.useFakeTimers({
    toFake: ["requestAnimationFrame", "cancelAnimationFrame", "setTimeout", "clearTimeout", "setInterval", "clearInterval"],
  });
  go(addresses["business-suite"]);
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

function go(url: string): void {
  (window as unknown as HappyWindow).happyDOM.setURL(url);
}

function watch(picked: PickedField[] = [], onSame?: () => void): ComposerWatch {
  const ports = { window: window as never, own, measure, onState: (state: ComposerState) => told.push(state), ...(onSame && { onSame }) };
  const handle = watchComposer(ports, controller.signal);
  handle.remember(picked);
  return handle;
}

/** Lets mutation observers speak, then as many frames pass as fit into the time. */
async function pass(milliseconds = 17): Promise<void> {
  for (let round = 0; round < 3; round++) await Promise.resolve();
  await vi.advanceTimersByTimeAsync(milliseconds);
}

/** An event as only the browser makes them. */
function trusted(type: string, target: Element, more: object = {}): void {
  const event = Object.assign(new Event(type, { bubbles: true, composed: true }), more);
  Object.defineProperty(event, "isTrusted", { value: true });
  target.dispatchEvent(event);
}

/** The author turns to another tab, or back. */
function hide(hidden: boolean): void {
  vi.spyOn(document, "hidden", "get").mockReturnValue(hidden);
  document.dispatchEvent(new Event("visibilitychange"));
}

function last(): ComposerState {
  const state = told.at(-1);
  if (!state) throw new Error("nothing was told");
  return state;
}

function text(): string {
  const state = last();
  return state.status === "reading" ? state.reading.text : `not read: ${state.status}`;
}

describe("watching", () => {
  it("says in the first frame what is there, once", async () => {
    const page = openPage("business-suite-en");
    const handle = watch();
    expect(handle.state).toEqual({ status: "absent" });
    await pass();
    expect(told.length).toBe(1);
    expect(last()).toMatchObject({
      status: "reading",
      adapter: "business-suite",
      editorKind: "draft-js",
      surface: "facebook-post",
      page: { id: "1234567", name: "Boulangerie Martin" },
    });
    expect(text()).toBe(page.text);
    await pass(5000);
    expect(told.length).toBe(1);
  });

  it("says elsewhere on other places of the site", async () => {
    go("https://business.facebook.com/latest/inbox");
    watch();
    await pass();
    expect(last()).toMatchObject({ status: "absent", reason: "elsewhere" });
  });

  it("joins many changes of one frame into one word", async () => {
    const { field, text: before } = openPage("business-suite-en");
    watch();
    await pass();
    const leaf = field.querySelector("[data-text]")?.firstChild as Text;
    for (const letter of "abcdef") {
      leaf.data += letter;
      await Promise.resolve();
    }
    await pass();
    expect(told.length).toBe(2);
    expect(text()).toBe(before.replace("\n", "abcdef\n"));
  });

  it("reads the last words of an author who turns to another tab, where no frame is drawn any more", async () => {
    const { field, text: before } = openPage("business-suite-en");
    watch();
    await pass();
    // A hidden page: the browser gives no frames until it is seen again.
    const noFrames = vi.spyOn(window, "requestAnimationFrame").mockReturnValue(0);
    const leaf = field.querySelector("[data-text]")?.firstChild as Text;
    leaf.data += " and gone";
    await pass();
    expect(told.length, "the frame that never came").toBe(1);
    hide(true);
    await pass();
    expect(text()).toBe(before.replace("\n", " and gone\n"));
    leaf.data += ", still writing";
    await pass();
    expect(text()).toBe(before.replace("\n", " and gone, still writing\n"));
    noFrames.mockRestore();
    hide(false);
    leaf.data += ", back";
    await pass();
    expect(text()).toBe(before.replace("\n", " and gone, still writing, back\n"));
  });

  it("speaks when nodes are replaced under the same words, since ranges have to be made anew", async () => {
    const { field } = openPage("business-suite-en");
    watch();
    await pass();
    const before = text();
    const leaf = field.querySelector("[data-text]");
    leaf?.replaceWith(leaf.cloneNode(true));
    await pass();
    expect(told.length).toBe(2);
    expect(text()).toBe(before);
  });

  it("says that it looked again when the same text is written into the same nodes, which moves live ranges, and tells no news", async () => {
    const { field } = openPage("business-suite-en");
    let same = 0;
    watch([], () => {
      same += 1;
    });
    await pass();
    const before = same;
    const words = document.createTreeWalker(field, NodeFilter.SHOW_TEXT).nextNode() as Text;
    const { data } = words;
    words.data = "";
    words.data = data;
    await pass();
    expect([told.length, same]).toEqual([1, before + 1]);
  });

  it("keeps quiet about changes that touch neither text nor nodes", async () => {
    const { field } = openPage("business-suite-en");
    watch();
    await pass();
    field.setAttribute("aria-expanded", "true");
    document.querySelector('[role="article"]')?.append("more");
    await pass(2000);
    expect(told.length).toBe(1);
  });

  it("follows a remount, a removal and a late return", async () => {
    const { field, text: before } = openPage("business-suite-en");
    watch();
    await pass();
    const next = field.cloneNode(true) as HTMLElement;
    field.replaceWith(next);
    await pass();
    expect(last().status === "reading" && (last() as { editor: HTMLElement }).editor === next).toBe(true);
    const place = next.parentElement;
    next.remove();
    await pass();
    expect(last()).toMatchObject({ status: "absent", reason: "waiting" });
    place?.append(next);
    await pass();
    expect(text()).toBe(before);
  });

  it("waits for a late editor, then says that it cannot read, and reads when it comes after all", async () => {
    const { field, text: before } = openPage("business-suite-en");
    const place = field.parentElement;
    field.remove();
    watch();
    await pass();
    expect(last()).toMatchObject({ status: "absent", reason: "waiting" });
    await pass(PATIENCE_MS - 100);
    expect(told.length).toBe(1);
    await pass(200);
    expect(last()).toMatchObject({ status: "unreadable", reason: "signals-disagree" });
    place?.append(field);
    await pass();
    expect(text()).toBe(before);
  });

  it("says at once that it cannot read when the markup changes under its eyes (F24)", async () => {
    const { field } = openPage("business-suite-en");
    watch();
    await pass();
    field.querySelector("[data-contents]")?.removeAttribute("data-contents");
    field.querySelector("[data-text]")?.append("!");
    await pass();
    expect(last()).toMatchObject({ status: "unreadable", reason: "unknown-structure" });
  });

  it("notices an address changed without a page load, even when nothing else happens", async () => {
    openPage("business-suite-nonsense");
    for (const part of document.querySelectorAll("[data-pagelet]")) part.removeAttribute("data-pagelet");
    watch();
    await pass();
    expect(last().status).toBe("reading");
    go("https://business.facebook.com/latest/inbox");
    await pass(1100);
    expect(last().status).not.toBe("reading");
  });

  it("looks again after the page came back from the cache (F6)", async () => {
    openPage("business-suite-en");
    watch();
    await pass();
    go("https://business.facebook.com/latest/composer/?asset_id=777");
    window.dispatchEvent(new Event("pageshow"));
    await pass();
    expect(last()).toMatchObject({ status: "reading", page: { id: "777" } });
  });

  it("follows the Page that the picker names", async () => {
    openPage("business-suite-en");
    watch();
    await pass();
    document.querySelector('[aria-haspopup="listbox"]')?.setAttribute("aria-label", "Post to Café du Port");
    await pass();
    expect(last()).toMatchObject({ page: { name: "Café du Port" } });
  });

  it("follows the chosen channel of a customised post", async () => {
    const { field } = openPage("business-suite-en");
    watch();
    await pass();
    const tab = document.createElement("div");
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-selected", "true");
    tab.textContent = "Instagram\u200B";
    field.closest("[data-pagelet]")?.before(tab);
    await pass(1000);
    expect(last()).toMatchObject({ surface: "instagram-post", part: { key: "tab Instagram", tab: "Instagram" } });
    tab.textContent = "Facebook";
    document.body.append(document.createElement("i"));
    await pass(1000);
    expect(last()).toMatchObject({ surface: "facebook-post", part: { key: "tab Facebook", tab: "Facebook" } });
  });

  it("names the field it reads when there are two, and forgets the number with the second", async () => {
    const { field } = openPage("business-suite-en");
    const second = field.cloneNode(true) as HTMLElement;
    field.after(second);
    watch();
    await pass();
    trusted("focusin", second);
    await pass();
    expect(last()).toMatchObject({ part: { key: "field 2", number: 2, count: 2 } });
    field.remove();
    await pass(1000);
    const state = last();
    expect(state.status === "reading" && state.part).toEqual({ key: "field 1" });
  });

  it("knows a reel, and its text put away at another step from a text that is gone", async () => {
    go(addresses.reels);
    const { field, text: draft } = openPage("reels-nonsense");
    watch();
    await pass();
    expect(last()).toMatchObject({ status: "reading", adapter: "reels", surface: "facebook-reel" });
    const place = field.parentElement;
    field.remove();
    await pass();
    expect(last()).toMatchObject({ status: "absent", reason: "put-away" });
    await pass(PATIENCE_MS * 2);
    expect(last(), "nothing is wrong").toMatchObject({ status: "absent", reason: "put-away" });
    place?.append(field);
    await pass();
    expect(text()).toBe(draft);
    const strange = place?.appendChild(field.cloneNode(true) as HTMLElement);
    strange?.removeAttribute("role");
    field.remove();
    await pass(PATIENCE_MS + 1000);
    expect(last(), "a field is there and not known").toMatchObject({ status: "unreadable" });
  });
});

describe("where the author works", () => {
  it("decides between two equally good fields by trusted input only (T7)", async () => {
    const { field } = openPage("business-suite-en");
    const second = field.cloneNode(true) as HTMLElement;
    field.after(second);
    watch();
    await pass();
    expect(last()).toMatchObject({ status: "unreadable", reason: "several-fields" });
    second.dispatchEvent(new Event("input", { bubbles: true }));
    await pass();
    expect(last()).toMatchObject({ status: "unreadable", reason: "several-fields" });
    trusted("input", second);
    await pass();
    expect(last().status === "reading" && (last() as { editor: HTMLElement }).editor === second).toBe(true);
    trusted("focusin", field);
    await pass();
    expect(last().status === "reading" && (last() as { editor: HTMLElement }).editor === field).toBe(true);
  });

  it("keeps the last reading while an input method composes, and reads when it is done", async () => {
    const { field, text: before } = openPage("business-suite-lexical-en");
    watch();
    await pass();
    const leaf = field.querySelector("[data-lexical-text]")?.firstChild as Text;
    trusted("compositionstart", field);
    leaf.data += "が\u200B";
    await pass();
    expect(told.length).toBe(1);
    leaf.data = leaf.data.replace("\u200B", "");
    trusted("compositionend", field);
    await pass();
    expect(text()).not.toBe(before);
    expect(text()).toContain("が");
    expect(text()).not.toContain("が\u200B");
  });

  it("is asked by hand when signals disagree, and known again after a reload", async () => {
    const breakPage = (): HTMLElement => {
      const { field } = openPage("business-suite-nonsense");
      for (const part of document.querySelectorAll("[data-pagelet]")) part.removeAttribute("data-pagelet");
      document.querySelector('[aria-haspopup="listbox"]')?.removeAttribute("role");
      return field;
    };
    const field = breakPage();
    const handle = watch();
    await pass();
    expect(last()).toMatchObject({ status: "unreadable", reason: "signals-disagree" });
    const picking = handle.pick(new AbortController().signal);
    document.querySelector('[role="article"] [contenteditable]')?.dispatchEvent(new Event("pointerdown", { bubbles: true }));
    trusted("pointerdown", field);
    const outcome = await picking;
    await pass();
    expect(last().status).toBe("reading");
    expect(JSON.stringify(outcome)).not.toContain("Samedi");
    if (outcome.status !== "accepted") throw new Error("nothing was picked");
    const { picked } = outcome;
    expect(picked).toMatchObject({ host: "business.facebook.com", adapter: "business-suite", editorKind: "draft-js" });
    controller.abort();
    controller = new AbortController();
    told = [];
    breakPage();
    watch([picked]);
    await pass();
    expect(last().status).toBe("reading");
  });

  it("refuses a comment box as a pick, and stops asking when told to", async () => {
    openPage("business-suite-en");
    const handle = watch();
    await pass();
    const comment = document.querySelector('[role="article"] [contenteditable]');
    const picking = handle.pick(new AbortController().signal);
    if (comment) trusted("pointerdown", comment);
    expect(await picking).toEqual({ status: "refused" });
    const cancel = new AbortController();
    const other = handle.pick(cancel.signal);
    cancel.abort();
    expect(await other).toEqual({ status: "cancelled" });
  });

  it("takes a plain text area for no composer, and passes over what is no field at all", async () => {
    openPage("business-suite-en");
    const area = document.body.appendChild(document.createElement("textarea"));
    const handle = watch();
    await pass();
    const picking = handle.pick(new AbortController().signal);
    const heading = document.querySelector('[role="heading"]');
    if (heading) trusted("pointerdown", heading);
    trusted("pointerdown", area);
    expect(await picking).toEqual({ status: "refused" });
  });

  it("is cancelled by Escape, which reaches nobody else", async () => {
    const { field } = openPage("business-suite-en");
    const handle = watch();
    await pass();
    const reached: string[] = [];
    const listen = (event: Event) => reached.push((event as KeyboardEvent).key);
    document.addEventListener("keydown", listen);
    const picking = handle.pick(new AbortController().signal);
    trusted("keydown", field, { key: "a" });
    field.dispatchEvent(Object.assign(new Event("keydown", { bubbles: true }), { key: "Escape" }));
    trusted("keydown", field, { key: "Escape" });
    expect(await picking).toEqual({ status: "cancelled" });
    expect(reached, "Escape of a script is the page's own affair").toEqual(["a", "Escape"]);
    trusted("keydown", field, { key: "Escape" });
    expect(reached.length).toBe(3);
    document.removeEventListener("keydown", listen);
  });

  it("reads a surface of its own accord never, a field pointed at there always, and only there", async () => {
    const { field, text: draft } = openPage("business-suite-en");
    go("https://business.facebook.com/latest/story_composer/?asset_id=1");
    const handle = watch();
    await pass();
    expect(last()).toMatchObject({ status: "unreadable", reason: "unread-surface" });
    const picking = handle.pick(new AbortController().signal);
    trusted("pointerdown", field);
    expect(await picking).toMatchObject({ status: "accepted", picked: { adapter: "other-composer" } });
    await pass();
    expect(text()).toBe(draft);
    go("https://business.facebook.com/latest/bulk_upload_composer/");
    await pass(1100);
    expect(text()).toBe(draft);
    go("https://business.facebook.com/latest/inbox");
    field.closest("[data-pagelet]")?.removeAttribute("data-pagelet");
    for (const part of document.querySelectorAll("[data-pagelet]")) part.removeAttribute("data-pagelet");
    document.querySelector('[aria-haspopup="listbox"]')?.removeAttribute("role");
    await pass(1100);
    expect(last().status, "picked for another surface").not.toBe("reading");
  });

  it("asks again when the remembered place fits two fields", async () => {
    const { field } = openPage("business-suite-en");
    go("https://business.facebook.com/latest/bulk_upload_composer/");
    const first = watch();
    await pass();
    const picking = first.pick(new AbortController().signal);
    trusted("pointerdown", field);
    const outcome = await picking;
    if (outcome.status !== "accepted") throw new Error("not accepted");
    field.after(field.cloneNode(true));
    controller.abort();
    controller = new AbortController();
    watch([outcome.picked]);
    await pass();
    expect(last()).toMatchObject({ status: "unreadable", reason: "several-fields" });
    trusted("focusin", field);
    await pass();
    expect(last()).toMatchObject({ status: "reading", part: { number: 1, count: 2 } });
  });
});

describe("selecting", () => {
  it.each(["business-suite-en", "business-suite-lexical-en"])(
    "a span selects its words in %s and changes nothing in the page",
    async (file) => {
      const { field } = openPage(file);
      field.scrollIntoView ??= () => undefined;
      const handle = watch();
      await pass();
      const markup = document.body.outerHTML;
      const start = text().indexOf("#levain");
      expect(handle.select({ start, end: start + 7 })).toBe(true);
      expect(document.getSelection()?.toString()).toBe("#levain");
      expect(document.activeElement === field).toBe(true);
      expect(document.body.outerHTML).toBe(markup);
    },
  );

  it("is refused when there is nothing to select", async () => {
    const { field } = openPage("business-suite-en");
    const handle = watch();
    expect(handle.select({ start: 0, end: 1 })).toBe(false);
    await pass();
    expect(handle.select({ start: 0, end: 100_000 })).toBe(false);
    field.focus = () => undefined;
    expect(handle.select({ start: 0, end: 1 })).toBe(false);
    field.remove();
    expect(handle.select({ start: 0, end: 1 })).toBe(false);
  });
});

describe("ending", () => {
  it("stops every observer, listener, timer and frame with the signal (F5)", async () => {
    const { field } = openPage("business-suite-en");
    const open = new Set<MutationObserver>();
    const { observe, disconnect } = MutationObserver.prototype;
    vi.spyOn(MutationObserver.prototype, "observe").mockImplementation(function (this: MutationObserver, ...args) {
      open.add(this);
      observe.apply(this, args);
    });
    vi.spyOn(MutationObserver.prototype, "disconnect").mockImplementation(function (this: MutationObserver) {
      open.delete(this);
      disconnect.apply(this);
    });
    const handle = watch();
    await pass();
    expect(open.size).toBe(3);
    const count = told.length;
    (field.querySelector("[data-text]")?.firstChild as Text).data += "x";
    await Promise.resolve();
    controller.abort();
    field.remove();
    go("https://business.facebook.com/latest/inbox");
    window.dispatchEvent(new Event("pageshow"));
    handle.refresh();
    trusted("input", document.body);
    await pass(30_000);
    expect(told.length).toBe(count);
    expect(vi.getTimerCount()).toBe(0);
    expect(open.size).toBe(0);
    expect(handle.select({ start: 0, end: 1 })).toBe(false);
  });

  it("does nothing at all with a signal that has ended before", async () => {
    openPage("business-suite-en");
    controller.abort();
    watch();
    await pass(5000);
    expect(told).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("the report", () => {
  it.each([
    ["business-suite-en", "en"],
    ["business-suite-nonsense", undefined],
  ])("of %s names signals, editor and label, never the draft or the Page", async (file, language) => {
    openPage(file);
    const handle = watch();
    await pass();
    const report = handle.diagnose();
    expect(report).toMatchObject({
      status: "reading",
      adapter: "business-suite",
      editorKind: "draft-js",
      fieldCount: 1,
      path: "/latest/composer/",
    });
    expect(report.labelLanguage).toBe(language);
    expect(report.families).toContain("structure");
    const written = JSON.stringify(report);
    for (const word of ["Samedi", "levain", "Boulangerie", "1234567", "leurre"]) expect(written).not.toContain(word);
  });
});
