// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { openPage } from "./saved-pages";
import { go, last, pass, startAnew, text, told, trusted, watch, watchedPage } from "./watched-page";

watchedPage();

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
    startAnew();
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
    startAnew();
    watch([outcome.picked]);
    await pass();
    expect(last()).toMatchObject({ status: "unreadable", reason: "several-fields" });
    trusted("focusin", field);
    await pass();
    expect(last()).toMatchObject({ status: "reading", part: { number: 1, count: 2 } });
  });
});
