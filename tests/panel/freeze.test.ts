import { describe, expect, it } from "vitest";
import { type Charter, defaultCharter, parseCharter } from "../../lib/charter";
import { checkDraft, compileCharter } from "../../lib/check";
import type { GateEntry } from "../../lib/metrics";
import { createHarness } from "./harness";

const plain = "Mardi, à Clisson, nous avons posé 145 mm de laine de bois chez Nadia. Demandez un devis.";
const PERSON = "Nadia Roux, 06 12 34 56 78";

function frozen(mode: "advise" | "confirm" | "approval", crisis: object = {}, more: object = {}): Charter {
  const parsed = parseCharter({
    ...defaultCharter("fr"),
    ...more,
    gate: { mode },
    crisis: {
      freeze: true,
      freezeReason: "Accident sur le chantier de Vallet.",
      contacts: [
        { name: "Paul", order: 2 },
        { name: "Nadia Roux", phone: "06 12 34 56 78", order: 1 },
      ],
      ...crisis,
    },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.charter;
}

/** A panel that holds its drafts against this charter with the engine itself, on 25 November 2026. */
function bench(charter: Charter, fails = false) {
  const entries: GateEntry[] = [];
  const result = compileCharter(charter);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  const { compiled } = result;
  const broken = { ...compiled, rules: compiled.rules.map((rule) => ({ ...rule, run: () => ([] as never[]).concat(fail()) })) };
  let now = Date.UTC(2026, 10, 25, 9);
  const harness = createHarness({
    now: () => new Date(now).toISOString(),
    check: (draft, context) => checkDraft(draft, fails ? broken : compiled, context),
    browserLanguages: ["fr"],
    gate: {
      isQuestionShown: () => true,
      isButtonUnknown: () => false,
      record: (entry) => entries.push(entry),
      returnToButton: () => {},
      returnToText: () => {},
    },
  });
  harness.state.setCharter({ status: "ready", charter, source: "own" });
  const pass = () => {
    now += 600;
  };
  return { ...harness, entries, pass, press: () => harness.state.gate.press(true) };
}

function fail(): never {
  throw new Error("broken");
}

describe("a crisis freeze", () => {
  it.each(["advise", "confirm"] as const)("asks for a reason in a charter that would %s", (mode) => {
    const { write, rest, press, pass, state, entries, messages } = bench(frozen(mode));
    write(plain);
    rest();
    expect(messages()[0]).toBe(`Ne publiez rien, appelez ${PERSON}\u00a0: le gel de crise est en place`);
    expect(state.openCards.value[0]).toMatchObject({ severity: "block", why: "Accident sur le chantier de Vallet.", scopes: [] });
    expect(state.gate.strip.value).toEqual({ code: "confirm", count: 1, needsReason: true });
    expect(press()).toBe("stop");
    expect(state.gate.question.value).toMatchObject({ needsReason: true, held: false });
    pass();
    state.gate.publishAnyway(" ");
    expect([state.gate.reasonFault.value?.code, press()]).toEqual(["missing", "stop"]);
    pass();
    state.gate.publishAnyway("Accord de Nadia par téléphone");
    expect(press()).toBe("let");
    expect(entries.map(({ outcome, mode: as }) => `${outcome} ${as}`)).toEqual([
      "stopped confirm",
      "confirmed confirm",
      "released confirm",
    ]);
    expect(entries[1]).toMatchObject({ ruleIds: ["crisis-freeze"], reason: "Accord de Nadia par téléphone" });
  });

  it("says so before a word is written, holds back a post without text, and speaks once beside words", () => {
    const { write, press, state } = bench(frozen("advise", { freezeUntil: "2026-12-03" }));
    write("");
    expect(state.phase.value).toBe("empty");
    expect(state.notices.value).toEqual([
      {
        code: "frozen",
        what: `Ne publiez rien jusqu’au 3 décembre 2026 inclus, appelez ${PERSON}\u00a0: gel de crise`,
        why: "Accident sur le chantier de Vallet.",
      },
    ]);
    expect(press()).toBe("stop");
    write(plain);
    expect(state.notices.value).toEqual([]);
  });

  it("still holds at a step where the text is out of sight", () => {
    const { write, rest, press, state } = bench(frozen("advise"));
    write(plain);
    rest();
    state.setComposer({ status: "absent", reason: "put-away" });
    expect(state.gate.strip.value).toEqual({ code: "confirm", count: 1, needsReason: true });
    expect(press()).toBe("stop");
  });

  it.each([
    ["its last day is over", { freezeUntil: "2026-11-24" }],
    ["it is switched off", { freeze: false }],
    ["the post is the statement itself", { holdingStatement: plain.toUpperCase() }],
    ["the topic is allowed", { freezeAllows: ["laine de bois"] }],
  ])("holds nothing back when %s", (_why, crisis) => {
    const { write, rest, press, state } = bench(frozen("confirm", crisis));
    write(plain);
    rest();
    expect(state.openCards.value.filter(({ severity }) => severity === "block")).toEqual([]);
    expect(press()).toBe("let");
  });

  it("is as grave as the charter says, where it says so", () => {
    const { write, rest, press, state } = bench(frozen("advise", {}, { builtins: { "crisis-freeze": { severity: "advice" } } }));
    write(plain);
    rest();
    expect(state.openCards.value[0]).toMatchObject({ severity: "advice" });
    expect(press()).toBe("let");
  });

  it("lets a post out when the check itself is broken, and says which rules did not run", () => {
    const { write, rest, press, state } = bench(frozen("confirm"), true);
    write(plain);
    rest();
    expect(state.notices.value.some((notice) => notice.code === "rules" && notice.ruleIds.includes("crisis-freeze"))).toBe(true);
    expect(press()).toBe("let");
  });
});
