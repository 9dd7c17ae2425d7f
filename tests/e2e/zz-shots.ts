import type { Page } from "puppeteer-core";
import { launchChromium, openExtensionPage, waitFor } from "../browser";
import { packageFolder } from "./support/packages";

const out = "/tmp/w-builder-shots/";
const only = process.argv[2] ?? "fr";
const lang = only as "fr" | "en";
const kinds = ["forbid","replace","require","when","count","only","consistent","link","case","repeat","sequence","metric","history"];
const W = lang === "fr"
  ? { add: "Ajouter une règle", house: "Règles maison", builtins: "Règles intégrées", back: "← Toutes les règles", leave: "La quitter", newc: "Nouvelle charte", make: "Créer cette charte", craftsman: "Artisan", name: "Nom de votre Page", fin: "Réglages plus fins", text: "Texte (JSON)", form: "Formulaire", q: "Répondre à douze questions", next: "Continuer" , got: "J’ai compris"}
  : { add: "Add a rule", house: "House rules", builtins: "Built-in rules", back: "← All rules", leave: "Leave it", newc: "New charter", make: "Make this charter", craftsman: "Craftsman", name: "Name of your Page", fin: "Finer settings", text: "Text (JSON)", form: "Form", q: "Answer twelve questions", next: "Continue", got: "Got it" };
const b = await launchChromium({ extension: packageFolder("chrome"), language: lang });
const page: Page = await openExtensionPage(b, "dashboard.html#charters");
page.on("pageerror", (e) => console.error("PAGEERROR", e));
page.on("console", (m) => m.type() === "error" && console.error("CONSOLE", m.text()));
await page.setViewport({ width: 1280, height: 900 });
const press = async (text: string) => {
  const h = await waitFor(page, text, async () => {
    const x = await page.evaluateHandle((p) => [...document.querySelectorAll("button, a, summary")].find((e) => e.textContent?.trim() === p && !e.hasAttribute("disabled")), text);
    return x.asElement() ?? undefined;
  });
  await (h as any).click();
};
const shot = async (name: string, full = true) => { await new Promise((r) => setTimeout(r, 500)); await page.screenshot({ path: `${out}${lang}-${name}.png`, fullPage: full }); };
const field = async (label: string) => (await waitFor(page, label, async () => (await page.evaluateHandle((p) => { const n = [...document.querySelectorAll("label")].find((e) => e.textContent!.trim().startsWith(p)); return n?.htmlFor ? document.getElementById(n.htmlFor) : n?.querySelector("input,select,textarea"); }, label)).asElement() ?? undefined)) as any;
await waitFor(page, "list", () => page.evaluate(() => document.body.innerText.length > 200));
await shot("start");
await press(W.q);
await page.waitForSelector(".questions");
await shot("q1");
await (await field(lang === "fr" ? "Nom de la Page" : "Page name")).type("Atelier Levasseur");
await (await field(lang === "fr" ? "Métier" : "Trade")).select("artisan");
for (let i = 2; i <= 12; i++) { await press(W.next); await waitFor(page, "q" + i, () => page.evaluate((n) => document.querySelector("progress")?.value === n, i)); await shot("q" + i); }
await press(lang === "fr" ? "Créer ma charte" : "Make my charter");
await page.waitForSelector(".start-summary");
await shot("summary");
await press(W.got);
await press(W.house);
await shot("house-list");
await press(W.add);
await shot("kinds");
await press(W.back);
for (const kind of kinds) {
  await press(W.add);
  await page.waitForSelector(".kind-card");
  await page.click(`.kind-card[data-kind="${kind}"]`);
  await page.waitForSelector(".rule-form");
  if (kind === "when") { await press(W.fin); }
  await shot(`kind-${kind}`);
  await press(W.back);
  await new Promise((r) => setTimeout(r, 400));
  if (await page.$(".rule-form")) await press(W.leave);
}
await press(W.builtins);
await page.waitForSelector(".builtin-state", { timeout: 15000 });
await shot("builtins", false);
await b.close();
