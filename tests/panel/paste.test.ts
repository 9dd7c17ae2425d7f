import { signal } from "@preact/signals";
import { describe, expect, it } from "vitest";
import { defaultCharter } from "../../lib/charter";
import type { CheckContext, Surface } from "../../lib/check";
import { type CharterView, createPaste, type PasteField, type TextControl } from "../../lib/panel";
import { createSampleWays, sampleDesk, samplePasted } from "../panel-page/sample-ways";
import { createHarness, reading, wordCheck } from "./harness";

function setUp() {
  const waiting = new Set<() => void>();
  const surfaces: Surface[] = [];
  const met: string[] = [];
  const spoken: string[] = [];
  const abort = new AbortController();
  let show: (view: CharterView) => void = () => undefined;
  const language = signal<"fr" | "en">("en");
  const paste = createPaste(
    {
      now: () => "2026-03-02T09:00:00Z",
      schedule: (callback) => {
        waiting.add(callback);
        return () => waiting.delete(callback);
      },
      browserLanguages: ["en"],
      language,
      openDesk(onCharter) {
        show = onCharter;
        onCharter({ status: "loading" });
        return {
          check(draft, context: CheckContext) {
            surfaces.push(context.surface);
            return { ...wordCheck(draft.text), language: draft.text.includes("bonjour") ? "fr" : "en" };
          },
          meet: (found) => met.push(found),
          speak: (reader) => spoken.push(reader),
        };
      },
    },
    abort.signal,
  );
  const ready = () => show({ status: "ready", charter: defaultCharter("en"), source: "default" });
  const rest = () => {
    const callbacks = [...waiting];
    waiting.clear();
    for (const callback of callbacks) callback();
  };
  return { paste, surfaces, met, spoken, language, abort, rest, ready, show: (view: CharterView) => show(view), waiting };
}

/** A text area without a document. */
function attach(field: PasteField, spoils = false): { readonly selected: string[] } {
  const selected: string[] = [];
  const control: TextControl = {
    select: ({ start, end }) => selected.push(field.text.value.slice(start, end)),
    replace: ({ start, end, text }) => {
      field.write(field.text.value.slice(0, start) + (spoils ? "?" : text) + field.text.value.slice(end));
    },
  };
  field.attach(control);
  return { selected };
}
const main = ({ paste }: ReturnType<typeof setUp>) => paste.fields.value[0] as PasteField;
const messages = (field: PasteField) => field.state.openCards.value.map(({ message }) => message);

