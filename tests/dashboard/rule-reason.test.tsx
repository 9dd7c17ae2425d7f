// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import { BuiltinsSection } from "../../components/dashboard/charters/rules/BuiltinsSection";
import { ruleCatalogue } from "../../lib/check";
import { createPagesTranslator } from "../../lib/i18n";
import { type RuleBench, ruleBench, until } from "./rule-bench";

let bench: RuleBench;
const container = document.createElement("div");
afterEach(() => {
  render(null, container);
  bench.end();
});

/** What stands behind « why », by the rule's name, in a charter's list of built-in rules. */
async function reasons(language: "fr" | "en"): Promise<ReadonlyMap<string, Element>> {
  bench = ruleBench();
  const { editor } = bench.charters;
  await editor.open("modele-artisan");
  await until(() => editor.view.value.status === "shown");
  const t = createPagesTranslator(language);
  await act(() => render(<BuiltinsSection t={t} editor={editor} />, container));
  await bench.rest();
  await until(() => editor.builtins.lines.value !== undefined);
  await act(() => render(<BuiltinsSection t={t} editor={editor} />, container));
  const found = [...container.querySelectorAll("details")].flatMap((details) => {
    const [lead, name] = details.querySelector("summary")?.getAttribute("aria-label")?.split(" · ") ?? [];
    return lead === t("builtins.why") && name !== undefined ? [[name, details] as const] : [];
  });
  return new Map(found);
}

describe("why a built-in rule exists", () => {
  it("is said of every one, in the reader's language, closed until it is asked for", async () => {
    const known = await reasons("fr");
    expect(known.size).toBe(ruleCatalogue.length);
    for (const { name, why } of ruleCatalogue) {
      expect(known.get(name.fr)?.textContent, name.fr).toContain(why.fr.replace(/\{.*?\}/g, "…"));
      expect(known.get(name.fr)?.hasAttribute("open")).toBe(false);
    }
  });

  it.each([
    [
      "fr",
      "Hashtags passe-partout",
      "Source\u00a0: Meta, Cracking Down on Spammy Content on Facebook (24 avril 2025), vu le 23 novembre 2026",
    ],
    ["en", "Generic hashtags", "Source: Meta, Cracking Down on Spammy Content on Facebook (24 April 2025), seen November 23, 2026"],
  ] as const)(
    "names its source with the day it was seen, and links to it without saying where one comes from (%s)",
    async (language, rule, line) => {
      const source = (await reasons(language)).get(rule)?.querySelector(".builtin-source");
      expect(source?.textContent).toBe(line);
      const link = source?.querySelector("a");
      expect(link?.getAttribute("href")).toBe("https://about.fb.com/news/2025/04/cracking-down-spammy-content-facebook/");
      expect([link?.getAttribute("target"), link?.getAttribute("rel")]).toEqual(["_blank", "noreferrer noopener"]);
    },
  );

  it("is plain words where there is no page to go to, without a day where none is known", async () => {
    const source = (await reasons("en")).get("Day of the week")?.querySelector(".builtin-source");
    expect(source?.innerHTML).toBe("Source: The Gregorian calendar");
  });
});
