/** What judges filler comes after the rules; where it cannot be had, that is said, and it is asked for again. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { panelText, waitFor } from "../browser";
import { useBrowser } from "./support/browser";
import { cardTitles, panelAtRest, panelSays } from "./support/coach";
import { clickField, diary, enterText, openComposer } from "./support/composer";
import { suiteOnDraft } from "./support/fixtures";
import { packageFolder } from "./support/packages";

const cat = "Notre petit chat trop mignon vous fait un câlin, craquant, non ?";
const cute = "Un animal attendrissant, sans rapport avec vous";
const bait = "Likez si vous aimez le chêne massif.";
const later = "Le repérage du remplissage arrive";

describe("chromium, while what judges filler cannot be had", () => {
  const folder = mkdtempSync(join(tmpdir(), "ligne-without-filler-"));
  const files = ["filler-fr.js", "filler.js"];
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const inTest = useBrowser("chromium", () => {
    cpSync(packageFolder("chrome"), folder, { recursive: true });
    for (const file of files) writeFileSync(join(folder, file), "");
    return { extension: folder, language: "fr" };
  });

  it("rules speak, nothing is praised and no part is called missing; once it can be had, drafts are judged without a word more", async () => {
    const page = await openComposer(inTest, suiteOnDraft, { locale: "fr" });
    await clickField(page, suiteOnDraft);
    await enterText(page, cat);
    await panelSays(page, later);
    const said = await panelAtRest(page);
    expect(said).not.toContain("Rien à reprendre.");
    expect(said).not.toContain("Peu de matière");
    expect(await cardTitles(page)).not.toContain(cute);
    await enterText(page, `${cat} ${bait}`);
    await panelSays(page, "Ne demandez pas de réaction");
    for (const file of files) cpSync(join(packageFolder("chrome"), file), join(folder, file));
    await panelSays(page, cute);
    await waitFor(page, "the notice gone", async () => !(await panelText(page)).includes(later));
    expect(await diary(page, "errors")).toEqual([]);
  });
});
