import { describe, expect, it } from "vitest";
import { checkDraft, compileCharter, type Taste } from "../../../lib/check";
import { CONTEXT, charterWith } from "../prepare";
import { SHIPPED } from "./judged";

interface Given {
  readonly sections?: Readonly<Record<string, unknown>>;
  readonly taste?: Taste;
  readonly language?: "fr" | "en";
  readonly withModel?: true;
}

function judged(text: string, { sections = {}, taste, language = "en", withModel }: Given = {}) {
  const result = compileCharter(charterWith(language, sections), {
    language,
    ...(taste && { taste }),
    ...(withModel && { model: SHIPPED }),
  });
  if (!result.ok) throw new Error("refused");
  return checkDraft({ text, language }, result.compiled, CONTEXT).filler;
}

const joy = "Bonne fête à tous pour les Journées du patrimoine ! Belle journée mondiale de la joie et des beaux souvenirs à vous.";
const monday = "Happy Monday everyone! Have a wonderful week ☀️";
const tally = (keep: number, wrongAlert: number, filler = 0) => ({ keep, wrongAlert, filler });

describe("what moved a judgement", () => {
  it("is nothing for a post in which neither the charter nor the house has a say", () => {
    expect(judged(monday)).not.toHaveProperty("moved");
  });

  it.each([{ language: "fr" }, { language: "fr", withModel: true }] as const)(
    "names the listed day that kept a post from being flagged",
    (how) => {
      expect(judged(joy, { ...how, sections: { commemorations: [] } })).toMatchObject({ flag: true });
      expect(judged(joy, how)).toMatchObject({
        flag: false,
        moved: [{ by: "day", name: "Journées du patrimoine", effect: "calmer", decisive: true }],
      });
    },
  );

  it("names a declared series, by the hashtag that stands in the post", () => {
    const moved = judged("Happy Friday everyone! Enjoy your weekend 🎉 #OnTheStand").moved;
    expect(moved).toContainEqual({ by: "series", name: "OnTheStand", effect: "calmer", decisive: true });
  });

  it("names the pillar a post serves; where the post would have passed without, it decided nothing", () => {
    const useful = "Safety check on Thursday from 9 to 5: brakes, cables and tyres for £68. Book at the counter.";
    const pillars = [{ id: "advice", name: "Advice", terms: ["brakes", "cables"] }];
    expect(judged(useful, { sections: { pillars } }).moved).toContainEqual({
      by: "pillar",
      name: "Advice",
      effect: "calmer",
      decisive: false,
    });
  });

  it("names the kind that the charter allows", () => {
    const moved = judged(monday, { sections: { filler: { tolerance: "normal", allowedKinds: ["weekday-greeting"] } } }).moved;
    expect(moved).toContainEqual({ by: "allowed", kind: "weekday-greeting", effect: "calmer", decisive: true });
  });

  it("tells what the house's taste did, and when it decided", () => {
    const wished = judged(monday, { taste: { "weekday-greeting": tally(0, 0, 3) } }).moved;
    expect(wished).toEqual([{ by: "taste", kind: "weekday-greeting", effect: "keener", decisive: false }]);
    const faint = "Bon lundi à tous ! Cette semaine, passez nous voir.";
    const plain = judged(faint, { language: "fr" });
    const calmed = judged(faint, { language: "fr", taste: { "weekday-greeting": tally(0, 5) } });
    expect([plain.flag, calmed.flag]).toEqual([true, false]);
    expect(calmed.moved).toContainEqual({ by: "taste", kind: "weekday-greeting", effect: "calmer", decisive: true });
  });

  it("never says that taste calmed a kind that Meta's rules name", () => {
    const bait = "LIKE this post if you love cats, and tag a friend who does!";
    const { moved = [] } = judged(bait, { taste: { "engagement-bait": tally(9, 9) } });
    expect(moved.filter(({ by }) => by === "taste")).toEqual([]);
  });
});
