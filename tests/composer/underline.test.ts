// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readEditor } from "../../lib/composer/read";
import type { Reading } from "../../lib/composer/state";
import { createLooks, type Look } from "../../lib/composer/underline/look";
import { createPainter } from "../../lib/composer/underline/painter";
import { adoptSheet, groundOf } from "../../lib/composer/underline/sheet";
import { HIGHLIGHTS } from "../../lib/composer/underline/underlined";

/** The browser's registry, which happy-dom does not have. */
class FakeHighlight extends Set<Range> {
  priority = 0;
}
const registry = new Map<string, FakeHighlight>();
let abort: AbortController;
let editor: HTMLElement;
const fake = () => ({ CSS: { highlights: registry }, Highlight: FakeHighlight, document }) as unknown as Window & typeof globalThis;
const painted = () =>
  Object.fromEntries([...registry].map(([name, ranges]) => [name, [...ranges].map(String)]).filter(([, words]) => words?.length));

beforeEach(() => {
  registry.clear();
  abort = new AbortController();
  editor = document.createElement("div");
  editor.setAttribute("data-lexical-editor", "true");
  document.body.append(editor);
  write("You must go", "and must stay");
});
afterEach(() => {
  abort.abort();
  editor.remove();
});

function write(...paragraphs: string[]): void {
  editor.replaceChildren(
    ...paragraphs.map((text) => {
      const paragraph = document.createElement("p");
      const span = document.createElement("span");
      span.setAttribute("data-lexical-text", "true");
      span.textContent = text;
      paragraph.append(span);
      return paragraph;
    }),
  );
}
function read(): Reading {
  const reading = readEditor(editor, "lexical")?.reading;
  if (reading === undefined) throw new Error("not readable");
  return reading;
}
const must = { key: "a", severity: "must", start: 4, end: 8 } as const;
const other = { key: "b", severity: "hint", start: 16, end: 20 } as const;
const none = new Set<string>();

describe("painting", () => {
  it("registers the words by severity, and a wash under those that are looked at", () => {
    const before = editor.outerHTML;
    const painter = createPainter(fake(), abort.signal);
    painter.paint(read(), [must, other], new Set(["b"]));
    expect(painted()).toEqual({ "ligne-must": ["must"], "ligne-hint": ["must"], "ligne-near": ["must"] });
    expect([...(registry.get("ligne-hint") ?? [])][0]?.startContainer.textContent).toBe("and must stay");
    expect(registry.get("ligne-block")?.priority).toBeGreaterThan(registry.get("ligne-hint")?.priority ?? 99);
    expect(editor.outerHTML).toBe(before);
  });

  it("keeps what stands where it stood, and takes away what is not asked for any more", () => {
    const painter = createPainter(fake(), abort.signal);
    painter.paint(read(), [must, other], none);
    const [kept] = registry.get("ligne-must") ?? [];
    painter.paint(read(), [must], none);
    expect([...(registry.get("ligne-must") ?? [])]).toEqual([kept]);
    expect(painted()).toEqual({ "ligne-must": ["must"] });
  });

  it("draws anew when the editor has put the same words into other nodes", () => {
    const painter = createPainter(fake(), abort.signal);
    painter.paint(read(), [must], none);
    write("You must go", "and must stay");
    painter.paint(read(), [must], none);
    const [range] = registry.get("ligne-must") ?? [];
    expect([range?.toString(), editor.contains(range?.startContainer ?? null)]).toEqual(["must", true]);
  });

  it("draws nothing for a reading that the document has left behind", () => {
    const painter = createPainter(fake(), abort.signal);
    const old = read();
    write("Something else", "altogether");
    painter.paint(old, [must, other], none);
    expect(painted()).toEqual({});
  });

  it("changes severity with its remark, under the same key", () => {
    const painter = createPainter(fake(), abort.signal);
    painter.paint(read(), [must], none);
    painter.paint(read(), [{ ...must, severity: "block" }], none);
    expect(painted()).toEqual({ "ligne-block": ["must"] });
  });

  it("leaves the registry as it was after the signal, and not what a newer version put there", () => {
    registry.set("page", new FakeHighlight());
    createPainter(fake(), abort.signal).paint(read(), [must], none);
    const newer = new FakeHighlight();
    registry.set("ligne-hint", newer);
    abort.abort();
    expect([...registry.keys()]).toEqual(["page", "ligne-hint"]);
  });

  it("does nothing where the browser has no registry", () => {
    expect(() => createPainter(window as Window & typeof globalThis, abort.signal).paint(read(), [must], none)).not.toThrow();
  });
});

