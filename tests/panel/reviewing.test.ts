import { describe, expect, it } from "vitest";
import { defaultCharter } from "../../lib/charter";
import type { OwnReview, ReplyOf, RequestOf } from "../../lib/messages";
import type { PanelOptions, ReviewPorts } from "../../lib/panel";
import { placeOf } from "../../lib/review";
import { createHarness, reading } from "./harness";

const PAGE = { id: "1", name: "Halles" };
const TEXT = "The oven is lit on Saturday at 6. must come";
const DRAFT = "7e7a0a52-6c8a-4a55-8c61-9d7a3f1b2c07";
const settle = async () => {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
};

function ownReview(more: Partial<OwnReview> = {}): OwnReview {
  return {
    reviewId: "r".repeat(43),
    draftId: DRAFT,
    state: "submitted",
    round: 1,
    text: TEXT,
    charter: { id: defaultCharter("en").id, version: defaultCharter("en").version },
    approved: false,
    submittedAt: "2026-03-02T08:00:00Z",
    threads: [],
    ...more,
  };
}
const approvedReview = (more: Partial<OwnReview> = {}) =>
  ownReview({ state: "approved", approved: true, decision: { decision: "approved", at: "2026-03-02T08:30:00Z", name: "Ana" }, ...more });

type Charter = ReturnType<typeof defaultCharter>;

/** A panel with a gate and a background that answers with what `world` holds. */
async function bench(
  world: { reviews?: OwnReview[]; answers?: boolean; charter?: Partial<Charter>; options?: Partial<PanelOptions> } = {},
) {
  const state: {
    reviews: OwnReview[];
    answers: boolean;
    handed: RequestOf<"review.submit">[];
    withdrawn: string[];
    out: RequestOf<"review.went-out">[];
    asked: number;
  } = {
    reviews: world.reviews ?? [],
    answers: world.answers ?? true,
    handed: [],
    withdrawn: [],
    out: [],
    asked: 0,
  };
  const reviews: ReviewPorts = {
    async mine(): Promise<ReplyOf<"review.mine"> | undefined> {
      state.asked += 1;
      return state.answers ? { reviews: state.reviews, hasReviewer: true, name: "Léa" } : undefined;
    },
    async submit(submission) {
      if (!state.answers) return undefined;
      state.handed.push(submission);
      const review = ownReview({ draftId: submission.draftId, text: submission.text, charter: submission.charter });
      state.reviews = [review];
      return { status: "submitted", review };
    },
    async wentOut(out) {
      state.out.push(out);
      return { status: "published" };
    },
    async withdraw(id) {
      state.withdrawn.push(id);
      state.reviews = [];
      return { status: "withdrawn" };
    },
  };
  const entries: string[] = [];
  let shown = true;
  const harness = createHarness({
    reviews,
    memory: {
      newId: () => DRAFT,
      load: async () => ({ salt: "s", ignores: [], drafts: [] }),
      addIgnore: async () => true,
      removeIgnore: async () => true,
      saveDraft: async () => true,
      note: () => undefined,
    },
    gate: {
      isQuestionShown: () => shown,
      isButtonUnknown: () => false,
      record: ({ outcome, cause }) => entries.push(cause ? `${outcome} ${cause}` : outcome),
      returnToButton: () => undefined,
      returnToText: () => undefined,
    },
    ...world.options,
  });
  const charter = { ...defaultCharter("en"), gate: { mode: "approval" as const }, ...world.charter };
  harness.state.setCharter({ status: "ready", charter, source: "own" });
  const write = async (text: string) => {
    harness.state.setComposer(reading(text, PAGE));
    await settle();
  };
  const setCharter = (more: Partial<Charter>) =>
    harness.state.setCharter({ status: "ready", charter: { ...charter, ...more }, source: "own" });
  const hide = () => {
    shown = false;
  };
  return { ...harness, world: state, entries, write, setCharter, hide, press: () => harness.state.gate.press(true) };
}

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

