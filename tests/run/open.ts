/** Opens a browser with Ligne loaded in front of the look-alike, or of the real site, until the window is closed. */
import { join } from "node:path";
import { launchChromium } from "../browser";
import { suiteAddress } from "../lookalike/address";
import { startLookalike } from "../lookalike/server";
import { root } from "./process.mjs";

const real = process.argv.includes("--facebook");
const lookalike = real ? undefined : await startLookalike();
const language = new Intl.DateTimeFormat().resolvedOptions().locale.startsWith("fr") ? "fr" : "en";
const opened = await launchChromium({
  extension: join(root, ".output/chrome-mv3"),
  headless: false,
  language,
  ...(process.env.LIGNE_CHROMIUM ? { executable: process.env.LIGNE_CHROMIUM } : {}),
  ...(lookalike ? { lookalikePort: lookalike.port } : {}),
});
const page = (await opened.browser.pages())[0] ?? (await opened.newPage());
await page.goto(real ? "https://business.facebook.com/latest/composer" : suiteAddress({ locale: language }));
console.log(
  real
    ? "Business Suite is open. Sign in, open the composer and type; close the window to stop."
    : "A look-alike of Business Suite is open; nothing you type is published. Type a post and look at the panel; close the window to stop.",
);
await new Promise<void>((done) => opened.browser.once("disconnected", () => done()));
await lookalike?.close();
