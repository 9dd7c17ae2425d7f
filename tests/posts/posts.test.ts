import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultCharter } from "../../lib/charter";
import { checkDraft, compileCharter, shinglesOf } from "../../lib/check";
import { digestOf, digestPostSchema, dryRun, type Judge, type PastPost, pastPostSchema, splitPasted, unknownPosts } from "../../lib/posts";
import { DAY, NOON, postOf } from "../store/fake-store";

const words = fc
  .array(fc.oneof(fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }), fc.constantFrom("é", "l’atelier", "Nadia", "🎉", "\n")), {
    minLength: 1,
    maxLength: 60,
  })
  .map((parts) => parts.join(" "))
  .filter((text) => text.trim() !== "");

describe("the digest that a script in Meta's page may have", () => {
  it("never holds a word of a post, its Page or its ids, whatever is in them", () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (texts) => {
        const posts = texts.map((text, index) =>
          pastPostSchema.parse(postOf(index, index, { text, shingles: [...shinglesOf(text)], sourceId: "100000000000001" })),
        );
        const digest = digestOf(posts, { id: "1234567890" });
        expect(digest).toHaveLength(posts.length);
        for (const entry of digest) {
          expect(Object.keys(entry).sort()).toEqual(["pillarId", "publishedAt", "shingles"]);
          expect(digestPostSchema.safeParse(entry).success).toBe(true);
          expect(entry.shingles.every((hash) => Number.isInteger(hash))).toBe(true);
          expect(entry.pillarId).toBe("chantiers");
          expect(Number.isNaN(Date.parse(entry.publishedAt))).toBe(false);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("refuses a field for words: no text, no Page, no name fits in", () => {
    const entry = { publishedAt: "2026-11-02T09:00:00.000Z", shingles: [1] };
    for (const more of [{ text: "a" }, { page: {} }, { id: "x" }, { pillarId: "deux mots" }, { shingles: ["mot"] }]) {
      expect(digestPostSchema.safeParse({ ...entry, ...more }).success, JSON.stringify(more)).toBe(false);
    }
  });

  it("is of one Page alone, newest first, two hundred at most", () => {
    const own = Array.from({ length: 230 }, (_, index) => postOf(index, 230 - index));
    const other = postOf(900, 0, { page: { id: "42" } });
    const digest = digestOf([...own, other], { id: "1234567890" });
    expect(digest).toHaveLength(200);
    expect(digest[0]?.publishedAt).toBe(postOf(0, 1).publishedAt);
    expect(digestOf([...own, other], { id: "42" })).toHaveLength(1);
    expect(digestOf(own, { name: "atelier lumen" }), "a composer that shows the name alone").toHaveLength(200);
    expect(digestOf(own, { name: "Chez Léa" })).toEqual([]);
  });
});

describe("posts that are here already", () => {
  const brought = (text: string, daysAgo: number, more: Partial<PastPost> = {}) =>
    postOf(500 + daysAgo, daysAgo, { text, origin: "brought", ...more });

  it("are passed over by number, and by words on the same Page around the same time", () => {
    const seen = postOf(1, 10, { text: "Porte ouverte\nsamedi" });
    expect(unknownPosts([seen], [brought("porte  ouverte samedi", 11)])).toEqual([]);
    expect(unknownPosts([seen], [brought("porte ouverte samedi", 20)])).toHaveLength(1);
    expect(unknownPosts([seen], [brought("porte ouverte samedi", 10, { page: { id: "42" } })])).toHaveLength(1);
    expect(unknownPosts([brought("a b", 1, { sourceId: "7" })], [brought("other words", 40, { sourceId: "7" })])).toEqual([]);
  });

  it("do not swallow the same words that really went out twice", () => {
    const first = postOf(1, 1, { text: "Fermé demain" });
    const later = postOf(2, 0, { text: "Fermé demain" });
    expect(unknownPosts([first], [later])).toEqual([later]);
  });

  it("bringing the same twice changes nothing, whatever is brought", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ text: words, days: fc.nat(90) }), { maxLength: 12 }), (list) => {
        const posts = list.map(({ text, days }, index) => postOf(index, days, { text, origin: "brought" }));
        const once = unknownPosts([], posts);
        expect(unknownPosts(once, posts)).toEqual([]);
        expect(unknownPosts([...once].reverse(), [...posts].reverse())).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("pasted posts", () => {
  it("are parted by a line of hyphens; a dash inside a line parts nothing", () => {
    expect(splitPasted("Un\n\nsuite\n---\nDeux --- encore\r\n ------ \r\n\n\n---\n")).toEqual(["Un\n\nsuite", "Deux --- encore"]);
    expect(splitPasted("  \n ")).toEqual([]);
  });
});

describe("the dry run", () => {
  const judge =
    (words: Readonly<Record<string, "hint" | "must">>): Judge =>
    (draft) => {
      const findings = Object.entries(words).flatMap(([word, severity]) => {
        const start = draft.text.indexOf(word);
        return start < 0 ? [] : [{ ruleId: "word", severity, start, end: start + word.length, message: word, why: "" }];
      });
      return { findings } as unknown as ReturnType<Judge>;
    };
  const run = (posts: readonly PastPost[], before: Judge, after: Judge) => {
    const work = dryRun(posts, before, after);
    let steps = 0;
    for (;;) {
      const step = work.next();
      if (step.done === true) return { run: step.value, steps };
      steps += 1;
    }
  };

  it("tells which posts get a remark, which lose one, and where one weighs more", () => {
    const posts = ["un chêne", "un zinc", "un bois", "rien", "chêne et zinc"].map((text, index) => postOf(index, index, { text }));
    const { run: found, steps } = run(posts, judge({ zinc: "hint", bois: "hint" }), judge({ chêne: "must", bois: "must" }));
    expect([found.looked, found.flagged, found.freed]).toEqual([5, 2, 2]);
    expect(steps, "one check at a time").toBe(10);
    const told = found.posts.map(({ post, come, gone, changed }) => [
      post.text,
      come.map(({ message }) => message),
      gone.map(({ message }) => message),
      changed.map(({ before, finding }) => [before, finding.severity]),
    ]);
    expect(told).toEqual([
      ["un chêne", ["chêne"], [], []],
      ["un zinc", [], ["zinc"], []],
      ["un bois", [], [], [["hint", "must"]]],
      ["chêne et zinc", ["chêne"], ["zinc"], []],
    ]);
  });

  it("judges each post as on its day, after what the Page had posted before and nothing later", () => {
    const contexts: Parameters<Judge>[1][] = [];
    const note: Judge = (_draft, context) => {
      contexts.push(context);
      return { findings: [] } as unknown as ReturnType<Judge>;
    };
    run([postOf(1, 1), postOf(2, 2), postOf(3, 3, { page: { id: "42" } })], note, judge({}));
    expect(contexts.map(({ history }) => history?.posts.length)).toEqual([1, 0, 0]);
    expect(contexts[0]).toMatchObject({ now: new Date(NOON - DAY).toISOString(), sheet: { pillarId: "chantiers", objectiveId: "devis" } });
  });

  it("changes nothing between a charter and itself, with the rules as they are", () => {
    const made = compileCharter(defaultCharter("fr"));
    if (!made.ok) throw new Error("refused");
    const real: Judge = (draft, context) => checkDraft(draft, made.compiled, context);
    const posts = ["Likez si vous aimez le chêne !!!", "Mardi à Clisson, 145 mm de laine de bois."].map((text, index) =>
      postOf(index, index, { text, shingles: [...shinglesOf(text)] }),
    );
    expect(run(posts, real, real).run).toEqual({ looked: 2, flagged: 0, freed: 0, posts: [] });
  });
});
