import { describe, expect, it } from "vitest";
import { figuresOf } from "../../lib/dashboard/rule-figures";
import { draftEventSchema } from "../../lib/metrics";
import { DAY } from "../store/fake-store";
import { kept, type Machine, pair, TEXT } from "./review-machine";

const finding = { severity: "advice", message: "Peu de contenu", start: 0, end: 4 } as const;
const greeting = { ...finding, ruleId: "filler", kind: "weekday-greeting" } as const;
const findings = [
  { ...greeting, outcome: "ignored", reason: "La mairie y tient." },
  { ...finding, ruleId: "emoji-excess", outcome: "ignored" },
  { ...finding, ruleId: "caps-shouting", outcome: "fixed" },
] as const;

/** As the dashboard counts them. */
const figures = async (machine: Machine) => figuresOf(kept(await machine.dashboard.request("rules.figures", {})));
const figure = async (machine: Machine, ruleId: string) => (await figures(machine)).rules.find((rule) => rule.ruleId === ruleId);
const taste = async (machine: Machine) => kept(await machine.dashboard.request("taste.list", {})).tastes;

/** Handed in, carried to the reviewer. */
async function handedIn() {
  const { author, reviewer } = await pair();
  const { reviewId } = await author.submit(TEXT, { findings: [...findings] });
  await reviewer.import(await author.export(reviewId));
  return { author, reviewer, reviewId, carry: async (from: Machine, to: Machine) => to.import(await from.export(reviewId)) };
}

describe("what a reviewer lets stand", () => {
  it("counts for the rule on both machines, once however often the file comes, and only where a reason was given", async () => {
    const { author, reviewer, reviewId, carry } = await handedIn();
    expect(await figures(reviewer)).toMatchObject({ drafts: 0, texts: 1 });
    expect(await figure(reviewer, "filler")).toMatchObject({ shown: 1, ignored: 1, accepted: 0 });
    await reviewer.decide(reviewId, "approved");
    expect(await figure(reviewer, "filler")).toMatchObject({ kind: "weekday-greeting", shown: 1, ignored: 1, accepted: 1 });
    expect(await figure(reviewer, "emoji-excess")).toMatchObject({ shown: 1, ignored: 1, accepted: 0 });
    expect(await figure(reviewer, "caps-shouting")).toMatchObject({ shown: 1, fixed: 1 });
    await carry(reviewer, author);
    await carry(reviewer, author);
    expect(await figures(author)).toMatchObject({ texts: 0, rules: [{ ruleId: "filler", shown: 0, accepted: 1 }] });
  });

  it("teaches the house's taste once, says where that comes from, and unlearns it with the approval", async () => {
    const { author, reviewer, reviewId, carry } = await handedIn();
    expect(await taste(reviewer)).toEqual([]);
    await reviewer.decide(reviewId, "approved");
    const learnt = [
      {
        charterId: "maison",
        taste: { "weekday-greeting": { keep: 1, wrongAlert: 0, filler: 0 } },
        said: [{ charterId: "maison", kind: "weekday-greeting", verdict: "keep", accepted: true }],
      },
    ];
    expect(await taste(reviewer)).toEqual(learnt);
    await carry(reviewer, author);
    await carry(reviewer, author);
    expect(await taste(author)).toEqual(learnt);
    await reviewer.decide(reviewId, "changes");
    expect(await taste(reviewer)).toEqual([]);
    await carry(reviewer, author);
    expect(await taste(author)).toEqual([]);
  });

  it("stays what it was when the text is published, and goes with the texts after their time", async () => {
    const { reviewer, reviewId } = await handedIn();
    await reviewer.decide(reviewId, "approved");
    const submission = (await reviewer.open(reviewId))?.view.rounds.at(-1)?.id ?? "";
    kept(await reviewer.dashboard.request("review.published", { reviewId, submission, as: "reviewer" }));
    expect(await figure(reviewer, "filler")).toMatchObject({ accepted: 1 });
    reviewer.disk.clock.now += 100 * DAY;
    kept(await reviewer.store.retain());
    expect(await figures(reviewer)).toMatchObject({ texts: 0, rules: [] });
  });

  it("is told without a word of anybody's", async () => {
    const { reviewer, reviewId } = await handedIn();
    await reviewer.decide(reviewId, "approved");
    const told = await reviewer.dashboard.request("rules.figures", {});
    const said = JSON.stringify([kept(told), await taste(reviewer)]);
    for (const word of ["mairie", "four", "Léa", "Hélène", "contenu"]) expect(said).not.toContain(word);
  });
});

describe("what authors make of remarks", () => {
  it("is counted from the events of drafts, whatever order they came in", async () => {
    const { author } = await pair();
    const event = (sequence: number, more: object) =>
      draftEventSchema.parse({ id: crypto.randomUUID(), sequence, at: new Date().toISOString(), ...more });
    const summary = (rules: readonly string[]) => ({
      length: 90,
      language: "fr",
      charterId: "maison",
      charterVersion: "1.2.0",
      findings: rules.map((ruleId) => ({ ruleId, severity: "advice", count: 1 })),
      filler: { score: 0, flag: false, kinds: [] },
      substance: [],
    });
    const wrong = { type: "wrong-alert", ruleId: "caps-shouting", scope: "text", severity: "advice" };
    const sessionId = crypto.randomUUID();
    const send = (...events: ReturnType<typeof event>[]) =>
      author.tab.request("session.append", { sessionId, surface: "facebook-post", events });
    kept(await send(event(3, { type: "settled", summary: summary([]) })));
    kept(await send(event(1, { type: "settled", summary: summary(["emoji-excess", "caps-shouting"]) }), event(2, wrong)));
    const { drafts, rules } = await figures(author);
    expect(drafts).toBe(1);
    expect(rules).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ruleId: "emoji-excess", shown: 1, fixed: 1, ignored: 0, wrong: 0, accepted: 0 }),
        expect.objectContaining({ ruleId: "caps-shouting", shown: 1, fixed: 0, ignored: 0, wrong: 1, accepted: 0 }),
      ]),
    );
  });

  it("is not for the script in Meta's page", async () => {
    const { author } = await pair();
    expect(await author.tab.request("rules.figures", {})).toMatchObject({ ok: false });
  });
});