describe("handing in", () => {
  it("carries the exact text, the sheet, what is open, what was ignored and why, and what was fixed", async () => {
    const { state, world, write, rest } = await bench({ charter: { workflow: { ...defaultCharter("en").workflow, deadlineHours: 24 } } });
    await write("Say must and block and advice");
    await write("Say must and advice");
    rest();
    await settle();
    const advice = state.openCards.value.find(({ severity }) => severity === "advice");
    state.ignore(advice?.key ?? "", "post", { reason: "It is a quote" });
    await settle();
    state.submitReview({ note: "  For Saturday. ", image: "The oven." });
    await settle();
    expect(world.handed).toHaveLength(1);
    expect(world.handed[0]).toMatchObject({
      draftId: DRAFT,
      text: "Say must and advice",
      page: PAGE,
      note: "For Saturday.",
      image: "The oven.",
      charter: { id: defaultCharter("en").id, version: defaultCharter("en").version },
      deadline: "2026-03-03T09:00:00.000Z",
    });
    expect(world.handed[0]?.findings.map(({ severity, outcome, start }) => [severity, outcome, start])).toEqual([
      ["must", "open", 4],
      ["advice", "ignored", 13],
      ["block", "fixed", 0],
    ]);
    expect([state.reviewStanding.value?.code, state.canSubmitReview.value, state.reviewNote.value]).toEqual([
      "waiting",
      false,
      { code: "sent" },
    ]);
    await write("Say must and advice.");
    expect([state.reviewStanding.value?.code, state.canSubmitReview.value]).toEqual(["waiting-other-text", true]);
  });

  it("a failure is said, and can be tried again", async () => {
    const { state, world, write } = await bench();
    await write(TEXT);
    world.answers = false;
    state.submitReview();
    expect(state.reviewBusy.value).toBe(true);
    await settle();
    expect([state.reviewNote.value, state.reviewBusy.value, state.canSubmitReview.value]).toEqual([{ code: "failed" }, false, true]);
    world.answers = true;
    state.submitReview();
    await settle();
    expect(state.reviewNote.value).toEqual({ code: "sent" });
  });

  it("after a refusal the same text is not handed in again; a withdrawn one may be", async () => {
    const { state, world, write } = await bench({
      reviews: [ownReview({ state: "changes", decision: { decision: "changes", reason: "Which?", at: "x" } })],
    });
    await write(TEXT);
    expect([state.reviewStanding.value, state.canSubmitReview.value]).toEqual([{ code: "changes", reason: "Which?" }, false]);
    state.withdrawReview();
    await settle();
    expect([world.withdrawn, state.reviewStanding.value?.code, state.canSubmitReview.value]).toEqual([["r".repeat(43)], "none", true]);
  });

  it("texts written apart for a channel are reviewed apart", async () => {
    const { state, world } = await bench();
    for (const tab of ["Facebook", "Instagram"]) {
      state.setComposer({
        status: "reading",
        draft: { text: `For ${tab}` },
        page: PAGE,
        surface: "facebook-post",
        part: { key: tab, tab },
      });
      await settle();
      state.submitReview();
      await settle();
    }
    const ids = world.handed.map(({ draftId }) => draftId);
    expect(new Set(ids).size).toBe(2);
    expect(ids.every((id) => /^[0-9a-f-]{36}$/.test(id) && id.startsWith(DRAFT.slice(0, 28)))).toBe(true);
  });
});

