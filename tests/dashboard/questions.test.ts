import { afterEach, describe, expect, it } from "vitest";
import { createCharterTools } from "../../entrypoints/dashboard/charter-tools";
import { FORM_SECTIONS, finished, QUESTIONS, valueAt } from "../../lib/dashboard";
import { pagesMessages } from "../../lib/i18n";
import { type RuleBench, ruleBench } from "./rule-bench";

let bench: RuleBench;
afterEach(() => bench.end());

async function asked(language: "fr" | "en" = "fr", kept?: { value: unknown }) {
  bench = ruleBench(undefined, kept);
  const { questions } = bench.charters;
  await questions.open(language);
  return questions;
}
const sectors = FORM_SECTIONS[0]?.fields.find(({ key }) => key === "sector");
const SECTORS = sectors?.kind === "choice" ? sectors.options : [];

describe("the twelve questions", () => {
  it("are twelve, each with its texts and its fields", async () => {
    await asked();
    expect(QUESTIONS.length).toBe(12);
    for (const table of Object.values(pagesMessages)) {
      const known = new Set(Object.keys(table));
      for (const { id, fields } of QUESTIONS) {
        expect(
          [`ask.${id}`, `ask.${id}.why`, `ask.${id}.example`, ...fields.map(({ key }) => `form.${key}`)].filter((key) => !known.has(key)),
        ).toEqual([]);
      }
    }
  });

  it.each(SECTORS.flatMap((sector) => (["fr-FR", "en-GB"] as const).map((locale) => [sector, locale] as const)))(
    "make a whole charter that runs, for %s in %s, from name and trade alone",
    async (sector, locale) => {
      const questions = await asked("fr");
      questions.change(["identity", "pageName"], "Chez Élise");
      questions.change(["identity", "sector"], sector);
      questions.change(["locale"], locale);
      for (let step = 0; step < 12; step += 1) await questions.next();
      const taken = bench.requests.find(({ type }) => type === "charter.import")?.payload;
      const charter = valueAt(taken, ["charter"]);
      const tools = await createCharterTools();
      const parsed = tools.parse(charter);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
      expect(parsed.charter).toMatchObject({
        version: "1.0.0",
        locale,
        identity: { pageName: "Chez Élise", sector, countries: [locale.slice(3)], languages: [locale.slice(0, 2)] },
      });
      expect(await tools.faults(parsed.charter, "fr")).toEqual([]);
    },
    60_000,
  );

  it("stay at a question while something there is not right, and say where", async () => {
    const questions = await asked();
    await questions.next();
    expect([questions.step.value, questions.errors.value.map(({ path }) => path)]).toEqual([0, ["identity.pageName"]]);
    questions.change(["identity", "pageName"], "Chez Élise");
    expect(questions.errors.value).toEqual([]);
    questions.change(["identity", "domains"], ["https://chez-elise.fr"]);
    await questions.next();
    expect(questions.errors.value.map(({ path }) => path)).toEqual(["identity.domains[0]"]);
    questions.change(["identity", "domains"], ["chez-elise.fr"]);
    await questions.next();
    expect(questions.step.value).toBe(1);
  });

  it("propose what the trade brings, keep what was changed, and let a skipped answer go", async () => {
    const questions = await asked();
    questions.change(["identity", "pageName"], "Chez Élise");
    questions.change(["identity", "sector"], "restaurant");
    await questions.next();
    expect(questions.isProposed.value).toBe(true);
    const proposed = valueAt(questions.working.value, ["promise", "who"]);
    questions.change(["promise", "who"], "les gens du port");
    expect(questions.isProposed.value).toBe(false);
    await questions.next();
    questions.back();
    expect(valueAt(questions.working.value, ["promise", "who"])).toBe("les gens du port");
    await questions.skip();
    expect(valueAt(questions.working.value, ["promise", "who"])).toBe(proposed);
    questions.back();
    questions.back();
    questions.change(["identity", "sector"], "school");
    expect(valueAt(questions.working.value, ["promise", "who"]), "another trade proposes something else").not.toBe(proposed);
    expect(valueAt(questions.working.value, ["identity", "pageName"])).toBe("Chez Élise");
  });

  it("do not bring back what was emptied", async () => {
    const questions = await asked();
    questions.change(["identity", "pageName"], "Chez Élise");
    questions.change(["identity", "sector"], "restaurant");
    for (let step = 0; step < 7; step += 1) await questions.next();
    expect(valueAt(questions.working.value, ["lexicon", "banned"])).not.toEqual([]);
    questions.change(["lexicon", "banned"], []);
    await questions.next();
    expect(valueAt(questions.working.value, ["lexicon", "banned"])).toEqual([]);
  });

  it("wait for whoever leaves, and are forgotten once the charter is made or they start over", async () => {
    const kept = { value: undefined as unknown };
    const before = await asked("fr", kept);
    before.change(["identity", "pageName"], "Chez Élise");
    before.change(["identity", "sector"], "restaurant");
    await before.next();
    before.change(["promise", "what"], "manger du poisson du jour");
    await bench.rest();
    bench.end();
    const after = await asked("fr", kept);
    expect([after.step.value, after.isResumed.value]).toEqual([1, true]);
    expect(valueAt(after.working.value, ["promise", "what"])).toBe("manger du poisson du jour");
    for (let step = 1; step < 12; step += 1) await after.next();
    expect(bench.charters.place.value).toEqual({ at: "edit", id: "chez-elise" });
    expect(bench.charters.fresh.value).toBe("chez-elise");
    await bench.rest();
    expect(kept.value).toBeUndefined();
  });

  it("bear whatever was kept, damaged too", async () => {
    for (const value of [
      null,
      "x",
      { step: 99, answers: { "identity.pageName": 3, pillars: "x" } },
      { answers: [] },
      { step: -1, answers: { a: 1 } },
    ]) {
      const questions = await asked("fr", { value });
      expect(questions.view.value).toBe("asking");
      expect(questions.step.value).toBeLessThan(12);
      await questions.next();
      bench.end();
    }
  });

  it("make the gate wait for approval where it is wanted, and leave it alone elsewhere", () => {
    const gate = (approval: string) => valueAt(finished({ workflow: { approval }, gate: { mode: "confirm" } }), ["gate", "mode"]);
    expect([gate("always"), gate("never")]).toEqual(["approval", "confirm"]);
  });

  it("leave out rows that nobody began", () => {
    const row = { id: "audience-1", name: "", questions: [], vocabulary: [] };
    const charter = finished({
      locale: "fr-FR",
      personas: [row, { ...row, name: "Nadia" }],
      workflow: { roles: [{ name: "", role: "author" }] },
    });
    expect(valueAt(charter, ["personas"])).toEqual([{ ...row, name: "Nadia" }]);
    expect(valueAt(charter, ["workflow", "roles"])).toEqual([]);
  });
});
