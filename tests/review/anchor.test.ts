import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeOf, reanchor } from "../../lib/review";

const TEXT = "Le four rallume samedi à 6 h. Venez samedi, le pain de seigle sort à 7 h.";
const place = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  const found = placeOf(TEXT, start, start + words.length);
  if (!found) throw new Error("no place");
  return found;
};
const wordsAt = (text: string, words: ReturnType<typeof place>) => {
  const found = reanchor(words, text);
  return found.status === "placed" ? [found.start, text.slice(found.start, found.end)] : found.status;
};

describe("a commented place after edits", () => {
  it("stays in the same text, also where its words stand twice", () => {
    expect(wordsAt(TEXT, place("samedi"))).toEqual([16, "samedi"]);
    expect(wordsAt(TEXT, place("samedi", 20))).toEqual([36, "samedi"]);
  });

  it("moves with its words", () => {
    expect(wordsAt(`Bonjour ! ${TEXT}`, place("samedi"))).toEqual([26, "samedi"]);
    expect(wordsAt(`Bonjour ! ${TEXT}`, place("samedi", 20))).toEqual([46, "samedi"]);
    expect(wordsAt(TEXT.replace("Le four rallume samedi à 6 h. ", ""), place("samedi", 20))).toEqual([6, "samedi"]);
    expect(wordsAt(TEXT.replace("pain", "bon pain"), place("seigle"))).toEqual([59, "seigle"]);
  });

  it("is not put on other words that happen to be the same", () => {
    expect(wordsAt(TEXT.replace("samedi", "dimanche"), place("samedi")), "only the second one is left").toBe("text-changed");
    expect(wordsAt("Un autre texte, avec samedi dedans.", place("samedi"))).toBe("text-changed");
    expect(wordsAt("samedi samedi samedi", place("samedi"))).toBe("text-changed");
  });

  it("is left open between two places that fit alike", () => {
    const line = "Venez samedi au four pour le pain, merci à tous. ";
    const start = line.length + line.indexOf("samedi");
    const words = placeOf(line.repeat(4), start, start + 6);
    if (!words) throw new Error("no place");
    expect(reanchor(words, line.repeat(4))).toEqual({ status: "placed", start, end: start + 6 });
    expect(reanchor(words, `Bonjour. ${line.repeat(4)}`)).toEqual({ status: "text-changed" });
  });

  it("says so when its words have gone", () => {
    expect(wordsAt(TEXT.replace("seigle", "froment"), place("seigle"))).toBe("text-changed");
    expect(wordsAt("", place("seigle"))).toBe("text-changed");
  });

  it("is none for nothing, for what lies outside, and never cuts a sign in two", () => {
    expect([placeOf(TEXT, 3, 3), placeOf(TEXT, -1, 3), placeOf(TEXT, 0, TEXT.length + 1)]).toEqual([undefined, undefined, undefined]);
    expect(placeOf("Pain 🥖 chaud", 6, 7)).toMatchObject({ start: 5, end: 7, quote: "🥖" });
  });

  it("is found again after any edit before or behind it that leaves words and surroundings", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), fc.string({ unit: "grapheme", maxLength: 30 }), (before, after) => {
        const whole = `${before}${TEXT}${after}`;
        const found = reanchor(place("pain de seigle"), whole);
        expect(found).toEqual({
          status: "placed",
          start: before.length + TEXT.indexOf("pain"),
          end: before.length + TEXT.indexOf("pain") + 14,
        });
      }),
    );
  });
});
