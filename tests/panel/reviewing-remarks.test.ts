import { describe, expect, it } from "vitest";
import type { PanelOptions } from "../../lib/panel";
import { placeOf } from "../../lib/review";
import { reading } from "./harness";
import { bench, ownReview, settle, TEXT } from "./review-bench";

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