describe("a post that goes out", () => {
  const publication = { actsSincePress: () => 0, isNewPost: () => true, keep: () => undefined };
  const out = async (reviews: OwnReview[], text: string, after: Parameters<typeof createHarness>[0] = {}) => {
    const made = await bench({ reviews, options: { publication, ...after } });
    await made.write(text);
    const answer = made.press();
    made.state.setComposer({ status: "absent", reason: "elsewhere" });
    made.rest();
    await settle();
    return { answer, out: made.world.out };
  };

  it("uses its approval up, and only that of exactly this text", async () => {
    const other = approvedReview({ reviewId: "o".repeat(43), draftId: DRAFT.replace("7", "8"), text: "Another text." });
    expect(await out([approvedReview(), other], TEXT)).toEqual({
      answer: "let",
      out: [{ reviewId: "r".repeat(43), text: TEXT }],
    });
  });

  it("tells nothing when the press was held back, or the composer stayed", async () => {
    expect(await out([ownReview()], TEXT)).toEqual({ answer: "stop", out: [] });
    const stays = await bench({ reviews: [approvedReview()], options: { publication } });
    await stays.write(TEXT);
    stays.press();
    await stays.write(TEXT);
    stays.rest();
    expect(stays.world.out).toEqual([]);
  });

  it("tells nothing when the author went elsewhere by hand", async () => {
    const left = { publication: { ...publication, actsSincePress: () => 1 } };
    expect(await out([approvedReview()], TEXT, left)).toEqual({ answer: "let", out: [] });
  });
});

describe("what reviewers said", () => {
  const thread = (words: string, more: object = {}) => {
    const start = TEXT.indexOf(words);
    const place = placeOf(TEXT, start, start + words.length);
    return {
      id: words,
      own: false,
      at: "x",
      name: "Ana",
      text: "Which one?",
      resolved: false,
      replies: [],
      ...(place && { place }),
      ...more,
    };
  };
  const asked = () =>
    ownReview({
      state: "changes",
      threads: [thread("oven", { resolved: true }), thread("Saturday", { suggestion: "Saturday 28" }), thread("6")],
    });

  it("stands where its words stand now, or is shown as changed", async () => {
    const { state, write } = await bench({ reviews: [asked()] });
    const shown = () => state.reviewRemarks.value.map(({ quote, span, resolved }) => [quote, span?.start, resolved]);
    await write(TEXT);
    expect(shown()).toEqual([
      ["Saturday", 19, false],
      ["6", 31, false],
      ["oven", 4, true],
    ]);
    expect(state.reviewNews.value).toBe(2);
    await write(`Hello! ${TEXT.replace("Saturday", "Sunday")}`);
    expect(shown()).toEqual([
      ["Saturday", undefined, false],
      ["6", 36, false],
      ["oven", 11, true],
    ]);
    state.showReviewRemark("6");
    state.showReviewRemark("Saturday");
  });

  it("a suggestion is written as a fix is, into the text it stands in", async () => {
    const written: unknown[] = [];
    let answer: "done" | "changed-meanwhile" | "not-verified" = "done";
    const applyEdits: PanelOptions["applyEdits"] = async (edits, expected) => {
      written.push([edits, expected]);
      return answer;
    };
    const { state, write, rest } = await bench({ reviews: [asked()], options: { applyEdits } });
    await write(TEXT);
    expect(state.reviewRemarks.value.map(({ canApply }) => canApply)).toEqual([true, false, false]);
    state.applyReviewSuggestion("Saturday");
    await settle();
    expect(written).toEqual([[[{ start: 19, end: 27, text: "Saturday 28" }], TEXT]]);
    expect(state.reviewNote.value).toEqual({ code: "applied" });
    rest();
    answer = "changed-meanwhile";
    state.applyReviewSuggestion("Saturday");
    await settle();
    expect(state.reviewNote.value).toEqual({ code: "text-changed", remark: "Saturday" });
    state.applyReviewSuggestion("6");
    await settle();
    expect(written).toHaveLength(2);
  });

  it("another Page asks anew; the same one does not", async () => {
    const { state, world, write } = await bench();
    await write(TEXT);
    await write(`${TEXT}!`);
    expect(world.asked).toBe(1);
    state.setComposer(reading(TEXT, { id: "2" }));
    await settle();
    expect(world.asked).toBe(2);
  });
});
