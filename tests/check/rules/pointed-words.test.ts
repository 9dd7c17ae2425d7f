import { describe, expect, it } from "vitest";
import { charterTemplate } from "../../../lib/charter";
import { checkDraft, type Language } from "../../../lib/check";
import { CONTEXT, charterWith, compiled } from "../prepare";

/** The words of the draft that each finding of a rule points at. */
function pointedAt(text: string, language: Language, ruleId: string, charter = charterWith(language)): readonly string[] {
  return checkDraft({ text, language }, compiled(charter), CONTEXT)
    .findings.filter((finding) => finding.ruleId === ruleId)
    .map(({ start, end }) => text.slice(start, end));
}

describe("a remark points at what is at fault", () => {
  it("at the first emoji that are too many, not at the words up to the last", () => {
    const text = "🌲 Trees are in ☕ with coffee 🎄🎁 and cake 🍰 for everybody who comes.";
    expect(pointedAt(text, "en", "emoji-count")).toEqual(["🎄🎁"]);
  });

  it("at the whole of what is held back", () => {
    const withoutFiller = charterWith("en", { builtins: { filler: { severity: "off" } } });
    const text = "Ten signs of a worn chain. Number 7 will shock you!";
    expect(pointedAt(text, "en", "clickbait-withholding", withoutFiller)).toEqual(["Number 7 will shock you"]);
  });

  it("at a whole ballot by reactions, from its first emoji to the end of a word", () => {
    const withoutFiller = charterWith("fr", { builtins: { filler: { severity: "off" } } });
    const text = "Mettez un 👍 si vous êtes pour la mer, un ❤️ si vous préférez une longue marche en forêt à la montagne.";
    const [ballot = ""] = pointedAt(text, "fr", "bait-vote", withoutFiller);
    expect(ballot).toMatch(/^👍 si vous êtes pour la mer, un ❤️ si vous/u);
    expect(text.slice(text.indexOf(ballot) + ballot.length)).not.toMatch(/^\p{L}/u);
  });

  it("at a call to vote in a charity’s post, not at votes in its meeting", () => {
    const charity = charterTemplate("association", "en");
    const meeting = "The AGM is on Friday 11 December at 6.30pm. Proxy votes to the secretary by the 9th.";
    expect(pointedAt(meeting, "en", "forbidden-topics", charity)).toEqual([]);
    expect(pointedAt("Our chair asks you to vote for Ms Hill on Thursday.", "en", "forbidden-topics", charity)).toEqual(["vote for"]);
  });
});
