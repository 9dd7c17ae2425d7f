import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PageView, Size } from "../../lib/composer/view";

const folder = join(import.meta.dirname, "../fixtures/composer");

/** Addresses under which the saved pages stand. */
export const addresses = {
  "business-suite":
    "https://business.facebook.com/latest/composer/?asset_id=1234567&business_id=2&ref=biz_web_home_create_post&context_ref=HOME",
  reels: "https://business.facebook.com/latest/reels_composer/?asset_id=1234567&business_id=2&context_ref=HOME",
  "facebook-dialog": "https://www.facebook.com/profile.php?id=1234567",
} as const;
export type Address = keyof typeof addresses;

export const savedPages = [
  { file: "business-suite-en", address: "business-suite", kind: "draft-js" },
  { file: "business-suite-nonsense", address: "business-suite", kind: "draft-js" },
  { file: "business-suite-lexical-en", address: "business-suite", kind: "lexical" },
  { file: "business-suite-lexical-nonsense", address: "business-suite", kind: "lexical" },
  { file: "reels-en", address: "reels", kind: "draft-js" },
  { file: "reels-nonsense", address: "reels", kind: "draft-js" },
  { file: "facebook-dialog-en", address: "facebook-dialog", kind: "lexical" },
  { file: "facebook-dialog-nonsense", address: "facebook-dialog", kind: "lexical" },
] as const;

const parsed = new Map<string, HTMLElement>();

/** The body of a saved page, parsed once: parsing anew for every run fills the memory. */
function bodyOf(file: string): HTMLElement {
  const known = parsed.get(file);
  if (known) return known;
  const { body } = new DOMParser().parseFromString(readFileSync(join(folder, `${file}.htm`), "utf8"), "text/html");
  parsed.set(file, body);
  return body;
}

/** Puts a saved page into the document; answers the field and the text of the library's own model. */
export function openPage(file: string): { field: HTMLElement; text: string } {
  const body = bodyOf(file);
  document.body.replaceChildren(...(document.importNode(body, true) as HTMLElement).childNodes);
  const field = [...document.querySelectorAll<HTMLElement>('[contenteditable="true"]')].find(
    (candidate) => candidate.closest('[data-geometry="none"], [role="article"], [role="complementary"]') === null,
  );
  if (!field) throw new Error(`${file} has no field`);
  return { field, text: textIn(body.dataset.text) };
}

/** The drafts of one editor, as the library wrote them, with the text of its model. */
export function openCases(file: string): { name: string; field: HTMLElement; text: string }[] {
  document.body.replaceChildren(...(document.importNode(bodyOf(file), true) as HTMLElement).childNodes);
  return [...document.querySelectorAll<HTMLElement>("section")].map((section) => {
    const field = section.querySelector<HTMLElement>('[contenteditable="true"]');
    if (!field) throw new Error(`${file} has a case without a field`);
    return { name: section.dataset.case ?? "", field, text: textIn(section.dataset.text) };
  });
}

function textIn(json: string | undefined): string {
  const text: unknown = JSON.parse(json ?? "null");
  if (typeof text !== "string") throw new Error("a saved page has lost the text of its model");
  return text;
}

/** Sizes as a browser would lay the saved pages out: there is no layout here. */
export function measure(element: Element): Size {
  if (element.closest('[data-geometry="none"]')) return { width: 0, height: 0 };
  if (element.matches('[data-geometry="narrow"]')) return { width: 328, height: 455 };
  return element.matches('[contenteditable="true"]') ? { width: 480, height: 120 } : { width: 600, height: 500 };
}

export function viewOf(address: Address, more: Partial<PageView> = {}): PageView {
  const own = document.createElement("div");
  return { document, url: new URL(addresses[address]), own, measure, ...more };
}
