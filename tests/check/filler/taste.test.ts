import { describe, expect, it } from "vitest";
import { checkDraft, compileCharter, type Taste } from "../../../lib/check";
import { CONTEXT, charterWith } from "../prepare";

function judged(text: string, taste?: Taste, language: "fr" | "en" = "en") {
  const result = compileCharter(charterWith(language), { language, ...(taste && { taste }) });
  if (!result.ok) throw new Error("refused");
  return checkDraft({ text, language }, result.compiled, CONTEXT);
}

const tally = (keep: number, wrongAlert: number, filler = 0) => ({ keep, wrongAlert, filler });
const monday = "Happy Monday everyone! Have a wonderful week ☀️";

describe("the house's taste in a judgement", () => {
  it("makes a kind that was waved through again and again weigh less, and says so on the card", () => {
    const plain = judged(monday);
    const calmer = judged(monday, { "weekday-greeting": tally(3, 2) });
    expect(plain.filler.kinds[0]?.kind).toBe("weekday-greeting");
    expect(calmer.filler.score).toBeLessThan(plain.filler.score);
    expect(calmer.filler.score).toBeGreaterThanOrEqual(plain.filler.score * 0.6 - 1e-9);
    const why = judged(monday, { "weekday-greeting": tally(0, 1) }).findings.find(({ ruleId }) => ruleId === "filler")?.why;
    expect(why).toContain("set aside here once");
  });

  it("makes a confirmed kind weigh more, in French too", () => {
    const text = "Bon lundi à tous et belle semaine !";
    const keener = judged(text, { "weekday-greeting": tally(0, 0, 2) }, "fr");
    expect(keener.filler.score).toBeGreaterThan(judged(text, undefined, "fr").filler.score);
    expect(keener.findings.find(({ ruleId }) => ruleId === "filler")?.why).toContain("confirmé 2\u00a0fois");
  });

  it("never calms a kind that costs the Page its reach", () => {
    const bait = "LIKE this post if you love cats, and tag a friend who does!";
    const taste = { "engagement-bait": tally(50, 50), "cute-animal": tally(50, 50) };
    const plain = judged(bait).filler;
    const after = judged(bait, taste).filler;
    const policy = plain.kinds.find(({ kind }) => kind === "engagement-bait");
    expect(after.kinds.find(({ kind }) => kind === "engagement-bait")).toEqual(policy);
    expect(after.score).toBeGreaterThanOrEqual(policy?.score ?? 1);
    expect(after.flag).toBe(true);
  });

  it("leaves other kinds, and posts without filler, alone", () => {
    const taste = { listicle: tally(9, 9) };
    expect(judged(monday, taste).filler).toEqual(judged(monday).filler);
    const useful = "Slots on Thursday from 9 to 5 for a winter service, £68. Book at the counter.";
    expect(judged(useful, { "empty-hype": tally(9, 9) })).toEqual(judged(useful));
  });
});
