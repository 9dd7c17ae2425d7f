// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import { Panel } from "../../components/panel/Panel";
import { createPanelTranslator, LANGUAGES } from "../../lib/i18n";
import { type PanelState, RETENTION_DAYS } from "../../lib/panel";
import { createSampleState, openSample } from "../panel-page/sample-state";
import { createSampleWays, type SampleWays } from "../panel-page/sample-ways";
import type { SampleName } from "../panel-page/states";
import { byAPerson, change, press } from "./press";

let container: HTMLElement;
interface Drawn extends SampleWays {
  readonly state: PanelState;
}
function draw(name: SampleName, language: "fr" | "en"): Drawn {
  const { signal } = new AbortController();
  const state = createSampleState(name, language, {}, signal);
  const sample = createSampleWays(state, language, signal);
  openSample(name, language, sample.ways);
  container = document.createElement("div");
  document.body.append(container);
  change(() => render(<Panel state={state} ways={sample.ways} />, container));
  return { ...sample, state };
}
afterEach(() => {
  render(null, container);
  container.remove();
});
const text = () => container.textContent ?? "";
const button = (name: string) =>
  [...container.querySelectorAll("button")].find((one) => (one.getAttribute("aria-label") ?? one.textContent)?.startsWith(name));
const leave = () =>
  change(() => container.querySelector(".ligne")?.dispatchEvent(byAPerson(new KeyboardEvent("keydown", { key: "Escape" }))));

describe.each(LANGUAGES)("in %s", (language) => {
  const t = createPanelTranslator(language);

  it.each(["absent", "unreadable-several", "unread-surface"] as const)("offers to check a text where no draft is read: %s", (name) => {
    const { ways } = draw(name, language);
    change(() => press(button(t("paste.offer"))));
    expect(ways.sheet.value).toBe("paste");
    expect(container.querySelector("textarea")).not.toBeNull();
    expect(text()).not.toContain(t("unreadable.honest"));
    leave();
    expect(ways.sheet.value).toBeUndefined();
    expect(container.querySelector(".panel")).not.toBeNull();
  });

  it("leads to everything from its menu", () => {
    const { ways, opened } = draw("few", language);
    for (const [name, sheet] of [
      [t("paste.title"), "paste"],
      [t("help.title"), "help"],
    ] as const) {
      change(() => press(button(t("menu.title"))));
      change(() => press(button(name)));
      expect(ways.sheet.value).toBe(sheet);
      change(() => press(button(t("paste.back"))));
      expect(ways.sheet.value).toBeUndefined();
    }
    change(() => press(button(t("menu.title"))));
    change(() => press(button(t("help.settings"))));
    expect(opened).toEqual(["settings"]);
  });

  it("names what is kept, where and how long, and has nothing kept at one press", () => {
    const { state, opened } = draw("first-run", language);
    expect(text()).toContain(t("kept.what", { days: RETENTION_DAYS }));
    change(() => press(button(t("kept.more"))));
    expect(opened).toEqual(["local"]);
    change(() => press(button(t("kept.none"))));
    expect(state.prefs.value.keepFigures).toBe(false);
    expect(text()).toContain(t("kept.off"));
    change(() => press(button(t("kept.ok"))));
    expect(state.prefs.value.introduced).toBe(true);
    expect(text()).not.toContain(t("kept.title"));
  });

  it("does not say that anything is kept where nothing can be", () => {
    const { state } = draw("first-run", language);
    change(() => state.setHealth({ status: "unavailable" }));
    expect(text()).not.toContain(t("kept.title"));
  });

  it("marks the remark that the commands act on, says which it is, and shows why nothing was applied", () => {
    const { ways } = draw("busy", language);
    change(() => ways.commands.run("next-finding"));
    const message = container.querySelector("[aria-current=true] .card-message")?.textContent ?? "";
    const said = t("said.card", { place: 1, total: 9, severity: t("severity.block"), message });
    expect(container.querySelectorAll("[role=status]")[1]?.textContent).toContain(said);
    change(() => ways.commands.run("apply-fix"));
    expect(container.querySelector(".said-note")?.textContent).toBe(t("said.no-fix"));
  });

  it("shows the keys there really are", async () => {
    draw("help", language);
    await act(() => new Promise<void>((done) => setTimeout(done)));
    expect([...container.querySelectorAll(".keys dt")].map((key) => key.textContent)).toEqual([
      "Alt+Shift+K",
      "Alt+Shift+J",
      t("help.keys.none"),
      t("help.key.tab"),
      t("help.key.escape"),
    ]);
  });
});
