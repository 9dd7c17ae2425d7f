import { cleanLabel } from "./label";
import type { PageIdentity } from "./state";

/** Words before the Page's name in the picker's accessible name; English and Brazilian Portuguese were seen in 2026. */
const pickerPrefixes = ["Post to ", "Postar em "];

/** Business Suite names the post that is being changed in the address (seen in 2026). */
export function isNewPost(url: URL): boolean {
  return !url.searchParams.has("business_content_id");
}

/** The Page's id in the query of the address: digits only, anything else is no id. */
export function idFromAddress(url: URL, parameter: string): Pick<PageIdentity, "id"> {
  const id = url.searchParams.get(parameter);
  return id !== null && /^\d{1,32}$/.test(id) ? { id } : {};
}

/**
 * The Page's name by the "Post to" picker. In a language that is not known, the visible words of the picker tell the name when
 * the label ends with them; else the whole label is shown rather than nothing.
 */
export function nameFromPicker(picker: Element | undefined): Pick<PageIdentity, "name"> {
  if (picker === undefined) return {};
  const says = `${picker.getAttribute("aria-label") ?? ""}\n${picker.textContent ?? ""}`;
  const last = lastNames.get(picker);
  if (last?.says === says) return last.name;
  const name = readName(picker);
  lastNames.set(picker, { says, name });
  return name;
}

/** It is asked at every key, and a picker that says the same names the same Page. */
const lastNames = new WeakMap<Element, { readonly says: string; readonly name: Pick<PageIdentity, "name"> }>();

function readName(picker: Element): Pick<PageIdentity, "name"> {
  const label = cleanLabel(picker.getAttribute("aria-label") ?? "");
  const name = withoutPrefix(label) ?? visibleEnd(picker, label) ?? (label || cleanLabel(picker.textContent ?? ""));
  return name === "" ? {} : { name: name.slice(0, 200) };
}

function withoutPrefix(label: string): string | undefined {
  const prefix = pickerPrefixes.find((known) => label.startsWith(known) && label.length > known.length);
  return prefix === undefined ? undefined : label.slice(prefix.length);
}

/** The longest visible words of the picker with which its label ends. */
function visibleEnd(picker: Element, label: string): string | undefined {
  return [...picker.querySelectorAll("*")]
    .map((part) => cleanLabel(part.textContent ?? ""))
    .filter((words) => words !== "" && words !== label && label.endsWith(words))
    .toSorted((a, b) => b.length - a.length)[0];
}
