import { describe, expect, it } from "vitest";
import { defaultCharter } from "../../lib/charter";
import type { OwnReview } from "../../lib/messages";
import type { createHarness } from "./harness";
import { approvedReview, bench, DRAFT, ownReview, PAGE, settle, TEXT } from "./review-bench";

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
