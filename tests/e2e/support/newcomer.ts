/** A newcomer's hands in the dashboard, every movement counted. */
import type { ElementHandle, Page } from "puppeteer-core";
import { press, pressText, pressWhenFree, waitFor } from "../../browser";
import { savedFile } from "./screen";

export interface Hands {
  readonly page: Page;
  /** Clicks, keys that are no text, and one for each field that was typed in. */
  readonly count: { total: number };
  /** Presses what says this, with the mouse. */
  press(text: string): Promise<void>;
  /** Clicks the field with this label and types; `end` puts the caret behind what stands there. */
  write(label: string, text: string, end?: "end"): Promise<void>;
  /** Words as chips, each taken up with Enter. */
  chips(label: string, words: readonly string[]): Promise<void>;
  choose(label: string, value: string): Promise<void>;
  tick(label: string): Promise<void>;
  key(name: "Enter" | "Tab" | "Space" | "ArrowDown" | "ArrowUp"): Promise<void>;
  says(text: string): Promise<void>;
}

/** @param count goes on where another page of the same path left off */
export function handsOn(page: Page, count = { total: 0 }): Hands {
  const labelled = async (label: string): Promise<ElementHandle<Element>> => {
    const found = await waitFor(page, `the field “${label}”`, async () => {
      const handle = await page.evaluateHandle((part) => {
        const named = [...document.querySelectorAll("label")].find((element) => element.textContent.trim().startsWith(part));
        const field = named?.htmlFor ? document.getElementById(named.htmlFor) : named?.querySelector("input, select, textarea");
        return (
          field ?? [...document.querySelectorAll("[aria-label]")].find((element) => element.getAttribute("aria-label")?.startsWith(part))
        );
      }, label);
      return handle.asElement() ?? undefined;
    });
    return found as ElementHandle<Element>;
  };
  const hands: Hands = {
    page,
    count,
    async press(text) {
      count.total += 1;
      await pressText(page, "button, a, summary", text);
    },
    async write(label, text, end) {
      const field = await labelled(label);
      await pressWhenFree(page, `the field “${label}”`, () => labelled(label));
      await waitFor(page, `the focus in “${label}”`, () => field.evaluate((element) => element === document.activeElement));
      if (end) {
        await page.keyboard.down("Control");
        await page.keyboard.press("End");
        await page.keyboard.up("Control");
        count.total += 1;
      }
      count.total += 2;
      await page.keyboard.type(text);
    },
    async chips(label, words) {
      await pressWhenFree(page, `the field “${label}”`, () => labelled(label));
      count.total += 2 + words.length;
      for (const word of words) {
        await page.keyboard.type(word);
        await page.keyboard.press("Enter");
        await waitFor(page, `the chip “${word}”`, () =>
          page.evaluate((part) => [...document.querySelectorAll(".term-chip")].some((chip) => chip.textContent.includes(part)), word),
        );
      }
    },
    async choose(label, value) {
      count.total += 1;
      await ((await labelled(label)) as ElementHandle<HTMLSelectElement>).select(value);
    },
    async tick(label) {
      count.total += 1;
      await pressWhenFree(page, `the field “${label}”`, () => labelled(label));
    },
    async key(name) {
      count.total += 1;
      await page.keyboard.press(name);
    },
    async says(text) {
      // Whatever kind of space the page writes.
      const wanted = text.replace(/[\u00a0\u202f]/g, " ");
      await waitFor(
        page,
        `“${text}” on the page`,
        () => page.evaluate((part) => document.body.innerText.replace(/[\u00a0\u202f]/g, " ").includes(part), wanted),
        20_000,
      );
    },
  };
  return hands;
}

/** The charter as the page hands it to the reader. */
export const exportedBy = (hands: Hands) => savedFile(hands.page, () => hands.press("Exporter"));

/** Goes on with Tab until what has the focus says or is called this; nothing else moves the focus. */
export async function tabTo(hands: Hands, name: string, most = 150): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    await hands.key("Tab");
    const isThere = await hands.page.evaluate((part) => {
      const here = document.activeElement;
      const labels =
        here instanceof HTMLInputElement || here instanceof HTMLSelectElement || here instanceof HTMLTextAreaElement ? here.labels : null;
      const names = [here?.getAttribute("aria-label"), here?.textContent, ...[...(labels ?? [])].map((label) => label.textContent)];
      return names.some((text) =>
        text
          ?.replace(/[\u00a0\u202f]/g, " ")
          .trim()
          .startsWith(part),
      );
    }, name);
    if (isThere) return;
  }
  throw new Error(`${most} times Tab do not lead to “${name}”.`);
}

/** Three changes in the forms of an opened charter: who keeps it, a banned word, a banned hashtag. */
export async function changeThreeThings(hands: Hands): Promise<void> {
  await hands.press("Modifier");
  await hands.write("Qui tient cette charte", "Hélène");
  await hands.press("Mots");
  await hands.write("Mots jamais employés", "\nzinguée", "end");
  await hands.press("Émojis, mots-dièse, longueur, liens");
  await hands.write("Mots-dièse jamais employés", "\n#toiture", "end");
}

/** “When the post contains … it must also contain …”, up to the text that it flags; the rule stays open. */
export async function beginWhenRule(hands: Hands): Promise<void> {
  await hands.press("Règles maison");
  await hands.press("Ajouter une règle");
  await press(hands.page, '.kind-card[data-kind="when"]');
  await hands.says("Complétez la phrase");
  await hands.chips("Quand la publication contient", ["offre"]);
  await hands.chips("elle doit aussi contenir", ["jusqu’au"]);
  await hands.says("Cette règle est dans la charte");
  await hands.choose("Gravité", "must");
  await hands.write("Doit être signalé, texte 1", "Notre offre d’automne vous attend.");
  await hands.says("✓ Signalé");
}
