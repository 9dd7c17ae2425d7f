import { describe, expect, it } from "vitest";
import { defaultCharter } from "../../lib/charter";
import { coreRuleSet, type Edit, fillerAdvice } from "../../lib/check";
import type { PanelOptions, SaidAboutFiller, WriteAnswer } from "../../lib/panel";
import { fillerPosts, judgeSample } from "../panel-page/sample-filler";
import { createHarness, reading } from "./harness";

const settled = () => new Promise<void>((done) => setTimeout(done));
const cat = fillerPosts.cat.en;

function open(more: Partial<PanelOptions> = {}, keeps = true) {
  const told: SaidAboutFiller[] = [];
  const panel = createHarness({
    check: (draft, context) => judgeSample(draft, "en", context),
    onVerdict: async (said) => {
      told.push(said);
      return keeps;
    },
    ...more,
  });
  panel.state.setCharter({
    status: "ready",
    charter: defaultCharter("en"),
    source: "own",
    familyOf: (ruleId) => coreRuleSet.builtInRules.find(({ id }) => id === ruleId)?.family,
    advice: fillerAdvice,
  });
  panel.write(cat);
  panel.rest();
  const kinds = () => panel.state.openCards.value.flatMap(({ fillerKind }) => fillerKind ?? []);
  return { ...panel, told, kinds };
}

describe("what helps with a post that says little", () => {
  it("is what is missing, the kind, and an outline in the language of the draft", () => {
    const { state } = open();
    const help = state.fillerHelp.value;
    expect(help).toMatchObject({ flag: true, lead: "cute-animal", moved: [] });
    expect(help?.missing).toContain("fact");
    expect(help?.skeleton).toContain("What the picture shows of our work: […]");
  });

  it("stands on the first remark about filler, on the next one when that is gone, and on a rule that speaks for filler", () => {
    const { state, write, rest } = open();
    const title = () => state.openCards.value.find(({ key }) => key === state.helpedCard.value);
    write("Our cute little kitten says hi 🐱 Isn’t it adorable? Please share far and wide 🙏");
    rest();
    const [first, second] = state.openCards.value.flatMap(({ fillerKind }) => fillerKind ?? []);
    expect(title()?.fillerKind).toBe(first);
    if (first === undefined || second === undefined) throw new Error("two kinds are seen");
    state.sayVerdict(first, "wrongAlert");
    expect(title()?.fillerKind).toBe(second);
    write("LIKE this post if you agree, and tag a friend who does!");
    rest();
    expect([title()?.family, title()?.fillerKind]).toEqual(["bait", undefined]);
  });

  it("is nothing for a post that holds the line", () => {
    const { state, write, rest } = open();
    write("Safety check on Thursday from 9 to 5: brakes, cables and tyres for £68. Book your service.");
    rest();
    expect(state.fillerHelp.value?.skeleton).toBeUndefined();
    expect(state.fillerHelp.value?.flag).not.toBe(true);
  });

  it("is not taken for a finished text: lines that still wait for words are counted until they are filled in", () => {
    const { state, write, rest } = open();
    write("For riders: […]\nProof: 1,180 bikes serviced in 2025\nSeen this week: […] \n“He said […] and left”");
    rest();
    expect(state.notices.value).toEqual([{ code: "blanks", count: 2 }]);
    expect(state.phase.value).not.toBe("clean");
    write("For riders: a service in a day.\nSeen this week: a snapped cable on Clifton.");
    rest();
    expect(state.notices.value).toEqual([]);
  });

  it("goes to the end of the draft as one write, after an empty line", async () => {
    const written: { edits: readonly Edit[]; text: string }[] = [];
    const answer: { now: WriteAnswer } = { now: "done" };
    const { state } = open({
      applyEdits: async (edits, text) => {
        written.push({ edits, text });
        return answer.now;
      },
    });
    const key = state.openCards.value[0]?.key ?? "";
    state.appendWords(key, "For whom: […]");
    await settled();
    expect(written).toEqual([{ edits: [{ start: cat.length, end: cat.length, text: "\n\nFor whom: […]" }], text: cat }]);
    expect(state.fixNote.value).toEqual({ code: "inserted" });
  });

  it("is offered by hand, on its card, when it is not sure that it went in", async () => {
    const copied: string[] = [];
    const { state } = open({
      applyEdits: async () => "not-verified",
      copy: async (text) => {
        copied.push(text);
        return true;
      },
    });
    const key = state.openCards.value[0]?.key ?? "";
    state.appendWords(key, "For whom: […]");
    await settled();
    expect([state.fixNote.value, state.cardNote.value, copied]).toEqual([undefined, { key, code: "unsureCopied" }, ["For whom: […]"]]);
  });
});

