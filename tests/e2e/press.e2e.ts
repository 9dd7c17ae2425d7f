/** The hands of these tests: what moves away under the mouse is pressed where it went, once, and nothing else is. */
import { describe, expect, it } from "vitest";
import { press } from "../browser";
import { launchers, useBrowser } from "./support/browser";

/** The wanted button makes room for another when the mouse comes over it, or in the middle of the press, so often as `times` says. */
const pageOf = (when: "mousemove" | "mousedown", times: number) => `<!doctype html><body style="margin: 40px">
  <div id="above"></div><button id="wanted">Wanted</button>
  <script>
    let left = ${times};
    const pressed = (globalThis.pressed = []);
    addEventListener("click", ({ target }) => pressed.push(target.id || target.localName));
    document.querySelector("#wanted").addEventListener("${when}", () => {
      if (left-- > 0) document.querySelector("#above").insertAdjacentHTML("beforeend", "<button id=other>Other</button><br>");
    });
  </script>`;

describe.each(Object.keys(launchers) as (keyof typeof launchers)[])("a press in %s", (name) => {
  const inTest = useBrowser(name);

  it.each([
    ["mousemove", 0],
    ["mousemove", 3],
    ["mousedown", 1],
    ["mousedown", 3],
  ] as const)("reaches what moves away at %s, %i times, and no other button", async (when, times) => {
    const page = await inTest.open("about:blank");
    await page.setContent(pageOf(when, times));
    await press(page, "#wanted");
    const pressed = await page.evaluate(() => (globalThis as unknown as { pressed: string[] }).pressed);
    expect(pressed.filter((id) => id === "wanted" || id === "other")).toEqual(["wanted"]);
  });
});
