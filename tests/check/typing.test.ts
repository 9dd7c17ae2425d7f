import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CheckResult, checkDraft, compileCharter, type FillerJudging, fillerJudging } from "../../lib/check";
import { CONTEXT, charterWith, compiled } from "./prepare";

const TYPING = { ...CONTEXT, isTyping: true } as const;
const FRENCH = compiled(charterWith("fr"));
const fillerIn = ({ findings }: CheckResult) => findings.filter(({ ruleId }) => ruleId === "filler");
const saysIn = (text: string, result: CheckResult) => fillerIn(result).map(({ start, end }) => text.slice(start, end));

/** Without the mark of what was carried. */
function plain({ isFillerCarried: _carried, ...result }: CheckResult): Omit<CheckResult, "isFillerCarried"> {
  return result;
}

const GREETING = "Bonne semaine à tous";
const REST = ", profitez bien de ce beau soleil";
const WHOLE = `${GREETING}${REST}`;

describe("filler between two keys", () => {
  it("keeps what was said of it where its words now stand, and says that it is not judged anew", () => {
    const before = checkDraft({ text: WHOLE }, FRENCH, CONTEXT);
    const words = saysIn(WHOLE, before);
    expect(words).toHaveLength(1);
    const longer = `A ${WHOLE}`;
    const after = checkDraft({ text: longer }, FRENCH, TYPING, before);
    expect(after.isFillerCarried).toBe(true);
    expect(saysIn(longer, after)).toEqual(words);
    expect(after.filler.kinds.map(({ kind }) => kind)).toEqual(before.filler.kinds.map(({ kind }) => kind));
    const kindWords = (text: string, { filler }: CheckResult) =>
      filler.kinds.flatMap(({ evidence }) => evidence.map(({ start, end }) => text.slice(start, end)));
    expect(kindWords(longer, after)).toEqual(kindWords(WHOLE, before));
  });

  it("does not call what was just typed filler before the text rests, and does then", () => {
    let result = checkDraft({ text: "" }, FRENCH, CONTEXT);
    for (let length = 1; length <= WHOLE.length; length += 1) {
      result = checkDraft({ text: WHOLE.slice(0, length) }, FRENCH, TYPING, result);
    }
    const judged = result.isFillerCarried === true ? checkDraft({ text: WHOLE }, FRENCH, CONTEXT, result) : result;
    expect(result.isFillerCarried).toBe(true);
    expect(judged.isFillerCarried).toBeUndefined();
    expect(fillerIn(judged)).toHaveLength(1);
  });

  it("runs every rule all the same", () => {
    const before = checkDraft({ text: "Likez si vous aimez l’hive" }, FRENCH, CONTEXT);
    const after = checkDraft({ text: "Likez si vous aimez l’hiver !!!!" }, FRENCH, TYPING, before);
    expect(after.isFillerCarried).toBe(true);
    expect(after.findings.map(({ ruleId }) => ruleId)).toContain("exclamation");
  });

  it("judges at once what is no single key: a text that was pasted, or taken out", () => {
    const empty = checkDraft({ text: "" }, FRENCH, CONTEXT);
    const pasted = checkDraft({ text: WHOLE }, FRENCH, TYPING, empty);
    expect(pasted.isFillerCarried).toBeUndefined();
    expect(fillerIn(pasted)).toHaveLength(1);
    const cut = checkDraft({ text: "Bo" }, FRENCH, TYPING, pasted);
    expect(cut.isFillerCarried).toBeUndefined();
    expect(fillerIn(cut)).toEqual([]);
  });

  it("judges anew under another charter, on another surface, in another language", () => {
    const before = checkDraft({ text: WHOLE }, FRENCH, CONTEXT);
    const next = { text: `${WHOLE} ` };
    expect(checkDraft(next, compiled(charterWith("fr")), TYPING, before).isFillerCarried).toBeUndefined();
    expect(checkDraft(next, FRENCH, { ...TYPING, surface: "instagram-post" }, before).isFillerCarried).toBeUndefined();
    expect(checkDraft({ ...next, language: "en" }, FRENCH, TYPING, before).isFillerCarried).toBeUndefined();
  });

  it("carries nothing from a judgement that failed, so that the failure is not forgotten", () => {
    const filler: FillerJudging = {
      ...fillerJudging,
      judge: () => {
        throw new Error("lost");
      },
    };
    const made = compileCharter(charterWith("fr"), { filler });
    if (!made.ok) throw new Error("the charter was refused");
    const before = checkDraft({ text: WHOLE }, made.compiled, CONTEXT);
    expect(before.failures).toEqual([{ ruleId: "filler", reason: "lost" }]);
    const after = checkDraft({ text: `${WHOLE} ` }, made.compiled, TYPING, before);
    expect(after.isFillerCarried).toBeUndefined();
    expect(after.failures).toEqual(before.failures);
  });

  it("answers at rest exactly as a whole check does, whatever was typed before", () => {
    const words = fc.constantFrom(
      " ",
      "!",
      "\n",
      "lundi ",
      "Bonne semaine ",
      "tous ",
      "12 mai ",
      "😺",
      "Likez si ",
      "vous aimez",
      "é",
      "?",
    );
    const edits = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), out: fc.nat(3), put: words }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(edits, (steps) => {
        let text = WHOLE;
        let result = checkDraft({ text }, FRENCH, CONTEXT);
        for (const { at, out, put } of steps) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + put + text.slice(from + out);
          result = checkDraft({ text }, FRENCH, TYPING, result);
          for (const { start, end } of [...result.findings, ...result.filler.kinds.flatMap(({ evidence }) => evidence)]) {
            expect(start >= 0 && start <= end && end <= text.length).toBe(true);
          }
        }
        expect(plain(checkDraft({ text }, FRENCH, CONTEXT, result))).toEqual(plain(checkDraft({ text }, FRENCH, CONTEXT)));
      }),
    );
  });
});
