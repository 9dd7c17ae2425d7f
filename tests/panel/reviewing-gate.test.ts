import { describe, expect, it } from "vitest";
import { defaultCharter } from "../../lib/charter";
import { approvedReview, bench, DRAFT, ownReview, PAGE, settle, TEXT } from "./review-bench";

describe("the gate that waits for approval", () => {
  it("stops what nobody approved, opens for exactly the approved text, and says what has changed", async () => {
    const { state, world, write, press, entries } = await bench();
    await write(TEXT);
    expect([press(), state.gate.question.value?.held, state.gate.strip.value?.code]).toEqual(["stop", true, "held"]);
    state.gate.goBack();

    world.reviews = [approvedReview()];
    state.keptChanged();
    await settle();
    expect([state.reviewStanding.value, state.gate.strip.value]).toMatchObject([{ code: "approved", by: "Ana" }, { code: "approved" }]);
    expect(press()).toBe("let");

    await write(TEXT.replace("Saturday", "Sunday"));
    expect(press()).toBe("stop");
    expect(state.reviewStanding.value).toEqual({
      code: "voided",
      because: "text",
      change: { before: "Saturday", after: "Sunday" },
      by: "Ana",
    });
    await write(TEXT);
    expect([press(), state.reviewStanding.value?.code]).toEqual(["let", "approved"]);
    expect(entries.filter((entry) => entry === "stopped")).toHaveLength(2);
    expect(entries).toContain("released");
  });

  it("opens for no other charter version, no lapsed approval, and not while a record is missing", async () => {
    const { state, world, write, press, setCharter } = await bench({ reviews: [approvedReview()] });
    await write(TEXT);
    expect(press()).toBe("let");
    setCharter({ version: "9.0.0" });
    expect(press()).toBe("stop");
    expect(state.reviewStanding.value).toMatchObject({ code: "voided", because: "charter", approvedVersion: defaultCharter("en").version });
    setCharter({});
    for (const [more, because] of [
      [{ state: "lapsed", approved: false }, "lapsed"],
      [{ approved: false, incomplete: true }, "incomplete"],
    ] as const) {
      world.reviews = [approvedReview(more)];
      state.keptChanged();
      await settle();
      expect([press(), state.reviewStanding.value]).toMatchObject(["stop", { code: "voided", because }]);
    }
  });

  it("of two texts of one post both must be approved", async () => {
    const { state, world, press } = await bench({ reviews: [approvedReview()] });
    for (const [tab, text] of [
      ["Facebook", TEXT],
      ["Instagram", `${TEXT} #bread`],
    ] as const) {
      state.setComposer({ status: "reading", draft: { text }, page: PAGE, surface: "facebook-post", part: { key: tab, tab } });
      await settle();
    }
    expect(press()).toBe("stop");
    world.reviews = [approvedReview(), approvedReview({ reviewId: "s".repeat(43), text: `${TEXT} #bread` })];
    state.keptChanged();
    await settle();
    expect(press()).toBe("let");
  });

  it("the author's word does not open it", async () => {
    const { state, write, press, rest } = await bench();
    await write(TEXT);
    press();
    rest();
    state.gate.publishAnyway("Because it is urgent");
    expect([press(), state.gate.question.value?.held]).toEqual(["stop", true]);
  });

  it("fails open, and says so, where nobody answers or the question cannot be seen", async () => {
    const silent = await bench({ answers: false });
    await silent.write(TEXT);
    expect([silent.press(), silent.entries, silent.state.gate.strip.value]).toEqual([
      "let",
      ["not-checked panel"],
      { code: "not-checked", cause: "panel" },
    ]);
    const unseen = await bench();
    await unseen.write(TEXT);
    unseen.hide();
    expect(unseen.press()).toBe("let");
  });

  it("asks for nothing without a place where reviews go, as before", async () => {
    const { write, press, state } = await bench({ options: { reviews: undefined as never } });
    await write("Nothing is open here.");
    expect([press(), state.reviewShown.value]).toEqual(["let", false]);
  });
});

describe("when the charter asks for a reader", () => {
  const workflow = (more: object) => ({ workflow: { ...defaultCharter("en").workflow, fourEyesTopics: [], ...more } });

  it.each([
    ["never, gate of approval", {}, "Fine words.", true],
    ["by severity, nothing grave", { approval: "by-severity" }, "An advice here.", false],
    ["by severity, a must", { approval: "by-severity" }, "A must here.", true],
    ["by severity, from advice on", { approval: "by-severity", severity: "advice" }, "An advice here.", true],
    ["by topic, elsewhere", { approval: "by-topic", fourEyesTopics: ["prix du blé"] }, "Le prix monte.", false],
    ["by topic, there", { approval: "by-topic", fourEyesTopics: ["prix du blé"] }, "Le PRIX du ble monte.", true],
    ["by level, new", { approval: "by-level" }, "Fine words.", true],
    [
      "by level, experienced",
      { approval: "by-level", roles: [{ role: "author", name: "léa", level: "experienced" }] },
      "Fine words.",
      false,
    ],
    [
      "by level, somebody else is",
      { approval: "by-level", roles: [{ role: "author", name: "Tom", level: "experienced" }] },
      "Fine words.",
      true,
    ],
  ] as const)("%s", async (_name, more, text, wanted) => {
    const { state, write, press } = await bench({ charter: workflow(more) as never });
    await write(text);
    expect(state.reviewWanted.value).toBe(wanted);
    expect(press()).toBe(wanted || text.includes("must") ? "stop" : "let");
  });

  it("hands in nothing by itself before the author has once been told what a reviewer sees", async () => {
    const { write, press, world, state } = await bench({ charter: workflow({ approval: "always" }) as never });
    await write(TEXT);
    press();
    await settle();
    expect(state.isFirstReview.value).toBe(true);
    expect(world.handed).toEqual([]);
  });

  it("hands in by itself at the press that it stops, once for each text", async () => {
    const before = ownReview({ reviewId: "o".repeat(43), draftId: "0".repeat(8) + DRAFT.slice(8), text: "Before.", state: "withdrawn" });
    const { write, press, world } = await bench({ reviews: [before], charter: workflow({ approval: "always" }) as never });
    await write(TEXT);
    press();
    await settle();
    press();
    await settle();
    expect(world.handed.map(({ text }) => text)).toEqual([TEXT]);
    await write(`${TEXT}!`);
    press();
    await settle();
    expect(world.handed.map(({ text }) => text)).toEqual([TEXT, `${TEXT}!`]);
  });
});
