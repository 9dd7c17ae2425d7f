// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { createPanelTranslator, LANGUAGES } from "../../lib/i18n";
import { RETENTION_DAYS } from "../../lib/metrics";
import { type Drawn, draw } from "../pages-page/draw";
import { dashboardSamples, type Sample } from "../pages-page/states";

let drawn: Drawn;
const open = async (sample: Sample, language: "fr" | "en" = "en") => {
  drawn = await draw("dashboard", sample, language);
  return drawn;
};
afterEach(() => drawn.remove());
const asked = (type: string) => drawn.inputs.client.requests.filter((request) => request.type === type).map(({ payload }) => payload);
const choose = (label: string, value: string) =>
  drawn.follow(() => {
    const select = [...drawn.container.querySelectorAll("select")].find((one) => one.labels?.[0]?.textContent === label);
    if (!select) throw new Error(`There is no choice called ${label}`);
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });

describe.each(LANGUAGES)("what is kept, said once, in %s", (language) => {
  const t = createPanelTranslator(language);

  it("names what, where and exactly how long, until it is understood", async () => {
    await open(dashboardSamples["first-run"], language);
    expect(drawn.text()).toContain(t("kept.what", { days: RETENTION_DAYS }));
    await drawn.press(t("kept.ok"));
    expect(asked("prefs.set")).toEqual([{ introduced: true }]);
    expect(document.activeElement?.localName, "where the notice stood").toBe("h1");
    expect(drawn.text()).not.toContain(t("kept.title"));
  });

  it("turns the figures off in one press, says so, and turns them on again", async () => {
    await open(dashboardSamples["first-run"], language);
    drawn.inputs.client.answers["prefs.set"] = (change) => ({ ...usual, introduced: false, keepFigures: change.keepFigures ?? true });
    await drawn.press(t("kept.none"));
    expect(asked("prefs.set")).toEqual([{ keepFigures: false, keepPosts: false }]);
    expect(drawn.text()).toContain(t("kept.off"));
    await drawn.press(t("kept.on"));
    expect(asked("prefs.set").at(-1)).toEqual({ keepFigures: true, keepPosts: true });
    expect(drawn.text()).toContain(t("kept.what", { days: RETENTION_DAYS }));
  });
});
const usual = { side: "right", open: true, language: "auto", paused: false, underlines: "marks", keepPosts: true } as const;

describe("the notice of what is kept", () => {
  it.each(["unavailable", "lost", "busy"] as const)("is not there where it would be untrue or is known (%s)", async (name) => {
    const sample = dashboardSamples[name];
    const answers = name === "busy" ? {} : { "prefs.get": () => ({ ...usual, introduced: false, keepFigures: true }) };
    await open({ ...sample, answers: { ...sample.answers, ...answers } });
    expect(drawn.text()).not.toContain("What Ligne keeps");
  });
});

describe("settings", () => {
  it("changes each of the few, and only that", async () => {
    await open(dashboardSamples.settings);
    await choose("Place of the panel", "left");
    await choose("Underlines in the text", "off");
    await drawn.press("Read my drafts");
    await drawn.press("Keep figures about my drafts");
    await choose("Language of Ligne", "fr");
    expect(drawn.text()).toContain("Réglages");
    expect(asked("prefs.set")).toEqual([
      { side: "left" },
      { underlines: "off" },
      { paused: true },
      { keepFigures: false },
      { language: "fr" },
    ]);
  });

  it("says that posts that went out are kept with their text, and what it means that figures are off", async () => {
    await open(dashboardSamples["settings-off"]);
    expect(drawn.text()).toContain("With their text, on this computer only");
    expect(drawn.text()).toContain("Nothing new is kept.");
    expect(drawn.text()).toContain("Paused in every tab.");
  });

  it("shows the keys there are, the ones there are not, and where they are changed", async () => {
    await open(dashboardSamples.settings);
    const rows = [...drawn.container.querySelectorAll(".keys > div")].map((row) => row.textContent);
    expect(rows).toEqual([
      "Alt+Shift+KOpen or collapse the panel",
      "Alt+Shift+JGo to the next remark",
      "no key yetApply the fix of this remark",
    ]);
    expect(drawn.text()).toContain("chrome://extensions/shortcuts");
    expect(drawn.text()).toContain("about:addons");
  });

  it("says when the keys could not be looked up", async () => {
    const { settings } = dashboardSamples;
    await open({ ...settings, answers: { ...settings.answers, "commands.list": () => ({ refuse: "unreachable" }) } });
    expect(drawn.text()).toContain("The browser did not say which keys.");
  });
});

describe("figures that are turned off", () => {
  it("are said above the drafts", async () => {
    await open(dashboardSamples["figures-off"]);
    expect(drawn.text()).toContain("Figures are turned off, so new drafts leave nothing here.");
  });
});

describe("checking a text", () => {
  it("shows the remarks on what is written there, in three fields for an ad", async () => {
    await open(dashboardSamples.check);
    const write = (index: number, text: string) =>
      drawn.follow(() => {
        const area = drawn.container.querySelectorAll("textarea")[index];
        if (!area) throw new Error("There is no such field");
        area.value = text;
        area.dispatchEvent(new Event("input", { bubbles: true }));
      });
    await write(0, "Come and see our stoves this Saturday in Leith!!!");
    expect(drawn.text()).toContain("one mark is enough");
    const radio = drawn.container.querySelector<HTMLInputElement>("input[value=ad]");
    await drawn.follow(() => {
      const event = new Event("change", { bubbles: true });
      Object.defineProperty(event, "isTrusted", { value: true });
      radio?.dispatchEvent(event);
    });
    await write(1, "Have your boiler serviced before the first cold night of the year");
    expect(drawn.text()).toContain("Bring the headline down to 40 characters");
    expect(drawn.text()).toContain("the last 25 stay hidden");
    await drawn.press("Clear");
    expect(drawn.text()).not.toContain("one mark is enough");
    expect([...drawn.container.querySelectorAll("textarea")].map(({ value }) => value)).toEqual(["", "", ""]);
  });
});
