import { describe, expect, it } from "vitest";
import { charterSchema, defaultCharter } from "../../../lib/charter";
import { type CheckContext, checkDraft, compileCharter, type DraftLanguage } from "../../../lib/check";
import { compileFiller, fillerFindings, judgeFiller } from "../../../lib/check/filler";
import { duplicate } from "../../../lib/check/filler/kinds/duplicate";
import { readForFiller } from "../../../lib/check/filler/reading";
import { analysePost } from "../../../lib/check/match";
import { shinglesOf } from "../../../lib/check/reading/shingles";

const COMPILED = { en: compileFiller(defaultCharter("en")), fr: compileFiller(defaultCharter("fr")) };
const OLD =
  "Le saviez-vous ? Un joint de fenêtre usé laisse passer autant d’air qu’une porte entrouverte. Passez la main le long du cadre un jour de vent, et vous sentirez où la chaleur s’en va.";
const OLD_EN =
  "Did you know? A worn window seal lets in as much air as a door left ajar. Run your hand along the frame on a windy day and you will feel where the warmth goes.";

function seen(text: string, language: DraftLanguage, context: CheckContext) {
  return duplicate.see(readForFiller(analysePost({ text }, language), COMPILED[language === "fr" ? "fr" : "en"], context));
}

function postedBefore(text: string, publishedAt: string): CheckContext {
  return {
    now: "2026-11-23T10:00:00Z",
    surface: "facebook-post",
    history: { posts: [{ publishedAt, shingles: shinglesOf(text) }] },
  };
}

describe("a text that was posted before", () => {
  it.each([
    ["word for word", OLD, OLD, "fr"],
    ["in other capitals and without accents", OLD.normalize("NFD").replaceAll(/\p{M}/gu, "").toUpperCase(), OLD, "fr"],
    ["with emoji and a link added", `🪟 ${OLD} 👇 https://menuiserie-lefort.example/joints`, OLD, "fr"],
    ["with one word changed", OLD.replace("usé", "fatigué"), OLD, "fr"],
    ["in English", OLD_EN, OLD_EN, "en"],
    ["in English, a greeting before it", `Hello! ${OLD_EN}`, OLD_EN, "en"],
    ["in a language nobody decided on", OLD_EN, OLD_EN, "und"],
  ] as const)("is seen %s, first sentence first", (_how, text, old, language) => {
    const sighting = seen(text, language, postedBefore(old, "2026-10-02T08:00:00Z"));
    expect(sighting?.score).toBeGreaterThanOrEqual(0.6);
    const [first] = sighting?.evidence ?? [];
    expect(text.slice(first?.start, first?.end)).not.toBe("");
  });

  it("weighs the more, the less has changed", () => {
    const context = postedBefore(OLD, "2026-10-02T08:00:00Z");
    const same = seen(OLD, "fr", context)?.score ?? 0;
    const retouched = seen(OLD.replace("usé", "fatigué"), "fr", context)?.score ?? 0;
    expect(same).toBe(1);
    expect(retouched).toBeLessThan(same);
  });

  it("is seen when it is planned to go out again soon", () => {
    const context = postedBefore(OLD, "2026-10-02T08:00:00Z");
    const planned = (plannedAt: string) => seen(OLD, "fr", { ...context, sheet: { plannedAt } });
    expect(planned("2026-12-15T09:00:00Z")).toBeDefined();
    expect(planned("2027-02-15T09:00:00Z")).toBeUndefined();
  });
});

describe("look-alikes", () => {
  it.each([
    [
      "another text on the same subject",
      "Un joint de fenêtre usé ? On le change en vingt minutes par vantail, sans démonter le cadre ni salir le rideau.",
    ],
    [
      "a reminder told anew",
      OLD.replace(/ Passez .*$/u, " Nos mesures de cette semaine : 14 fenêtres sur 22 fuyaient, la moitié par le bas."),
    ],
    ["a short notice", "Fermé ce lundi, retour mardi à 9 h."],
    ["nothing", ""],
  ])("%s", (_what, text) => {
    expect(seen(text, "fr", postedBefore(OLD, "2026-10-02T08:00:00Z"))).toBeUndefined();
  });

  it("a short notice, even word for word", () => {
    const notice = "Fermé ce lundi, retour mardi à 9 h.";
    expect(seen(notice, "fr", postedBefore(notice, "2026-11-02T08:00:00Z"))).toBeUndefined();
  });

  it("a text of long ago", () => {
    expect(seen(OLD, "fr", postedBefore(OLD, "2026-05-02T08:00:00Z"))).toBeUndefined();
  });

  it("anything where no history is known", () => {
    expect(seen(OLD, "fr", { now: "2026-11-23T10:00:00Z", surface: "facebook-post" })).toBeUndefined();
    expect(seen(OLD, "fr", { now: "2026-11-23T10:00:00Z", surface: "facebook-post", history: { posts: [] } })).toBeUndefined();
    expect(seen(OLD, "fr", postedBefore(OLD, "some day"))).toBeUndefined();
  });
});

it("makes a card of its own, which an event or a job offer is spared", () => {
  const told = (text: string) => {
    const post = analysePost({ text }, "fr");
    const judgement = judgeFiller(post, COMPILED.fr, postedBefore(text, "2026-10-02T08:00:00Z"));
    return { judgement, findings: fillerFindings(post, judgement, COMPILED.fr, "fr") };
  };
  const { judgement, findings } = told(OLD);
  expect(judgement.flag).toBe(true);
  expect(findings[0]).toMatchObject({ ruleId: "filler", kind: "duplicate", severity: "must", lesson: 4 });
  const event = "Portes ouvertes samedi 14 mars de 10 h à 17 h à l’atelier, 22 rue Carnot à Dole : on vous montre le four et les moules.";
  expect(told(event).judgement.flag).toBe(false);
  const job = "Nous recrutons un menuisier en CDI, débutant accepté, 2 100 € net. Envoyez votre CV à Karim avant la fin du mois.";
  expect(told(job).judgement.flag).toBe(false);
});

it("and the rule for near-duplicates are one problem, told once", () => {
  const made = compileCharter(charterSchema.parse({ ...defaultCharter("fr"), builtins: { "near-duplicate": {} } }), { language: "fr" });
  if (!made.ok) throw new Error("refused");
  const { findings } = checkDraft({ text: OLD, language: "fr" }, made.compiled, postedBefore(OLD, "2026-10-02T08:00:00Z"));
  const told = findings.filter(({ ruleId, kind }) => ruleId === "near-duplicate" || kind === "duplicate");
  expect(told.map(({ ruleId }) => ruleId)).toEqual(["filler"]);
});
