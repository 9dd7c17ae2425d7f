// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { createPagesTranslator, LANGUAGES } from "../../lib/i18n";
import { type Drawn, draw } from "../pages-page/draw";
import { dashboardSamples, prefs } from "../pages-page/states";

let drawn: Drawn;
afterEach(() => drawn.remove());

const off = (name: "empty" | "figures-empty" | "posts-empty" | "mine-empty") => {
  const sample = dashboardSamples[name];
  return { ...sample, answers: { ...sample.answers, "prefs.get": () => ({ ...prefs, keepFigures: false, keepPosts: false }) } };
};

describe.each(LANGUAGES)("while nothing is to be kept, in %s", (language) => {
  const t = createPagesTranslator(language);

  it.each([
    ["empty", t("drafts.empty.how")],
    ["figures-empty", t("figures.empty.what")],
  ] as const)("the screen “%s” promises nothing that will not come, and leads to where that is changed", async (name, promise) => {
    drawn = await draw("dashboard", off(name), language);
    expect(drawn.text()).toContain(t("drafts.keepOff"));
    expect(drawn.text()).not.toContain(promise);
    expect(drawn.control(t("drafts.keepOff.link")).getAttribute("href")).toBe("#settings");
  });

  it("posts are not said to come by themselves", async () => {
    drawn = await draw("dashboard", off("posts-empty"), language);
    expect(drawn.text()).toContain(t("posts.empty.off"));
    expect(drawn.text()).not.toContain(t("posts.empty.how"));
  });

  it("figures about oneself are not said to be kept for so many days", async () => {
    const { answers, ...rest } = off("mine-empty");
    const none = { "sessions.list": dashboardSamples.empty.answers["sessions.list"] ?? (() => ({ refuse: "store" as const })) };
    drawn = await draw("dashboard", { ...rest, answers: { ...answers, ...none } }, language);
    expect(drawn.text()).toContain(t("drafts.keepOff"));
    expect(drawn.text()).not.toContain(t("mine.figures.how", { days: 90 }));
  });
});
