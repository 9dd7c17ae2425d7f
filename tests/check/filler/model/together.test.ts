import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkDraft, compileCharter } from "../../../../lib/check";
import { BY_WORDS } from "../../../../lib/check/filler/model/model";
import { isPolicyKind } from "../../../../lib/check/filler/policy-kinds";
import type { FillerKind } from "../../../../lib/check/result";
import { cpuTime } from "../../cpu-time";
import { CONTEXT, charterWith } from "../../prepare";
import { judged, SHIPPED } from "../judged";

const trained = (text: string, language: "fr" | "en" | "und", sections: Parameters<typeof judged>[2] = {}) =>
  judged(text, language, sections, SHIPPED);
/** No phrase of a lexicon gives it away. */
const EMPTY =
  "What a week it has been at the depot! Birthdays, an enormous cake, more laughs than we could count, and you made it special.";

interface GoldenSet {
  readonly kind: FillerKind;
  readonly language: "fr" | "en";
  readonly flags: readonly { readonly text: string }[];
  readonly passes: readonly { readonly text: string }[];
}
const folder = new URL("../../../golden/filler/", import.meta.url);
const golden = readdirSync(folder).map((name): GoldenSet => JSON.parse(readFileSync(new URL(name, folder), "utf8")));

describe("with the trained part", () => {
  it.each(golden)("every golden post is still called by name: $kind in $language", ({ kind, language, flags }) => {
    for (const { text } of flags) {
      const { judgement } = trained(text, language);
      expect(judgement.flag, `${text}: ${judgement.score}`).toBe(true);
      expect(judgement.kinds.map((each) => each.kind)).toContain(kind);
    }
  });

  it("no golden look-alike is flagged", () => {
    const flagged = golden.flatMap(({ language, passes }) => passes.filter(({ text }) => trained(text, language).judgement.flag));
    expect(flagged).toEqual([]);
  });

  it("a post that only its words give away is called empty, with two to four whole words", () => {
    expect(judged(EMPTY, "en").judgement.flag).toBe(false);
    const { judgement, findings } = trained(EMPTY, "en");
    expect(judgement.flag).toBe(true);
    const [lead] = judgement.kinds;
    expect(lead?.kind).toBe(BY_WORDS);
    const words = lead?.evidence.map(({ start, end }) => EMPTY.slice(start, end)) ?? [];
    expect(words.length).toBeGreaterThanOrEqual(2);
    expect(words.length).toBeLessThanOrEqual(4);
    for (const word of words) expect(EMPTY.match(/\p{L}+/gu)).toContain(word);
    expect(findings[0]).toMatchObject({ kind: BY_WORDS, severity: "advice", evidence: words.join(" · ") });
  });

  it.each([
    ["Plus que 12 dodos avant les vacances 🏖️ Qui compte aussi ??", "Plus que 12 dodos avant les vacances 🏖️ Qui compte aussi ??"],
    ["Quelle couleur résume votre journée ? Nous, c’est gris 🌧️", "Quelle couleur résume votre journée ?"],
  ])("so is a post that says nothing and has no telling words, by its first sentence: %j", (text, sentence) => {
    const { judgement, findings } = trained(text, "fr");
    expect(judgement).toMatchObject({ flag: true, substance: 0 });
    expect(findings).toMatchObject([{ kind: BY_WORDS, severity: "advice", start: 0, end: sentence.length }]);
  });

  it.each([
    "Plus que 12 jours pour déposer les dossiers de la cantine, au guichet, de 9 h à 16 h.",
    "Quelle couleur pour le portail de la mairie ? Gris ou vert, nous peignons mardi.",
    "Lundi. Un thé. Puis la boutique de Vertou ouvre à 14 h.",
  ])("but not one that holds anything: %j", (text) => expect(trained(text, "fr").findings).toEqual([]));

  it.each(["hint", "advice", "must", "block"] as const)("such a remark is never more than advice: the charter wants %s", (wanted) => {
    const made = compileCharter(charterWith("en", { builtins: { filler: { severity: wanted } } }), { language: "en", model: SHIPPED });
    if (!made.ok) throw new Error("The charter does not compile.");
    const of = (text: string) => checkDraft({ text }, made.compiled, CONTEXT).findings.find(({ ruleId }) => ruleId === "filler");
    expect(of(EMPTY)).toMatchObject({ kind: BY_WORDS, severity: wanted === "hint" ? "hint" : "advice" });
    expect(of(EMPTY)?.why).toContain("you be the judge");
    const list = of("Top 10 reasons to love Mondays. Number 7 is so true! 😂");
    expect(list).toMatchObject({ kind: "listicle", severity: wanted });
    expect(list?.why).not.toContain("you be the judge");
  });

  it("the same post is not flagged when the charter allows emptiness, nor when it stands on substance", () => {
    expect(trained(EMPTY, "en", { filler: { allowedKinds: [BY_WORDS] } }).judgement.flag).toBe(false);
    const useful = `${EMPTY} The repair of the roof costs £640, parts included: book your visit before 12 December on 01904 555 010.`;
    expect(trained(useful, "en").judgement.flag).toBe(false);
  });

  it("the charter's own words lower the degree, and a declared series or listed day is not raised", () => {
    const own = trained(EMPTY, "en", { lexicon: { products: ["enormous cake"] } }).judgement;
    expect(own.score).toBeLessThan(trained(EMPTY, "en").judgement.score);
    for (const sections of [{ series: [{ name: "What a week" }] }, { commemorations: [{ name: "What a week" }] }]) {
      const { judgement } = trained(EMPTY, "en", sections);
      expect(judgement.flag).toBe(false);
      expect(judgement.score).toBeLessThanOrEqual(judged(EMPTY, "en", sections).judgement.score);
    }
  });

  it("a kind that the charter allows is not called empty instead", () => {
    const text = "Top 10 des raisons d’aimer les lundis. La 7 est tellement vraie ! 😂";
    expect(trained(text, "fr").judgement.kinds[0]?.kind).toBe("listicle");
    expect(trained(text, "fr", { filler: { allowedKinds: ["listicle"] } }).judgement.flag).toBe(false);
  });

  it.each([
    [
      "It is with great sadness that we tell you of the passing of our founder. What a wonderful man, and how special you made him feel.",
      "en",
    ],
    ["Rappel produit : ne consommez pas nos amandes du lot 12. Merci à tous, quelle équipe, vous êtes tellement formidables !", "fr"],
  ] as const)("a look-alike comes before words: %s", (text, language) => {
    expect(trained(text, language).judgement.flag).toBe(false);
  });

  it("a policy kind is never lowered", () => {
    for (const { kind, language, flags } of golden) {
      if (!isPolicyKind(kind)) continue;
      for (const { text } of flags) {
        const alone = judged(text, language).judgement.kinds.find((each) => each.kind === kind);
        expect(trained(text, language).judgement.score).toBeGreaterThanOrEqual(alone?.score ?? 1);
      }
    }
  });

  it("decides nothing in an undecided language, on two words, or on nothing", () => {
    for (const [text, language] of [
      [EMPTY, "und"],
      ["Amazing week!", "en"],
      ["", "en"],
    ] as const) {
      expect(trained(text, language)).toEqual(judged(text, language));
    }
  });

  it.each(["a\n", "a ", "😀 mot ", "word", "l’été "])(
    "weighs a very long draft of %j in a moment, and twice as long in about twice the time",
    (piece) => {
      const cost = (length: number) => {
        const text = piece.repeat(length / piece.length);
        const begun = cpuTime();
        trained(text, "fr");
        return cpuTime() - begun;
      };
      cost(8_000);
      const [short, long] = [Math.min(cost(16_000), cost(16_000), cost(16_000)), Math.min(cost(32_000), cost(32_000), cost(32_000))];
      expect(long).toBeLessThan(3 * short + 30);
    },
  );
});
