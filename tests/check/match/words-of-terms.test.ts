import { describe, expect, it } from "vitest";
import { analysePost, finish, inSlices, numberWords, readLines, sharedVocabulary } from "../../../lib/check/match";
import { begin } from "../../../lib/check/match/slices";
import { termSet } from "../../../lib/check/match/terms";
import { Vocabulary } from "../../../lib/check/match/vocabulary";

function vocabularyOf(...words: readonly string[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const word of words) vocabulary.add(word);
  return vocabulary;
}

describe("words as numbers", () => {
  it("each word has one number, none has 0", () => {
    const vocabulary = new Vocabulary();
    expect(["a", "b", "a", "c"].map((word) => vocabulary.add(word))).toEqual([1, 2, 1, 3]);
    expect(["a", "c", "z"].map((word) => vocabulary.find(word))).toEqual([1, 3, 0]);
    expect(vocabulary.size).toBe(3);
    expect(sharedVocabulary()).toBe(sharedVocabulary());
  });

  it.each([
    ["leaders, bois et prix", [0, 2, 0, 3], [1, 0, 0, 0], [0, 1, 3]],
    ["leaders\n\nbois\net prix", [0, 2, 0, 3], [1, 0, 0, 0], [0, 1, 3]],
    ["\nleader\n", [1], [0], [0]],
    ["rien", [0], [0], []],
    ["", [], [], []],
    ["leaderx leadert bois boiss", [0, 0, 2, 0], [1, 0, 0, 2], [0, 2, 3]],
  ])("%j", (text, exact, singular, known) => {
    const numbered = numberWords(analysePost({ text }, "fr").words, vocabularyOf("leader", "bois", "prix"));
    expect([numbered.exact, numbered.singular, numbered.known].map((numbers) => [...numbers])).toEqual([exact, singular, known]);
  });

  it("are looked up once, and again when the vocabulary has grown or is another", () => {
    const [post, vocabulary] = [analysePost({ text: "du bois\nsec" }, "fr"), vocabularyOf("bois")];
    const first = numberWords(post.words, vocabulary);
    expect(numberWords(post.words, vocabulary)).toBe(first);
    expect([...numberWords(post.words, vocabularyOf("sec")).known]).toEqual([2]);
    expect(numberWords(post.words, vocabulary)).toBe(first);
    vocabulary.add("sec");
    expect([...numberWords(post.words, vocabulary).known]).toEqual([1, 2]);
  });

  it("follow a line to where it stands now", () => {
    const vocabulary = vocabularyOf("bois");
    const before = analysePost({ text: "du bois\nsec" }, "fr");
    numberWords(before.words, vocabulary);
    const text = "un autre\ndu bois\nsec";
    const after = analysePost({ text }, "fr", readLines(text, before.readLines as ReturnType<typeof readLines>));
    expect([...numberWords(after.words, vocabulary).known]).toEqual([3]);
  });
});

describe("work in slices", () => {
  function* steps(done: string[], ...names: readonly string[]) {
    for (const name of names) {
      done.push(name);
      yield;
    }
  }

  it("is done at once by itself, and put off, in order, where slices are asked for", () => {
    const done: string[] = [];
    begin(steps(done, "alone"));
    expect(done).toEqual(["alone"]);
    const work = inSlices(() => {
      begin(steps(done, "first", "second"));
      begin(steps(done, "third"));
      return "made";
    });
    const seen: number[] = [];
    let step = work.next();
    for (; step.done !== true; step = work.next()) seen.push(done.length);
    expect([step.value, done, seen]).toEqual(["made", ["alone", "first", "second", "third"], [1, 2, 3, 4]]);
    begin(steps(done, "after"));
    expect(done.at(-1)).toBe("after");
  });

  it("a fault while making leaves nothing put off", () => {
    const done: string[] = [];
    expect(() =>
      finish(
        inSlices(() => {
          throw new Error("no");
        }),
      ),
    ).toThrow("no");
    begin(steps(done, "alone"));
    expect(done).toEqual(["alone"]);
  });

  it("a set of many terms rests between them, and is whole when it is asked before", () => {
    const terms = Array.from({ length: 1_000 }, (_, index) => [`mot${index}`, index] as const);
    const post = analysePost({ text: "mot0 mot249 mot250 mot999" }, "fr");
    const work = inSlices(() => termSet(terms));
    let rests = 0;
    let step = work.next();
    for (; step.done !== true; step = work.next()) rests++;
    expect(rests).toBe(5);
    expect(step.value.find(post).map(({ value }) => value)).toEqual([0, 249, 250, 999]);
    const early: { find?: ReturnType<typeof termSet<number>> } = {};
    inSlices(() => {
      early.find = termSet(terms);
    }).next();
    expect(early.find?.find(post).map(({ value }) => value)).toEqual([0, 249, 250, 999]);
  });
});
