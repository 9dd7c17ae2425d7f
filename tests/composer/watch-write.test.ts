// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ComposerState, type ComposerWatch, watchComposer } from "../../lib/composer";
import { addresses, measure, openPage } from "./saved-pages";

let controller: AbortController;
let told: ComposerState[];
let watch: ComposerWatch;
let field: HTMLElement;
let text: string;

beforeEach(async () => {
  controller = new AbortController();
  told = [];
  vi.useFakeTimers({ toFake: ["requestAnimationFrame", "cancelAnimationFrame", "setTimeout", "clearTimeout"] });
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(addresses["business-suite"]);
  ({ field, text } = openPage("business-suite-en"));
  field.tabIndex = 0;
  field.addEventListener("paste", (event) => {
    const range = document.getSelection()?.getRangeAt(0);
    if (!(range?.startContainer instanceof Text)) return;
    range.startContainer.replaceData(
      range.startOffset,
      range.endOffset - range.startOffset,
      event.clipboardData?.getData("text/plain") ?? "",
    );
  });
  const own = document.createElement("div");
  watch = watchComposer({ window: window as never, own, measure, onState: (state) => told.push(state) }, controller.signal);
  await vi.advanceTimersByTimeAsync(20);
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

const edits = [{ start: 0, end: 2, text: "Ce" }];
const pass = () => vi.advanceTimersByTimeAsync(5000);

/** An event as only the browser makes them. */
function trusted(type: string): void {
  const event = new Event(type, { bubbles: true, composed: true });
  Object.defineProperty(event, "isTrusted", { value: true });
  field.dispatchEvent(event);
}

describe("writing beside the composer", () => {
  it("has told the new text by the time it answers", async () => {
    const asked = watch.write(edits, text).then((outcome) => {
      const last = told.at(-1);
      return [outcome, last?.status === "reading" ? last.reading.text : undefined];
    });
    await pass();
    expect(await asked).toEqual(["done", `Ce${text.slice(2)}`]);
  });

  it("writes one thing at a time", async () => {
    const asked = [watch.write(edits, text), watch.write(edits, text)];
    await pass();
    expect(await Promise.all(asked)).toEqual(["done", "not-possible"]);
    const again = watch.write([{ start: 0, end: 2, text: "Le" }], `Ce${text.slice(2)}`);
    await pass();
    expect(await again).toBe("done");
  });

  it("writes nothing for another text, nor while an input method is at work, nor without a composer, nor after the end", async () => {
    const ask = async () => {
      const asked = watch.write(edits, text);
      await pass();
      return asked;
    };
    const other = watch.write(edits, "Another text");
    await pass();
    expect(await other).toBe("changed-meanwhile");
    trusted("compositionstart");
    expect(await ask()).toBe("changed-meanwhile");
    trusted("compositionend");
    controller.abort();
    expect(await ask()).toBe("not-possible");
    const ended = watchComposer({ window: window as never, own: field, measure, onState: () => undefined }, controller.signal);
    expect(await ended.write(edits, text)).toBe("not-possible");
  });
});
