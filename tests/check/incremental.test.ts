import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CheckResult, checkDraft } from "../../lib/check";
import { charterWithAll, exampleTexts } from "./all-rules";
import { CONTEXT, charterWith, compiled } from "./prepare";

/** Drafts, and edits in each: together well over ten thousand edits, each held against a whole check. */
const DRAFTS = Math.max(20, Math.ceil(Number(process.env.LIGNE_RUNS ?? 1000) / 5));
const EDITS = 60;

const CHARTERS = [
  compiled(
    charterWith("fr", { lexicon: { ...charterWith("fr").lexicon, banned: ["pas cher", "100 %", "🔥", "prix cassé", "le moins cher"] } }),
  ),
  compiled(charterWith("en", { lexicon: { ...charterWith("en").lexicon, banned: ["cheap", "best ever", "c++", "❤", "no brainer"] } })),
];

const pieces = fc.constantFrom(
  "Likez si vous aimez l’hiver",
  "taguez un ami qui a froid",
  "Share if you agree, ",
  "Tag a friend who needs this",
  "Vous n’allez pas en croire vos yeux",
  "la suite va vous surprendre… ",
  "pas cher",
  "100 %\nde bois",
  "PROMO EXCEPTIONNELLE ",
  "Bonne semaine à tous ",
  "Happy Monday, everyone ",
  "Nous avons posé 145 mm de laine de bois mardi 12 mai à Clisson. ",
  "We fitted it on 12 May in York for £64. ",
  "tu as ton devis, vous avez le mien ",
  "https://atelier-test.example/a?b#c",
  "bit.ly/x",
  "#viral #promo ",
  "@Page ",
  "« Tout est possible »",
  "“",
  "”",
  "👨‍👩‍👧",
  "🔥🔥🔥",
  "\ud83d",
  "\udd25",
  "\u0301",
  "\ufe0f",
  "\u200b",
  "élu·e·s",
  "ami(e)",
  "𝐏𝐑𝐎𝐌𝐎",
  "œ",
  "\n",
  "\n\n",
  "\r\n",
  " ",
  "!",
  "?",
  "…",
  ". ",
  "1 like = 1 arbre",
  "a",
);
const chunk = fc.array(pieces, { maxLength: 5 }).map((parts) => parts.join(""));
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  /** Units taken out: mostly few, now and then a great part. */
  out: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(200) }),
  put: fc.oneof({ weight: 3, arbitrary: fc.string({ unit: "binary", maxLength: 1 }) }, { weight: 4, arbitrary: pieces }, chunk),
});

/** Every rule and legal pack on; pieces are what rules flag and let pass, beside those above. */
const EVERYTHING = [compiled(charterWithAll("fr")), compiled(charterWithAll("en"))];
const examples = fc.constantFrom(...(await exampleTexts("fr")), ...(await exampleTexts("en")));

describe("checking a draft while it changes", () => {
  it("answers exactly as a whole check does with every rule and legal pack on", () => {
    const found = new Set<string>();
    fc.assert(
      fc.property(
        fc.constantFrom(...EVERYTHING),
        fc.constantFrom("fr" as const, "en" as const),
        examples,
        fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), out: fc.nat(40), put: fc.oneof(pieces, examples) }), {
          minLength: 20,
          maxLength: 20,
        }),
        (charter, language, first, changes) => {
          let text = first;
          let previous: CheckResult | undefined;
          for (const { at, out, put } of changes) {
            const from = Math.floor(at * (text.length + 1));
            text = (text.slice(0, from) + put + text.slice(from + out)).slice(0, 1_500);
            previous = checkDraft({ text, language }, charter, CONTEXT, previous);
            expect(previous).toEqual(checkDraft({ text, language }, charter, CONTEXT));
            for (const { ruleId } of previous.findings) found.add(ruleId);
          }
        },
      ),
      { numRuns: DRAFTS },
    );
    expect(found.size).toBeGreaterThan(60);
  }, 120_000);

  it("answers exactly as a whole check does, whatever was edited before", () => {
    let edits = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...CHARTERS),
        chunk,
        fc.array(edit, { minLength: EDITS, maxLength: EDITS }),
        (charter, first, changes) => {
          let text = first;
          let previous: CheckResult | undefined;
          for (const { at, out, put } of changes) {
            const from = Math.floor(at * (text.length + 1));
            text = (text.slice(0, from) + put + text.slice(from + out)).slice(0, 1_500);
            previous = checkDraft({ text }, charter, CONTEXT, previous);
            expect(previous).toEqual(checkDraft({ text }, charter, CONTEXT));
            edits++;
          }
        },
      ),
      { numRuns: DRAFTS },
    );
    expect(edits).toBeGreaterThanOrEqual(DRAFTS * EDITS);
  }, 120_000);

  it("is not misled by an answer to another draft, another charter or another moment", () => {
    const [french, english] = CHARTERS;
    if (french === undefined || english === undefined) throw new Error("no charters");
    fc.assert(
      fc.property(chunk, chunk, (text, other) => {
        const whole = checkDraft({ text }, french, CONTEXT);
        expect(checkDraft({ text }, french, CONTEXT, checkDraft({ text: other }, english, CONTEXT))).toEqual(whole);
        expect(checkDraft({ text }, french, CONTEXT, checkDraft({ text, language: "en" }, french, CONTEXT))).toEqual(whole);
        expect(checkDraft({ text }, french, CONTEXT, checkDraft({ text }, french, { ...CONTEXT, page: { language: "en" } }))).toEqual(
          whole,
        );
      }),
      { numRuns: DRAFTS },
    );
  }, 60_000);

  it("keeps no more than one draft, however long one types", async () => {
    const [charter] = CHARTERS;
    if (charter === undefined) throw new Error("no charter");
    const collect = await garbageCollector();
    let previous = checkDraft({ text: "" }, charter, CONTEXT);
    const type = (from: number, to: number) => {
      for (let key = from; key < to; key++) {
        previous = checkDraft({ text: `${"Une ligne de l’atelier. ".repeat(40)}${key}\n`.repeat(10) }, charter, CONTEXT, previous);
      }
    };
    type(0, 200);
    const before = collect();
    type(200, 800);
    expect(collect() - before).toBeLessThan(4 * 2 ** 20);
  }, 60_000);
});

/** Takes out the garbage and tells what is left, in bytes. */
async function garbageCollector(): Promise<() => number> {
  const [{ setFlagsFromString }, { runInNewContext }] = await Promise.all([import("node:v8"), import("node:vm")]);
  setFlagsFromString("--expose-gc");
  const gc: () => void = runInNewContext("gc");
  return () => {
    gc();
    return process.memoryUsage().heapUsed;
  };
}
