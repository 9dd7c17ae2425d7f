import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BUCKETS, visitFeatures } from "../../../../lib/check/filler/model/features";
import { type LineSum, logitOf } from "../../../../lib/check/filler/model/logit";
import { analysePost, readLines } from "../../../../lib/check/match";
import { SHIPPED } from "../judged";

const RUNS = Number(process.env.LIGNE_RUNS ?? 1000);
const { weights } = SHIPPED;
const logit = (text: string) => logitOf(analysePost({ text }, "fr").readLines, weights);

const POSTS = [
  "Il est 5 h, le fournil sent bon et nous, on pense à vous. Très bon mercredi à tous !",
  "3 devis reçus, 12 lettres, 1 seule question : combien coûte l’isolation de 80 m² de combles ?",
  "Happy Friday everyone! Which one are you, coffee or tea?\nTell us below.",
  "The workshop closes at 4 pm on Friday 12 December for stocktaking. Book at https://tallow-lane.example/jobs",
];

describe.each(POSTS)("the logit of “%s”", (text) => {
  it("is the same in capitals", () => {
    expect(logit(text.replace(/https\S+/, "").toUpperCase())).toBe(logit(text.replace(/https\S+/, "")));
  });
  it("is the same with other figures", () => {
    expect(logit(text.replace(/\d+/g, "4711"))).toBe(logit(text));
  });
  it("is the same with emoji, flags and keycaps strewn in", () => {
    expect(logit(text.replace(/\s/g, (space) => ` 🎉 👩‍👩‍👧 🇫🇷 2️⃣${space}`))).toBe(logit(text));
  });
  it("is the same without punctuation, accents and links", () => {
    const bare = text
      .replace(/https\S+/, "")
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/[^\p{L}\p{N}\s]/gu, " ");
    expect(logit(bare)).toBe(logit(text));
  });
});

describe("features", () => {
  const featuresOf = (text: string) => {
    const words: number[] = [];
    const letters: number[] = [];
    for (const line of readLines(text)) {
      visitFeatures(line, { word: (bucket) => words.push(bucket), letters: (bucket) => letters.push(bucket) });
    }
    return { words, letters };
  };

  it("are words, pairs with both ends of the line, and runs of three to five letters inside a word", () => {
    const { words, letters } = featuresOf("ami vert");
    expect(words).toHaveLength(2 + 3);
    // “ ami ”: 3 + 2 + 1 runs; “ vert ”: 4 + 3 + 2.
    expect(letters).toHaveLength(6 + 9);
    for (const bucket of [...words, ...letters]) expect(bucket >= 0 && bucket < BUCKETS && Number.isInteger(bucket)).toBe(true);
  });

  it("never go over the end of a line", () => {
    const [first, second] = ["Bon lundi à tous", "Le devis est prêt"];
    const joined = featuresOf(`${first}\n${second}`);
    expect(joined.words).toEqual([...featuresOf(first).words, ...featuresOf(second).words]);
    expect(joined.letters).toEqual([...featuresOf(first).letters, ...featuresOf(second).letters]);
  });

  it("are none where there are no words", () => {
    for (const text of ["", "\n\n", "!!! … 😀😀", "https://a.example/b"]) {
      expect(featuresOf(text)).toEqual({ words: [], letters: [] });
      expect(logit(text)).toBe(0);
    }
  });
});

it("the logit of a draft that is edited line by line is that of the whole, and lines that stay are not summed again", () => {
  const line = fc.oneof(fc.string({ unit: "grapheme", maxLength: 40 }), fc.constantFrom(...POSTS, "", "12 😀", "élu·e·s"));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), fc.array(fc.tuple(fc.nat(6), line), { maxLength: 6 }), (first, edits) => {
      let texts = [...first];
      let lines = readLines(texts.join("\n"));
      logitOf(lines, weights);
      for (const [at, text] of edits) {
        texts = texts.toSpliced(at, at % 2, text);
        const whole = texts.join("\n");
        lines = readLines(whole, lines);
        expect(logitOf(lines, weights)).toBe(logitOf(readLines(whole), weights));
      }
    }),
    { numRuns: RUNS },
  );
  let summed = 0;
  const counting = { ...weights, sumOf: (): LineSum => ({ words: ++summed, wordCount: 1, letters: 0, letterCount: 0 }) };
  const before = readLines("un\ndeux\ntrois");
  logitOf(before, counting);
  logitOf(readLines("un\ndeux et demi\ntrois", before), counting);
  expect(summed).toBe(4);
}, 60_000);
