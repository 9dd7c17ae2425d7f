// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import { CharterEditing } from "../../components/dashboard/charters/CharterEditing";
import { StartSummary } from "../../components/dashboard/charters/questions/StartSummary";
import { charterTemplate } from "../../lib/charter/templates";
import { valueAt } from "../../lib/dashboard";
import { createPagesTranslator } from "../../lib/i18n";
import { type RuleBench, ruleBench, until } from "./rule-bench";

const t = createPagesTranslator("fr");
const container = document.createElement("div");
document.body.append(container);
let bench: RuleBench | undefined;
afterEach(() => {
  render(null, container);
  bench?.end();
});

async function publishing() {
  const opened = ruleBench();
  bench = opened;
  const { editor } = opened.charters;
  await editor.open("modele-artisan");
  await until(() => editor.view.value.status === "shown");
  await act(() => render(<CharterEditing t={t} charters={opened.charters} reload={() => undefined} />, container));
  await press(t("editor.publish"));
  return { editor, opened };
}

/** Only what a person does counts, so the press is marked as one. */
async function press(words: string): Promise<void> {
  const button = [...container.querySelectorAll("button")].find((one) => one.textContent?.includes(words));
  if (!button) throw new Error(`no button “${words}”`);
  const event = new MouseEvent("click", { bubbles: true });
  Object.defineProperty(event, "isTrusted", { value: true });
  await act(() => void button.dispatchEvent(event));
}

describe("a charter that was just begun", () => {
  it("says what it checks in the reader's language, whatever the file calls it", async () => {
    const english = createPagesTranslator("en");
    await act(() => render(<StartSummary t={english} charter={charterTemplate("craftsman", "fr")} onClose={() => undefined} />, container));
    expect(container.textContent).toContain("Legal reminders: prices and promotions");
    expect(container.textContent).not.toContain("environnement");
  });
});

describe("before a charter is published", () => {
  it("names what is not right by section and field, and leads there", async () => {
    const { editor, opened } = await publishing();
    await act(async () => {
      editor.change(["lexicon", "preferred", 0, "use"], "");
      await opened.rest();
    });
    const faults = container.querySelector(".publish .error-list")?.textContent;
    expect(faults).toBe("Mots › Dire\u00a0: À remplir.");
    await press("À remplir.");
    expect(document.activeElement?.closest("[data-path]")?.getAttribute("data-path")).toBe("lexicon.preferred.0.use");
  });

  it("drops changes only when asked twice", async () => {
    const { editor, opened } = await publishing();
    const dropped = () => opened.requests.filter(({ type }) => type === "charter.drop-draft").length;
    await act(async () => {
      editor.change(["emoji", "max"], 7);
      await opened.rest();
      await opened.rest();
    });
    await press(t("publish.discard"));
    expect([dropped(), valueAt(editor.working.value, ["emoji", "max"])]).toEqual([0, 7]);
    await press(t("publish.discardNo"));
    await press(t("publish.discard"));
    await press(t("publish.discardYes"));
    expect(dropped()).toBe(1);
  });
});
