// @vitest-environment happy-dom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findComposer } from "../../lib/composer/find";
import { readEditor } from "../../lib/composer/read";
import { measure, openPage, savedPages, viewOf } from "./saved-pages";

const runs = Number(process.env.LIGNE_RUNS ?? 1000);
const renamable = [
  "role",
  "class",
  "aria-label",
  "data-pagelet",
  "data-contents",
  "data-block",
  "data-text",
  "data-lexical-text",
  "data-lexical-editor",
];

/** One change to the markup: which element, by its share of the page, and what happens to it. */
const change = fc.record({
  what: fc.constantFrom("remove-attribute", "rename-attribute", "unwrap", "wrap", "empty-wrapper"),
  where: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  which: fc.nat(30),
  /** Most changes should meet the composer, not the decoys: its inside, or the field and what stands around it. */
  target: fc.constantFrom("anywhere", "editor", "around"),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function targets(target: Change["target"], field: Element): Element[] {
  if (target === "anywhere" || !field.isConnected) return [...document.body.querySelectorAll("*")];
  if (target === "editor") return [...field.querySelectorAll("*")];
  const around: Element[] = [];
  for (let part: Element | null = field; part !== null && part !== document.body; part = part.parentElement) around.push(part);
  return around;
}

function apply({ what, where, which, target }: Change, field: Element): void {
  const elements = targets(target, field);
  const element = elements[Math.floor(where * elements.length)];
  if (!element) return;
  const names = element.getAttributeNames().filter((name) => name !== "data-geometry");
  const name = names[which % Math.max(names.length, 1)];
  if (what === "remove-attribute" && name) element.removeAttribute(name);
  if (what === "rename-attribute" && name && renamable.includes(name)) element.setAttribute(name, `z${which}`);
  if (what === "unwrap" && element.localName !== "br") element.replaceWith(...element.childNodes);
  if (what === "wrap" || what === "empty-wrapper") {
    const wrapper = document.createElement(which % 2 === 0 ? "div" : "span");
    element.replaceWith(wrapper);
    wrapper.append(...(what === "wrap" ? [element] : [document.createElement("div"), element]));
  }
}

/** Whether an author could still write there: the field stands in the document, editable, and in nobody's conversation. */
function canWrite(field: HTMLElement): boolean {
  return field.isConnected && field.matches('[contenteditable="true"]') && isReachable(field);
}

/** A mutation can throw away every button of the dialog, or its frame; then nothing tells it from a bare page. */
function isReachable(field: HTMLElement): boolean {
  return [...document.querySelectorAll('[role="button"]')].some(
    (button) =>
      (field.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      button.closest('[role="complementary"], [role="main"]') === null,
  );
}

describe.each(savedPages)("F24 $file with its markup changed at random", ({ file, address }) => {
  it("is read exactly or not at all, and the address keeps its promise", async () => {
    let exact = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        // The document's own weak references let go only between tasks.
        await new Promise((done) => setImmediate(done));
        const { field, text } = openPage(file);
        const hidden = new Set([...document.querySelectorAll('[data-geometry="none"] [contenteditable]')]);
        for (const each of changes) apply(each, field);
        const view = viewOf(address, { measure: (element) => (hidden.has(element) ? { width: 0, height: 0 } : measure(element)) });
        const result = findComposer(view);
        const reading = result.status === "found" ? readEditor(result.field, result.kind)?.reading : undefined;
        if (reading === undefined) refused += 1;
        else exact += 1;
        expect(reading?.text ?? text).toBe(text);
        if (result.status === "found") expect(result.field === field).toBe(true);
        // Never silence: where a composer is promised the panel waits and then says so; elsewhere it says so at once.
        if (result.status === "absent" && address !== "facebook-dialog") expect(result.reason).toBe("waiting");
        if (result.status === "absent" && address === "facebook-dialog") expect(canWrite(field), "silent beside a field").toBe(false);
      }),
      { numRuns: Math.ceil(runs / 4) },
    );
    // Both ends must be met, or the property above says nothing.
    expect(exact).toBeGreaterThan(20);
    expect(refused).toBeGreaterThan(20);
  }, 120_000);

  it("is still read when every class name, style and language has changed", () => {
    const { field, text } = openPage(file);
    for (const element of document.querySelectorAll("*")) {
      if (element.hasAttribute("class")) element.setAttribute("class", "x9f3");
      element.removeAttribute("style");
      if (element.hasAttribute("aria-label")) element.setAttribute("aria-label", "Blorf");
    }
    const result = findComposer(viewOf(address));
    expect(result.status === "found" && result.field === field).toBe(true);
    expect(result.status === "found" && readEditor(result.field, result.kind)?.reading.text).toBe(text);
  });
});
