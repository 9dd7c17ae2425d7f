// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { PATIENCE_MS } from "../../lib/composer/patience";
import { addresses, openPage } from "./saved-pages";
import { go, hide, last, pass, text, told, trusted, watch, watchedPage } from "./watched-page";

watchedPage();

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
