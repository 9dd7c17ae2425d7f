// @vitest-environment happy-dom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editorKindOf } from "../../lib/composer/editor-kind";
import { readEditor } from "../../lib/composer/read";
import type { Reading } from "../../lib/composer/state";
import { openCases } from "./saved-pages";

const runs = Number(process.env.LIGNE_RUNS ?? 1000);
const editors = [
  { file: "draft-js", kind: "draft-js" },
  { file: "lexical-rich", kind: "lexical" },
  { file: "lexical-plain", kind: "lexical" },
] as const;

function read(field: HTMLElement): Reading {
  const result = readEditor(field, editorKindOf(field));
  if (!result) throw new Error("not readable");
  return result.reading;
}

function hasModel(file: string, text: string): boolean {
  return openCases(file).some((entry) => entry.text === text);
}

describe.each(editors)("reading $file", ({ file, kind }) => {
  it("equals the library's own model for every draft", () => {
    const cases = openCases(file);
    expect(cases.length).toBeGreaterThanOrEqual(24);
    for (const { name, field, text } of cases) {
      expect(editorKindOf(field), name).toBe(kind);
      expect(read(field).text, name).toBe(text);
    }
  });

  it("keeps zero-width characters that were typed, empty lines and soft breaks", () => {
    expect(hasModel(file, "a\u200Bb\u200D\u2060c\uFEFFd")).toBe(true);
    expect(hasModel(file, "A\n\n\n\nB")).toBe(true);
    expect(hasModel(file, "A\n\nB")).toBe(true);
  });

  it("maps any span to a range over its words and back", () => {
    const cases = openCases(file).map((entry) => ({ ...entry, reading: read(entry.field) }));
    const spans = fc
      .constantFrom(...cases)
      .chain((entry) => fc.tuple(fc.constant(entry), fc.nat(entry.text.length), fc.nat(entry.text.length)));
    fc.assert(
      fc.property(spans, ([{ text, reading }, a, b]) => {
        const [start, end] = a < b ? [a, b] : [b, a];
        const range = reading.rangeFor({ start, end });
        expect(range).toBeDefined();
        if (!range) return;
        expect(range.toString().replaceAll("\n", "")).toBe(text.slice(start, end).replaceAll("\n", ""));
        expect(reading.offsetFor(range.startContainer, range.startOffset)).toBe(start);
        expect(reading.offsetFor(range.endContainer, range.endOffset)).toBe(end);
        expect(range.collapsed).toBe(start === end);
      }),
      { numRuns: runs },
    );
  });

  it("gives offsets in document order for every position in the editor, and none outside", () => {
    for (const { name, field, text } of openCases(file)) {
      const reading = read(field);
      let last = 0;
      const visit = (node: Node): void => {
        const count = node.nodeType === Node.TEXT_NODE ? (node as Text).data.length : node.childNodes.length;
        for (let offset = 0; offset <= count; offset++) {
          const at = reading.offsetFor(node, offset);
          expect(at, `${name} at ${node.nodeName} ${offset}`).toBeGreaterThanOrEqual(last);
          expect(at).toBeLessThanOrEqual(text.length);
          last = at ?? last;
          const child = node.childNodes[offset];
          if (node.nodeType !== Node.TEXT_NODE && child) visit(child);
        }
      };
      visit(field);
      expect(last, name).toBe(text.length);
      expect(reading.offsetFor(document.body, 0)).toBeUndefined();
    }
  });

  it("refuses spans that do not exist, and spans whose words have changed since", () => {
    const entry = openCases(file).find(({ name }) => name === "two paragraphs");
    if (!entry) throw new Error("case is gone");
    const reading = read(entry.field);
    expect(reading.rangeFor({ start: -1, end: 2 })).toBeUndefined();
    expect(reading.rangeFor({ start: 3, end: 2 })).toBeUndefined();
    expect(reading.rangeFor({ start: 0, end: reading.text.length + 1 })).toBeUndefined();
    const walker = document.createTreeWalker(entry.field, NodeFilter.SHOW_TEXT);
    const first = walker.nextNode() as Text;
    first.data = first.data.replace("Le", "Un");
    expect(reading.rangeFor({ start: 0, end: 2 })).toBeUndefined();
    const second = reading.text.indexOf("Venez");
    expect(reading.rangeFor({ start: second, end: second + 5 })?.toString()).toBe("Venez");
    entry.field.remove();
    expect(reading.rangeFor({ start: second, end: second + 5 }) === undefined).toBe(true);
  });
});