describe("the ground of an editor", () => {
  it.each([
    ["rgb(28, 30, 33)", "light"],
    ["rgb(228, 230, 235)", "dark"],
    ["rgba(255, 255, 255, 0.9)", "dark"],
    ["", "light"],
  ])("with words in “%s” is %s", (color, ground) => {
    editor.style.color = color;
    expect(groundOf(editor)).toBe(ground);
  });
});

describe("what is looked at", () => {
  const told: (Look | undefined)[] = [];
  const start = () => {
    told.length = 0;
    return createLooks(
      () => ({ editor, reading: read(), underlined: [must, other] }),
      (look) => told.push(look),
    );
  };
  const anywhere = () => true;

  it("is told once, and again when the caret joins the pointer", () => {
    const looks = start();
    looks.start("pointer", [must], anywhere);
    looks.start("pointer", [must], anywhere);
    looks.start("caret", [must], anywhere);
    looks.start("pointer", [must], anywhere);
    looks.end();
    looks.end();
    expect(told.map((look) => look?.by)).toEqual(["pointer", "caret", undefined]);
  });

  it("is not told again after it was dismissed, until something else was looked at or the key asks for it", () => {
    const looks = start();
    looks.start("pointer", [must], anywhere);
    looks.dismiss();
    looks.start("pointer", [must], anywhere);
    looks.start("caret", [must], anywhere);
    expect(told.map((look) => look?.keys)).toEqual([["a"], undefined]);
    looks.start("key", [must], anywhere);
    looks.dismiss();
    looks.start("caret", [other], anywhere);
    looks.start("caret", [must], anywhere);
    expect(told.map((look) => look?.keys).slice(2)).toEqual([["a"], undefined, ["b"], ["a"]]);
  });
});

describe("the looks of the lines", () => {
  const looks = `::highlight(${HIGHLIGHTS.near}) { color: red; }`;
  const inHead = () => [...document.querySelectorAll("head > style")].map(({ textContent }) => textContent);
  /** Firefox 140, where a script beside the page may not touch the list. */
  const refusing = () =>
    ({
      document: new Proxy(document, {
        get(page, name) {
          if (name === "adoptedStyleSheets") throw new Error("Accessing from Xray wrapper is not supported.");
          const value = Reflect.get(page, name);
          return typeof value === "function" ? value.bind(page) : value;
        },
      }),
    }) as unknown as Window & typeof globalThis;

  it("stand in the head where no sheet can be adopted, come back when the page takes them away, and leave with the signal", () => {
    const hold = adoptSheet(refusing(), abort.signal);
    hold(looks);
    hold(looks);
    expect(inHead()).toEqual([looks]);
    document.head.replaceChildren();
    hold(looks);
    expect(inHead()).toEqual([looks]);
    abort.abort();
    expect(inHead()).toEqual([]);
    hold(looks);
    expect(inHead()).toEqual([]);
  });

  it("of a former version are taken away there, and the page's own stay", () => {
    document.head.innerHTML = "<style>a { color: blue; }</style>";
    adoptSheet(refusing(), new AbortController().signal)(looks);
    adoptSheet(refusing(), abort.signal)(looks);
    expect(inHead()).toEqual(["a { color: blue; }", looks]);
    document.head.replaceChildren();
  });

  it("are a sheet that the document adopts elsewhere, and no element", () => {
    adoptSheet(window as unknown as Window & typeof globalThis, abort.signal)(looks);
    expect(inHead()).toEqual([]);
    expect(document.adoptedStyleSheets).toHaveLength(1);
    document.adoptedStyleSheets = [];
  });
});
