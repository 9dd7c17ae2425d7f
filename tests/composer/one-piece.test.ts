// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { editorKindOf } from "../../lib/composer/editor-kind";
import { readEditor } from "../../lib/composer/read";
import { cutsIntoPiece } from "../../lib/composer/write/one-piece";
import { openCases } from "./saved-pages";

function cuts(file: "lexical-rich" | "lexical-plain" | "draft-js", name: string, words: string): boolean {
  const field = openCases(file).find((entry) => entry.name === name)?.field;
  const kind = field && editorKindOf(field);
  const reading = field && kind && readEditor(field, kind)?.reading;
  if (!reading) throw new Error("case is gone");
  const start = reading.text.indexOf(words);
  expect(start, reading.text).toBeGreaterThanOrEqual(0);
  return cutsIntoPiece(kind, reading, { start, end: start + words.length });
}

describe.each(["lexical-rich", "lexical-plain"] as const)("%s", (file) => {
  it("knows an edit that cuts into a mention from one that takes it whole or leaves it alone", () => {
    for (const words of ["Martin", "Boulangerie", "langerie Mart"]) expect(cuts(file, "mention", words), words).toBe(true);
    expect(cuts(file, "mention", "Boulangerie Martin")).toBe(false);
  });

  it("takes plain words and hashtags for what they are: words", () => {
    expect(cuts(file, "two paragraphs", "e")).toBe(false);
    expect(cuts(file, "hashtag in the middle", "levain")).toBe(false);
  });
});

describe("draft-js", () => {
  it("edits a mention like any word", () => {
    expect(cuts("draft-js", "mention", "Martin")).toBe(false);
  });
});
