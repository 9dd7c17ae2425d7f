import { describe, expect, it } from "vitest";
import type { ComposerView, PartView } from "../../lib/panel";
import { createHarness } from "./harness";

const facebook = { key: "tab Facebook", tab: "Facebook" };
const instagram = { key: "tab Instagram", tab: "Instagram" };
const at = (text: string, part: PartView, pageName = "Atelier"): ComposerView => ({
  status: "reading",
  draft: { text },
  page: { name: pageName },
  surface: part === instagram ? "instagram-post" : "facebook-post",
  part,
});

describe("a post written once per channel", () => {
  it("shows each tab's own cards and substance at once", () => {
    const { state, rest, messages } = createHarness();
    state.setComposer(at("block here. And 14 March", facebook));
    rest();
    const card = state.openCards.value[0];
    expect(state.substance.value?.find(({ part }) => part === "fact")?.present).toBe(true);
    state.setComposer(at("must there.", instagram));
    expect(messages()).toEqual(["Say must less"]);
    expect(state.substance.value?.find(({ part }) => part === "fact")?.present).toBe(false);
    expect(state.part.value).toEqual(instagram);
    state.setComposer(at("block here. And 14 March", facebook));
    expect(messages()).toEqual(["Say block less"]);
    expect(state.openCards.value[0], "the very same card").toBe(card);
    expect(state.phase.value).toBe("findings");
    expect(state.substance.value?.find(({ part }) => part === "fact")?.present).toBe(true);
  });

  it("takes a half-typed text of one tab for no rested one when it comes back", () => {
    const { state, rest, messages } = createHarness();
    state.setComposer(at("Good day.", facebook));
    rest();
    state.setComposer(at("Good day. must", facebook));
    expect(state.phase.value).toBe("waiting");
    state.setComposer(at("", instagram));
    expect(state.phase.value).toBe("empty");
    state.setComposer(at("Good day. must", facebook));
    expect(state.phase.value).toBe("waiting");
    rest();
    expect(messages()).toEqual(["Say must less"]);
  });

  it("settles only the text in front", () => {
    const { state, rest, settled } = createHarness();
    state.setComposer(at("must", facebook));
    state.setComposer(at("block", instagram));
    rest();
    expect(settled.map(({ draft, surface }) => [draft.text, surface])).toEqual([["block", "instagram-post"]]);
  });

  it("forgets its texts with the Page and with the composer, not with a step", () => {
    const { state, rest } = createHarness();
    state.setComposer(at("block. must", facebook));
    rest();
    const card = state.openCards.value[0];
    state.setComposer(at("", instagram));
    state.setComposer({ status: "absent", reason: "put-away" });
    state.setComposer(at("", instagram));
    state.setComposer(at("block. must", facebook));
    expect(state.openCards.value[0]).toBe(card);
    state.setComposer(at("", instagram));
    state.setComposer({ status: "absent", reason: "elsewhere" });
    state.setComposer(at("", instagram));
    state.setComposer(at("block. must", facebook));
    expect(state.openCards.value[0]).not.toBe(card);
    expect(state.openCards.value[0]).toEqual(card);
  });

  it("names a part only where there are several", () => {
    const { state } = createHarness();
    state.setComposer(at("one", { key: "field 1" }));
    expect(state.part.value).toBeUndefined();
    state.setComposer(at("one", { key: "field 2", number: 2, count: 2 }));
    expect(state.part.value).toMatchObject({ number: 2, count: 2 });
  });
});

describe("where nothing is read", () => {
  it("shows nothing at all until a composer was seen, where that is wanted", () => {
    const { state, write } = createHarness({ hiddenUntilSeen: true });
    expect(state.hidden.value).toBe(true);
    state.setComposer({ status: "absent", reason: "elsewhere" });
    expect(state.hidden.value).toBe(true);
    state.setComposer({ status: "unreadable", reason: "signals-disagree" });
    expect(state.hidden.value).toBe(false);
    write("word");
    state.setComposer({ status: "absent", reason: "elsewhere" });
    expect(state.hidden.value).toBe(false);
    expect(createHarness().state.hidden.value).toBe(false);
  });

  it("stays open while a composer is promised or put away, and a tab elsewhere", () => {
    const { state } = createHarness();
    for (const [reason, open] of [
      ["waiting", true],
      ["put-away", true],
      ["elsewhere", false],
    ] as const) {
      state.setComposer({ status: "absent", reason });
      expect(state.expanded.value, reason).toBe(open);
    }
  });
});
