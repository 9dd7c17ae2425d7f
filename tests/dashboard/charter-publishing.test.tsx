// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import { CharterEditing } from "../../components/dashboard/charters/CharterEditing";
import { valueAt } from "../../lib/dashboard";
import { createPagesTranslator } from "../../lib/i18n";
import { type RuleBench, ruleBench, until } from "./rule-bench";

const t = createPagesTranslator("fr");
const container = document.createElement("div");
document.body.append(container);
let bench: RuleBench;
afterEach(() => {
  render(null, container);
  bench.end();
});

async function publishing() {
  bench = ruleBench();
  const { editor } = bench.charters;
  await editor.open("modele-artisan");
  await until(() => editor.view.value.status === "shown");
  await act(() => render(<CharterEditing t={t} charters={bench.charters} reload={() => undefined} />, container));
  await press(t("editor.publish"));
  return editor;
}

/** Only what a person does counts, so the press is marked as one. */
async function press(words: string): Promise<void> {
  const button = [...container.querySelectorAll("button")].find((one) => one.textContent?.includes(words));
  if (!button) throw new Error(`no button “${words}”`);
  const event = new MouseEvent("click", { bubbles: true });
  Object.defineProperty(event, "isTrusted", { value: true });
  await act(() => void button.dispatchEvent(event));
}

describe("before a charter is published", () => {
  it("names what is not right by section and field, and leads there", async () => {
    const editor = await publishing();
    await act(async () => {
      editor.change(["lexicon", "preferred", 0, "use"], "");
      await bench.rest();
    });
    const faults = container.querySelector(".publish .error-list")?.textContent;
    expect(faults).toBe("Mots › Dire\u00a0: À remplir.");
    await press("À remplir.");
    expect(document.activeElement?.closest("[data-path]")?.getAttribute("data-path")).toBe("lexicon.preferred.0.use");
  });

  it("drops changes only when asked twice", async () => {
    const editor = await publishing();
    const dropped = () => bench.requests.filter(({ type }) => type === "charter.drop-draft").length;
    await act(async () => {
      editor.change(["emoji", "max"], 7);
      await bench.rest();
      await bench.rest();
    });
    await press(t("publish.discard"));
    expect([dropped(), valueAt(editor.working.value, ["emoji", "max"])]).toEqual([0, 7]);
    await press(t("publish.discardNo"));
    await press(t("publish.discard"));
    await press(t("publish.discardYes"));
    expect(dropped()).toBe(1);
  });
});