function wrapLastBreak(field: HTMLElement): void {
  const last = [...field.querySelectorAll("br")].at(-1);
  const wrapper = document.createElement("span");
  last?.removeAttribute("data-lexical-managed-linebreak");
  last?.replaceWith(wrapper);
  wrapper.append(last ?? "");
}

describe("markup that the libraries do not write", () => {
  const open = (file: string): HTMLElement => {
    const entry = openCases(file).find(({ name }) => name === "everything");
    if (!entry) throw new Error("case is gone");
    return entry.field;
  };
  const changes: [string, string, (field: HTMLElement) => void][] = [
    ["text beside the leaves", "draft-js", (field) => field.querySelector("[data-offset-key]")?.append("x")],
    ["a block that is none", "draft-js", (field) => field.querySelector("[data-block]")?.removeAttribute("data-block")],
    ["a leaf that is none", "draft-js", (field) => field.querySelector("span[data-text]")?.removeAttribute("data-text")],
    ["an empty leaf that is none", "draft-js", (field) => field.querySelector("br[data-text]")?.removeAttribute("data-text")],
    ["elements in a leaf", "draft-js", (field) => field.querySelector("span[data-text]")?.append(document.createElement("b"))],
    [
      "blocks in blocks",
      "draft-js",
      (field) => field.querySelectorAll("[data-block]")[1]?.prepend(...field.querySelectorAll("[data-block]:first-child")),
    ],
    ["two bodies", "draft-js", (field) => field.append(field.firstElementChild?.cloneNode(true) ?? "")],
    ["text before the body", "draft-js", (field) => field.prepend("x")],
    ["one line feed at the end of a block", "draft-js", (field) => field.querySelector("span[data-text]")?.append("\n")],
    ["text between paragraphs", "lexical-rich", (field) => field.append("x")],
    ["text outside its element", "lexical-rich", (field) => field.querySelector("p")?.append("x")],
    [
      "a text element that is none",
      "lexical-rich",
      (field) => field.querySelector("[data-lexical-text]")?.removeAttribute("data-lexical-text"),
    ],
    ["a decorator", "lexical-rich", (field) => field.querySelector("[data-lexical-text]")?.setAttribute("data-lexical-decorator", "true")],
    ["an image", "lexical-rich", (field) => field.querySelector("p")?.append(document.createElement("img"))],
    ["a break inside a text", "lexical-rich", (field) => field.querySelector("[data-lexical-text]")?.append(document.createElement("br"))],
    ["a break that something has wrapped", "lexical-rich", (field) => wrapLastBreak(field)],
    ["a foreign block", "lexical-rich", (field) => field.append(document.createElement("table"))],
    ["a paragraph in a paragraph", "lexical-rich", (field) => field.querySelector("p")?.append(document.createElement("p"))],
  ];

  it.each(changes)("is refused, never guessed: %s", (_, file, change) => {
    const field = open(file);
    expect(readEditor(field, editorKindOf(field))).toBeDefined();
    change(field);
    expect(readEditor(field, editorKindOf(field))).toBeUndefined();
  });

  it("takes marks of both libraries, or of none, for unknown", () => {
    const field = open("draft-js");
    field.setAttribute("data-lexical-editor", "true");
    expect(editorKindOf(field)).toBe("unknown");
    expect(editorKindOf(document.createElement("div"))).toBe("unknown");
  });
});
