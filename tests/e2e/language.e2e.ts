/** Rules come in the language an author reads and writes; a draft in the other, or another choice of language, brings what it needs. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { panelClick, waitFor } from "../browser";
import { useBrowser } from "./support/browser";
import { cardTitles, panelAtRest, panelSays } from "./support/coach";
import { clickField, enterText, openComposer } from "./support/composer";
import { suiteOnDraft } from "./support/fixtures";
import { packageFolder } from "./support/packages";

const english =
  "Our workshop fits attic insulation in two days, and the whole team is there for you.\n\nLIKE this post if you love old houses";
const french = "Notre atelier pose l’isolation de vos combles en deux jours.\n\nLikez si vous aimez les vieilles maisons";
const inFrench = "Ne demandez pas de réaction";
const inEnglish = "Do not ask for a reaction";

describe.each(["chromium", "firefox"] as const)("%s", (browser) => {
  const inTest = useBrowser(browser, () => ({ extension: packageFolder(browser === "chromium" ? "chrome" : "firefox"), language: "fr" }));

  it("an English draft is read by English rules, which speak the reader's French", async () => {
    const page = await openComposer(inTest, suiteOnDraft, { locale: "fr" });
    await clickField(page, suiteOnDraft);
    await enterText(page, english);
    await panelSays(page, inFrench);
    await waitFor(page, "the notice gone", async () => !(await panelAtRest(page)).includes("arrivent"));
  });

  it("a French draft is read on in French when the panel speaks English", async () => {
    const page = await openComposer(inTest, suiteOnDraft, { locale: "fr" });
    await clickField(page, suiteOnDraft);
    await enterText(page, french);
    await panelSays(page, inFrench);
    await panelClick(page, ".head button[aria-controls]");
    await panelClick(page, ".choice-option", "English");
    await panelSays(page, inEnglish);
    await waitFor(page, "no card in French", async () => !(await cardTitles(page)).some((title) => title.includes(inFrench)));
    await panelClick(page, ".choice-option", "Français");
    await panelSays(page, inFrench);
  });
});

describe("chromium, without the rules for both languages", () => {
  const folder = mkdtempSync(join(tmpdir(), "ligne-one-language-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const inTest = useBrowser("chromium", () => {
    cpSync(packageFolder("chrome"), folder, { recursive: true });
    writeFileSync(join(folder, "check.js"), "");
    return { extension: folder, language: "fr" };
  });

  it("French drafts are read as ever; of an English one it is said that it is read in part, and it is not praised", async () => {
    const page = await openComposer(inTest, suiteOnDraft, { locale: "fr" });
    await clickField(page, suiteOnDraft);
    await enterText(page, french);
    await panelSays(page, inFrench);
    const next = await openComposer(inTest, suiteOnDraft, { locale: "fr" });
    await clickField(next, suiteOnDraft);
    await enterText(next, english);
    await panelSays(next, "Les règles pour cette langue arrivent");
    await panelAtRest(next);
    expect(await cardTitles(next), "nothing is said that wants its words").toEqual([]);
    expect(await panelAtRest(next)).not.toContain("Rien à reprendre.");
  });
});
