// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { createPagesTranslator, LANGUAGES } from "../../lib/i18n";
import { type Drawn, draw } from "../pages-page/draw";
import { popupSamples } from "../pages-page/states";

let drawn: Drawn;
const open = async (name: keyof typeof popupSamples, language: "fr" | "en" = "en") => {
  drawn = await draw("popup", popupSamples[name], language);
  return drawn;
};
afterEach(() => drawn.remove());

describe.each(LANGUAGES)("the popup in %s", (language) => {
  const t = createPagesTranslator(language);
  it.each([
    [
      "reading",
      ["Atelier Marchand", t("panel.charterExample", { version: "1.2.0" }), t("state.reading"), t("popup.tab.reading", { count: 3 })],
    ],
    ["clean", [t("state.reading"), t("popup.tab.clean")]],
    ["absent", [t("absent.title"), t("absent.body")]],
    ["unreadable", [t("state.unreadable"), t("popup.tab.unreadable")]],
    ["paused", [t("state.paused"), t("paused.body"), t("popup.read.off")]],
    ["elsewhere", [t("state.absent"), t("popup.tab.elsewhere"), t("pages.composer")]],
    ["reload", [t("popup.tab.reload"), t("popup.tab.reloadBody")]],
    ["withheld", [t("popup.access"), t("popup.access.body"), t("popup.access.allow")]],
    ["asking", [t("popup.tab.asking"), t("popup.charter.asking")]],
    ["failed", [t("popup.charter.failed"), t("failure.unreachable")]],
    ["lost", [t("health.lost.title"), t("health.lost.open")]],
    ["unavailable", [t("health.unavailable.title")]],
    ["full", [t("health.full.title")]],
  ] as const)("says in words what is the case, and that nothing leaves: %s", async (name, words) => {
    await open(name, language);
    for (const word of [...words, t("panel.local")]) expect(drawn.text()).toContain(word);
    expect(document.documentElement.lang).toBe(language);
  });

  it("shows today's drafts, remarks and flags", async () => {
    await open("reading", language);
    const figures = [...drawn.container.querySelectorAll(".figures li")].map((figure) => figure.textContent);
    expect(figures).toEqual([
      `4 ${t("popup.today.drafts", { count: 4 })}`,
      `11 ${t("popup.today.findings", { count: 11 })}`,
      `1 ${t("popup.today.flagged", { count: 1 })}`,
    ]);
  });
});

describe("the popup", () => {
  it("leads to the composer in a new tab that knows nothing of where it came from", async () => {
    await open("elsewhere");
    const link = drawn.control("Open the composer");
    expect(link.getAttribute("href")).toBe("https://business.facebook.com/latest/composer");
    expect(link.getAttribute("target")).toBe("_blank");
    expect(link.getAttribute("rel")).toBe("noopener noreferrer");
  });

  it("turns reading off and on, and shows the tab as paused at once", async () => {
    await open("reading");
    const reading = drawn.control("Read my drafts");
    expect([reading.getAttribute("role"), reading.getAttribute("aria-checked")]).toEqual(["switch", "true"]);
    await drawn.press("Read my drafts");
    expect(drawn.inputs.client.requests).toContainEqual({ type: "prefs.set", payload: { paused: true } });
    expect(reading.getAttribute("aria-checked")).toBe("false");
    expect(drawn.container.querySelector(".tab-state")?.textContent).toContain("Paused");
  });

  it("F15: asks for access when it is pressed for, and then knows that it has it", async () => {
    await open("withheld");
    await drawn.press("Allow access");
    expect(drawn.text()).not.toContain("Ligne has no access");
  });

  it("opens the dashboard, and after a loss the screen where one chooses", async () => {
    await open("lost");
    await drawn.press("Choose what to do");
    await drawn.press("Dashboard");
    expect(drawn.asked).toEqual(["dashboard local", "dashboard"]);
    expect(drawn.inputs.client.requests.filter(({ type }) => type === "store.recover")).toEqual([]);
  });
});