describe("a pasted text", () => {
  it("waits for the charter, then is held against it as a draft would be", () => {
    const given = setUp();
    given.paste.load("this must go");
    expect(main(given).state.phase.value).toBe("starting");
    given.ready();
    expect(messages(main(given))).toEqual(["Say must less"]);
    given.rest();
    expect(given.met).toEqual(["en"]);
    given.show({ status: "unreadable" });
    expect(main(given).state.phase.value).toBe("charter-unreadable");
  });

  it("is judged for what it becomes, and for nothing else", () => {
    const given = setUp();
    given.ready();
    given.paste.load("must");
    expect(given.surfaces.at(-1)).toBe("facebook-post");
    given.paste.choose("instagram");
    expect(given.surfaces.at(-1)).toBe("instagram-post");
    expect(main(given).text.value).toBe("must");
    given.paste.choose("ad");
    expect(given.surfaces.at(-1)).toBe("ad-text");
    expect(given.paste.fields.value.map(({ surface }) => surface.value)).toEqual(["ad-text", "ad-headline", "ad-description"]);
    given.paste.fields.value[1]?.write("hint");
    expect(given.surfaces.at(-1)).toBe("ad-headline");
    given.paste.fields.value[2]?.write("hint");
    expect(given.surfaces.at(-1)).toBe("ad-description");
    given.rest();
    expect(messages(given.paste.fields.value[1] as PasteField)).toEqual(["Say hint less"]);
  });

  it("tells how much of each field of an ad is shown: the charter's bound before the usual one", () => {
    const given = setUp();
    given.paste.choose("ad");
    const shown = () => given.paste.fields.value.map((field) => field.shown.value);
    expect(shown()).toEqual([125, 40, 30]);
    const charter = { ...defaultCharter("en"), builtins: { "ad-headline-length": { max: 33 } } };
    given.show({ status: "ready", charter, source: "own" });
    expect(shown()).toEqual([125, 33, 30]);
    given.paste.choose("post");
    expect(shown()).toEqual([undefined]);
  });

  it("lets the longest text choose the charter's language, so that two fields never change it back and forth", () => {
    const given = setUp();
    given.ready();
    given.paste.choose("ad");
    main(given).write("bonjour, une phrase assez longue");
    given.paste.fields.value[1]?.write("short hint");
    given.rest();
    expect(given.met).toEqual(["fr"]);
  });

  it("takes fixes into the text area itself, and says when the area did otherwise", async () => {
    const given = setUp();
    const field = main(given);
    const ways = createSampleWays(createHarness().state, "fr", new AbortController().signal);
    ways.ways.open("paste");
    const real = ways.ways.paste.value?.fields.value[0] as PasteField;
    real.write("Bonjour, venez  nous voir à Clisson samedi !!! Tu viens nous voir ?");
    const { selected } = attach(real);
    const [card] = real.state.openCards.value.filter(({ suggestions }) => suggestions.length === 1);
    const swap = card?.suggestions[0]?.swaps[0];
    real.state.showInText(card?.key ?? "");
    expect(selected.length).toBe(1);
    real.state.applyFix(card?.key ?? "", 0);
    await new Promise((done) => setTimeout(done));
    expect(real.text.value).toContain(swap?.after);
    expect(real.state.fixNote.value).toEqual({ code: "done", count: 1 });
    expect(field.text.value).toBe("");

    const [other] = real.state.openCards.value.filter(({ suggestions }) => suggestions.length === 1);
    attach(real, true);
    real.state.applyFix(other?.key ?? "", 0);
    await new Promise((done) => setTimeout(done));
    expect(real.state.cardNote.value).toMatchObject({ key: other?.key, code: "unsureCopied" });
  });

  it("is gone when it is cleared, and ends with the signal", () => {
    const given = setUp();
    given.ready();
    given.paste.load("must");
    expect(given.paste.hasText.value).toBe(true);
    given.paste.clear();
    expect(given.paste.hasText.value).toBe(false);
    expect(messages(main(given))).toEqual([]);
    given.abort.abort();
    given.language.value = "fr";
    expect(given.spoken).toEqual(["en"]);
    expect(given.waiting.size).toBe(0);
  });

  it("speaks the reader's language from then on", () => {
    const given = setUp();
    given.language.value = "fr";
    expect(given.spoken).toEqual(["en", "fr"]);
  });
});

describe("beside a composer", () => {
  it("the draft and the pasted text know nothing of each other", () => {
    const harness = createHarness();
    harness.write("must");
    const { ways } = createSampleWays(harness.state, "en", harness.abort.signal);
    expect(ways.paste.value).toBeUndefined();
    ways.open("paste");
    ways.paste.value?.load(samplePasted.en);
    expect(harness.messages()).toEqual(["Say must less"]);
    harness.state.setComposer(reading("hint", { id: "2" }));
    expect(ways.paste.value?.fields.value[0]?.text.value).toBe(samplePasted.en);
    ways.close();
    ways.open("paste");
    expect(ways.paste.value?.fields.value[0]?.text.value).toBe(samplePasted.en);
  });

  it("the sample desk finds what the sample text lacks", () => {
    const found: string[] = [];
    sampleDesk("fr")(() => found.push("ready"), new AbortController().signal);
    expect(found).toEqual(["ready"]);
  });
});
