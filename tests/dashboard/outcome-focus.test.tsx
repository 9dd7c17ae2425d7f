// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createPagesTranslator, LANGUAGES } from "../../lib/i18n";
import { type Drawn, draw } from "../pages-page/draw";
import { dashboardSamples } from "../pages-page/states";

let drawn: Drawn;
beforeEach(() => document.body.replaceChildren());
afterEach(() => drawn.remove());

describe.each(LANGUAGES)("the focus, in %s", (language) => {
  const t = createPagesTranslator(language);
  const open = async (name: keyof typeof dashboardSamples) => {
    drawn = await draw("dashboard", dashboardSamples[name], language);
  };

  it.each(["few", "first-run", "ignores", "posts", "charters", "local", "mine", "reviews"] as const)(
    "leaves the focus alone while the screen “%s” comes in",
    async (name) => {
      await open(name);
      await drawn.follow(() => drawn.inputs.announce());
      expect(document.activeElement).toBe(document.body);
    },
  );

  it("says on the screen of what is ignored what came of a press, and puts the focus there", async () => {
    await open("ignores");
    drawn.inputs.client.answers["ignores.list"] = () => ({ salt: "salt", ignores: [] });
    await drawn.press(t("ignored.takeBack"));
    expect(document.activeElement?.getAttribute("role")).toBe("status");
    expect(document.activeElement?.textContent).toContain(t("ignores.undo"));
  });
});