describe("a verdict", () => {
  it("takes the remark off this draft at once, is told with the charter, and is said to be kept", async () => {
    const { state, told, kinds } = open();
    expect(kinds()).toEqual(["cute-animal"]);
    state.sayVerdict("cute-animal", "keep", { reason: "asked", words: "  the mayor\nasked " });
    expect(kinds()).toEqual([]);
    expect(state.verdicts.value).toEqual([{ kind: "cute-animal", verdict: "keep", reason: "asked", status: "sending" }]);
    await settled();
    expect(state.verdicts.value[0]?.status).toBe("noted");
    expect(told).toEqual([
      { charterId: defaultCharter("en").id, kind: "cute-animal", verdict: "keep", reason: "asked", words: "the mayor asked" },
    ]);
  });

  it("can be taken back: the remark is there again, and the house is told once", async () => {
    const { state, told, kinds } = open();
    state.sayVerdict("cute-animal", "wrongAlert");
    state.takeBackVerdict("cute-animal", true);
    expect(kinds()).toEqual(["cute-animal"]);
    expect([state.verdicts.value, state.attention.value]).toEqual([[], { kind: "cute-animal", place: "card" }]);
    await settled();
    expect(told.map(({ verdict, takeBack }) => [verdict, takeBack])).toEqual([
      ["wrongAlert", undefined],
      ["wrongAlert", true],
    ]);
    state.takeBackVerdict("cute-animal");
    await settled();
    expect(told.length).toBe(2);
  });

  it("that could not be kept counts for this draft, says so, and asks nothing back of the house", async () => {
    const { state, told, kinds } = open({}, false);
    state.sayVerdict("cute-animal", "wrongAlert");
    await settled();
    expect([kinds(), state.verdicts.value[0]?.status]).toEqual([[], "here-only"]);
    state.takeBackVerdict("cute-animal");
    await settled();
    expect([kinds(), told.length]).toEqual([["cute-animal"], 1]);
  });

  it("that confirms a remark leaves it where it is, and is said once", async () => {
    const { state, told, kinds } = open();
    state.sayVerdict("cute-animal", "filler", { byKeyboard: true });
    state.sayVerdict("cute-animal", "filler");
    await settled();
    expect([kinds(), told.length, state.attention.value]).toEqual([["cute-animal"], 1, { kind: "cute-animal", place: "card" }]);
  });

  it("stays with its draft: another text of the composer, an emptied field and a closed one know nothing of it", async () => {
    const { state, write, rest, kinds } = open();
    state.sayVerdict("cute-animal", "wrongAlert");
    const other = reading(cat);
    if (other.status !== "reading") throw new Error("it reads");
    state.setComposer({ ...other, part: { key: "tab Instagram", tab: "Instagram" } });
    expect(kinds()).toEqual(["cute-animal"]);
    state.setComposer(other);
    expect(kinds()).toEqual([]);
    write("");
    write(cat);
    rest();
    expect(kinds()).toEqual(["cute-animal"]);
    state.sayVerdict("cute-animal", "wrongAlert");
    state.setComposer({ status: "absent" });
    write(cat);
    rest();
    expect(kinds()).toEqual(["cute-animal"]);
  });

  it("T20: never carries words of the draft along as a reason", async () => {
    const { state, told } = open();
    state.sayVerdict("cute-animal", "keep", { reason: "other", words: "our cute little KITTEN" });
    await settled();
    expect(told).toEqual([{ charterId: defaultCharter("en").id, kind: "cute-animal", verdict: "keep", reason: "other" }]);
  });

  it("stands beside what the author already ignores", () => {
    const { state, kinds } = open({ context: () => ({ ignores: [{ ruleId: "cta-missing", scope: "post" }] }) });
    expect(state.openCards.value.length).toBe(1);
    state.sayVerdict("cute-animal", "wrongAlert");
    expect([kinds(), state.openCards.value.length]).toEqual([[], 0]);
  });

  it("is not asked for where nothing would come of it", () => {
    const { state } = createHarness();
    expect(state.canJudge).toBe(false);
  });
});
