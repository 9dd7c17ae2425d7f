// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Edit } from "../../lib/check";
import { editorKindOf } from "../../lib/composer/editor-kind";
import { readEditor } from "../../lib/composer/read";
import { writeEdits } from "../../lib/composer/write";
import { openCases } from "./saved-pages";

/** What the editor of these tests does when it is told something. */
type Answer = (told: { event: Event; words: string }) => void;

let controller: AbortController;
let editor: HTMLElement;
let told: Event[];
let answer: Answer;

const read = (field: HTMLElement) => readEditor(field, editorKindOf(field))?.reading;
const text = () => read(editor)?.text;
const leaf = () => editor.querySelector("[data-text]")?.firstChild as Text;

/** Lets the first leaf say what an editor would have made of it. */
const becomes = (words: string) => {
  leaf().data = words;
};

beforeEach(() => {
  controller = new AbortController();
  told = [];
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const found = openCases("draft-js").find(({ name }) => name === "two paragraphs");
  if (!found) throw new Error("case is gone");
  editor = found.field;
  editor.tabIndex = 0;
  answer = ({ event, words }) => {
    const range = document.getSelection()?.getRangeAt(0);
    if (event instanceof KeyboardEvent) range?.deleteContents();
    else if (range) (range.startContainer as Text).replaceData(range.startOffset, range.endOffset - range.startOffset, words);
  };
  for (const type of ["paste", "keydown"]) {
    editor.addEventListener(type, (event) => {
      told.push(event);
      answer({ event, words: (event as ClipboardEvent).clipboardData?.getData("text/plain") ?? "" });
    });
  }
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

async function write(edits: readonly Edit[], more: { expectedText?: string; mayWrite?: () => boolean; meanwhile?: () => void } = {}) {
  const { expectedText = text() ?? "", mayWrite = () => true, meanwhile } = more;
  const outcome = writeEdits(editor, editorKindOf(editor), read, edits, { expectedText, mayWrite, signal: controller.signal });
  await vi.advanceTimersByTimeAsync(20);
  meanwhile?.();
  await vi.advanceTimersByTimeAsync(5000);
  return outcome;
}

describe("writing", () => {
  it("tells the editor once per edit, from the end to the start, and reads back", async () => {
    const before = text() ?? "";
    expect(
      await write([
        { start: 0, end: 2, text: "Ce" },
        { start: 3, end: 7, text: "petit pain" },
      ]),
    ).toBe("done");
    expect(text()).toBe(`Ce petit pain${before.slice(7)}`);
    expect(told.map(({ type }) => type)).toEqual(["paste", "paste"]);
  });

  it("takes words out by Backspace, since pasting nothing does nothing", async () => {
    const before = text() ?? "";
    expect(await write([{ start: 0, end: 3, text: "" }])).toBe("done");
    expect(text()).toBe(before.slice(3));
    expect(told.map((event) => [event.type, (event as KeyboardEvent).key])).toEqual([["keydown", "Backspace"]]);
  });

  it("tells nothing when there is nothing to change", async () => {
    expect(await write([{ start: 0, end: 2, text: (text() ?? "").slice(0, 2) }])).toBe("done");
    expect(told).toEqual([]);
  });

  it("leaves nothing of ours in the editor", async () => {
    const names = () => [...editor.querySelectorAll("*")].flatMap((element) => [element.localName, ...element.getAttributeNames()]).join();
    const before = names();
    await write([{ start: 0, end: 2, text: "Ce" }]);
    expect(names()).toBe(before);
  });
});

describe("doubt", () => {
  it("refuses a text that has changed before anything is told", async () => {
    expect(await write([{ start: 0, end: 2, text: "Ce" }], { expectedText: "Another text" })).toBe("changed-meanwhile");
    expect(told).toEqual([]);
  });

  it("refuses when the author types while it waits", async () => {
    expect(await write([{ start: 0, end: 2, text: "Ce" }], { meanwhile: () => becomes(`${leaf().data}!`) })).toBe("changed-meanwhile");
    expect(told).toEqual([]);
  });

  it("refuses when the author puts the caret elsewhere while it waits", async () => {
    const meanwhile = () => document.getSelection()?.setBaseAndExtent(leaf(), 5, leaf(), 5);
    expect(await write([{ start: 0, end: 2, text: "Ce" }], { meanwhile })).toBe("not-possible");
    expect(told).toEqual([]);
  });

  it("refuses while an input method is at work", async () => {
    expect(await write([{ start: 0, end: 2, text: "Ce" }], { mayWrite: () => false })).toBe("changed-meanwhile");
    expect(told).toEqual([]);
  });

  it("refuses edits that overlap, and an editor that cannot be read or is gone", async () => {
    expect(
      await write([
        { start: 0, end: 2, text: "Ce" },
        { start: 1, end: 3, text: "x" },
      ]),
    ).toBe("not-possible");
    const place = editor.parentElement;
    editor.remove();
    expect(await write([{ start: 0, end: 2, text: "Ce" }])).toBe("not-possible");
    place?.append(editor);
    editor.prepend("x");
    expect(await write([{ start: 0, end: 2, text: "Ce" }], { expectedText: "x" })).toBe("not-possible");
    expect(told).toEqual([]);
  });

  it("says so when the editor swallows it, and does not try again", async () => {
    answer = () => {};
    const before = text();
    expect(
      await write([
        { start: 0, end: 2, text: "Ce" },
        { start: 3, end: 7, text: "petit" },
      ]),
    ).toBe("not-verified");
    expect(told).toHaveLength(1);
    expect(text()).toBe(before);
  });

  it("says so when the editor makes something else of it, and stops there", async () => {
    answer = ({ words }) => becomes(`${words}${words}`);
    expect(
      await write([
        { start: 0, end: 2, text: "Ce" },
        { start: 3, end: 7, text: "petit" },
      ]),
    ).toBe("not-verified");
    expect(told).toHaveLength(1);
  });

  it("is not deceived by an editor that writes twice, the second time a little later", async () => {
    const usual = answer;
    answer = (event) => {
      usual(event);
      setTimeout(() => becomes(`Ce${leaf().data}`), 40);
    };
    expect(await write([{ start: 0, end: 2, text: "Ce" }])).toBe("not-verified");
  });

  it("waits for an editor that takes its time", async () => {
    const usual = answer;
    answer = (event) => void setTimeout(() => usual(event), 400);
    expect(await write([{ start: 0, end: 2, text: "Ce" }])).toBe("done");
  });

  it("leaves the rest when the author writes between two edits", async () => {
    const usual = answer;
    answer = (event) => {
      usual(event);
      setTimeout(() => becomes(`${leaf().data}!`), 80);
    };
    const outcome = await write([
      { start: 0, end: 2, text: "Ce" },
      { start: 3, end: 7, text: "petit" },
    ]);
    expect(outcome).toBe("changed-meanwhile");
    expect(told).toHaveLength(1);
  });

  it("cannot write where no paste event carries a text", async () => {
    const kept = window.DataTransfer;
    Object.assign(window, {
      DataTransfer: class {
        setData() {}
        getData() {
          return "";
        }
      },
    });
    expect(await write([{ start: 0, end: 2, text: "Ce" }])).toBe("not-possible");
    Object.assign(window, { DataTransfer: kept });
    expect(told).toEqual([]);
  });

  it("ends with the signal", async () => {
    const outcome = writeEdits(editor, "draft-js", read, [{ start: 0, end: 2, text: "Ce" }], {
      expectedText: text() ?? "",
      mayWrite: () => true,
      signal: controller.signal,
    });
    controller.abort();
    expect(await outcome).toBe("not-possible");
    expect(told).toEqual([]);
  });
});

describe("the caret", () => {
  const offset = () => {
    const selection = document.getSelection();
    return selection?.anchorNode ? read(editor)?.offsetFor(selection.anchorNode, selection.anchorOffset) : undefined;
  };

  it("ends where the author had it, among the same words", async () => {
    document.getSelection()?.setBaseAndExtent(leaf(), 10, leaf(), 10);
    expect(await write([{ start: 0, end: 2, text: "Notre" }])).toBe("done");
    expect(offset()).toBe(13);
  });

  it("ends behind the new words when words were selected, or the caret was elsewhere", async () => {
    document.getSelection()?.setBaseAndExtent(leaf(), 0, leaf(), 2);
    expect(await write([{ start: 0, end: 2, text: "Notre" }])).toBe("done");
    expect(offset()).toBe(5);
    document.getSelection()?.removeAllRanges();
    expect(await write([{ start: 0, end: 5, text: "Le" }])).toBe("done");
    expect(offset()).toBe(2);
  });
});
