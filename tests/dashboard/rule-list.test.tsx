// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import { RuleList } from "../../components/dashboard/charters/rules/RuleList";
import { charterSchema } from "../../lib/charter";
import { charterTemplate } from "../../lib/charter/templates";
import { createPagesTranslator } from "../../lib/i18n";
import { type RuleBench, ruleBench, until } from "./rule-bench";

let bench: RuleBench;
const container = document.createElement("div");
afterEach(() => {
  render(null, container);
  bench.end();
});

describe("a list of ten thousand rules", () => {
  it("draws a page of them, more when asked, and finds one by its words", async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({ id: `r-${index}`, kind: "forbid", terms: [`mot${index}x`] }));
    bench = ruleBench(charterSchema.parse({ ...charterTemplate("craftsman", "fr"), rules: many }));
    const { editor } = bench.charters;
    await editor.open("modele-artisan");
    await until(() => editor.view.value.status === "shown");
    const t = createPagesTranslator("fr");
    await act(() => render(<RuleList t={t} rules={editor.rules} />, container));
    const rows = () => [...container.querySelectorAll(".rule-item")];
    expect(rows().length).toBe(50);
    expect(container.textContent).toContain(t("rules.count", { count: 10_000 }));
    const search = container.querySelector<HTMLInputElement>('input[type="search"]');
    if (!search) throw new Error("no search");
    await act(() => {
      search.value = "MOT7777X";
      search.dispatchEvent(new Event("input", { bubbles: true }));
    });
    expect(rows().map((row) => row.querySelector(".rule-name")?.textContent)).toEqual(["Jamais «\u00a0mot7777x\u00a0»"]);
  });
});
