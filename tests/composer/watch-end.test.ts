// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { openPage } from "./saved-pages";
import { controller, go, pass, text, told, trusted, watch, watchedPage } from "./watched-page";

watchedPage();

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
