// @vitest-environment happy-dom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { suiteScope } from "../../lib/composer/adapters/suite-column";
import type { PageView } from "../../lib/composer/view";

const PICKER = '<div role="combobox"></div>';
const FOOTER = '<div role="button" aria-busy="false"></div>';
const FIELD = '<div contenteditable="true"></div>';

const viewOf = (document: Document): PageView => ({
  document,
  url: new URL("https://business.facebook.com/latest/composer"),
  own: document.createElement("div"),
  measure: () => ({ width: 0, height: 0 }),
});
const fieldIn = (document: Document) => document.querySelector<HTMLElement>("[contenteditable]") as HTMLElement;

/** Where an element stands, as numbers from the body down. */
function pathOf(element: Element): number[] {
  const parent = element.parentElement;
  return parent === null ? [] : [...pathOf(parent), [...parent.children].indexOf(element)];
}

function pageOf(html: string): Document {
  const page = document.implementation.createHTMLDocument("");
  page.body.innerHTML = html;
  return page;
}

function wrap(element: Element): void {
  const around = element.ownerDocument.createElement("div");
  element.replaceWith(around);
  around.append(element);
}

describe("the column around a text field", () => {
  it("is found smaller when it has become smaller, larger when it has become larger, and not at all when it is gone", () => {
    const page = pageOf(`<main role="main"><section>${PICKER}<div id="inner">${FIELD}</div>${FOOTER}</section></main>`);
    const field = fieldIn(page);
    const inner = page.querySelector("#inner") as Element;
    const scope = () => suiteScope(field, viewOf(page)).localName;
    expect([scope(), scope()]).toEqual(["section", "section"]);
    inner.insertAdjacentHTML("afterbegin", PICKER);
    inner.insertAdjacentHTML("beforeend", FOOTER);
    expect(suiteScope(field, viewOf(page)).id).toBe("inner");
    inner.querySelector("[aria-busy]")?.remove();
    expect(scope()).toBe("section");
    for (const part of page.querySelectorAll("[aria-busy]")) part.remove();
    expect(suiteScope(field, viewOf(page))).toBe(field);
  });

  it("never reaches beyond the main part of the page, nor, where none is marked, as far as the whole app", () => {
    const beyond = (html: string) => {
      const field = fieldIn(pageOf(html));
      return suiteScope(field, viewOf(field.ownerDocument)) === field;
    };
    expect(beyond(`<div><div>${PICKER}<main role="main"><div>${FIELD}</div>${FOOTER}</main></div></div>`)).toBe(true);
    expect(beyond(`<div>${PICKER}<div>${FIELD}</div>${FOOTER}</div>`)).toBe(true);
    expect(beyond(`<div><div>${PICKER}<div>${FIELD}</div>${FOOTER}</div></div>`)).toBe(false);
  });

  it("is, after any changes of the page, the one that somebody finds who sees the page for the first time", () => {
    const change = fc.record({
      at: fc.nat(40),
      what: fc.constantFrom(PICKER, FOOTER, "<div></div>", "away", "around", "role"),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 25 }), (changes) => {
        const page = pageOf(`<div><div role="main"><div>${PICKER}<div><div>${FIELD}</div></div>${FOOTER}</div></div></div>`);
        const field = fieldIn(page);
        for (const { at, what } of changes) {
          const all = [...page.body.querySelectorAll("*")].filter((element) => element !== field);
          const target = all[at % all.length] as Element;
          const place = at % 2 === 0 ? "beforebegin" : "afterend";
          if (what === "away" && !target.contains(field)) target.remove();
          else if (what === "around") wrap(target);
          else if (what === "role" && target.hasAttribute("role")) target.removeAttribute("role");
          else if (what === "role") target.setAttribute("role", "main");
          else if (what !== "away") target.insertAdjacentHTML(place, what);
          const fresh = pageOf(page.body.innerHTML);
          expect(pathOf(suiteScope(field, viewOf(page)))).toEqual(pathOf(suiteScope(fieldIn(fresh), viewOf(fresh))));
        }
      }),
    );
  });
});
