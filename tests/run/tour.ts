/** Types three posts by keyboard, prints what the panel says about each, and leaves screenshots in `screenshots/`. */
import { mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import { launchChromium, panelRoot, waitFor } from "../browser";
import { panelAtRest } from "../e2e/support/coach";
import { suiteAddress } from "../lookalike/address";
import { startLookalike } from "../lookalike/server";
import { root } from "./process.mjs";

const drafts = [
  {
    name: "filler-fr",
    title: "A post that says nothing about the company (French)",
    language: "fr",
    text: "TOP 10 des chats les plus mignons de la semaine 😻😻\n\nLikez si vous aimez les chats, et taguez un ami qui craque !",
  },
  {
    name: "off-charter-en",
    title: "A post that breaks the charter (English)",
    language: "en",
    text: "Our world-class servicing solution is the CHEAPEST IN TOWN!!! 🔥🔥🔥\n\nYou won't believe the price: https://bit.ly/3xyzAbc #love #viral #bikes",
  },
  {
    name: "good-fr",
    title: "A post that holds the line (French)",
    language: "fr",
    text:
      "Propriétaires de maison ancienne près de Nantes : vos combles perdent jusqu’à 30 % de la chaleur.\n\n" +
      "Mardi, à Clisson, nous avons posé 145 mm de laine de bois chez Nadia, en une journée, sans toucher aux poutres.\n\n" +
      "Demandez un devis : https://atelier-test.example/devis?utm_source=facebook&utm_medium=social&utm_campaign=hiver-2026",
  },
] as const;

const folder = join(root, "screenshots");
mkdirSync(folder, { recursive: true });
const lookalike = await startLookalike();
for (const { name, title, language, text } of drafts) {
  const opened = await launchChromium({
    extension: join(root, ".output/chrome-mv3"),
    lookalikePort: lookalike.port,
    language,
    ...(process.env.LIGNE_CHROMIUM ? { executable: process.env.LIGNE_CHROMIUM } : {}),
  });
  const page = await opened.newPage();
  await page.goto(suiteAddress({ locale: language }));
  const shot = async (what: string) => {
    const path = join(folder, `${name}-${what}.png`);
    await page.screenshot({ path: path as `${string}.png` });
    return relative(root, path);
  };
  await panelRoot(page);
  const editor = await waitFor(page, "the text field", () => page.$('[contenteditable="true"][role="combobox"]'));
  await panelAtRest(page);
  const pictures = [await shot("panel-open")];
  await editor.click();
  for (const [index, line] of text.split("\n").entries()) {
    if (index > 0) await page.keyboard.press("Enter");
    await page.keyboard.type(line);
  }
  const verdict = await panelAtRest(page);
  pictures.push(await shot("findings"));
  console.log(`\n━━ ${title}\n\n${text}\n\n── The panel says\n`);
  console.log(
    verdict
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .join("\n"),
  );
  console.log(`\nScreenshots: ${pictures.join(", ")}`);
  await opened.close();
}
await lookalike.close();
