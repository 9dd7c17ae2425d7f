import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KINDS } from "../../../lib/check/filler/kinds";
import { judged } from "./judged";

const RUNS = Number(process.env.LIGNE_RUNS ?? 1000);
const LIST = "Top 10 des raisons d’aimer les lundis. La 7 est tellement vraie ! 😂";

describe("the degree", () => {
  it("follows the charter's tolerance", () => {
    const text = "Belle énergie cette semaine, on adore ce qu’on fait avec toute l’équipe du magasin.";
    const flags = (["strict", "normal", "relaxed"] as const).map((tolerance) => judged(text, "fr", { filler: { tolerance } }).judgement);
    expect(new Set(flags.map((each) => each.score)).size).toBe(1);
    const order = flags.map((each) => Number(each.flag));
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(order[0]).toBe(1);
    expect(order[2]).toBe(0);
  });

  it("forgets a kind that the charter allows", () => {
    const kinds = judged(LIST, "fr").judgement.kinds.map((each) => each.kind);
    expect(kinds[0]).toBe("listicle");
    const allowed = judged(LIST, "fr", { filler: { allowedKinds: ["listicle"] } }).judgement.kinds.map((each) => each.kind);
    expect(allowed).not.toContain("listicle");
  });

  it("falls when the post speaks of the charter's own product", () => {
    const text = "Trop fiers de notre Zéphyr 12, une aventure incroyable et exceptionnelle !";
    const stranger = judged(text, "fr", { lexicon: { products: [] } }).judgement;
    const own = judged(text, "fr", { lexicon: { products: ["Zéphyr 12"] } }).judgement;
    expect(own.score).toBeLessThan(stranger.score);
    expect(own.present.map((each) => each.part)).toContain("offer");
  });

  it("lets a declared series and a listed day pass", () => {
    const sections = { series: [{ name: "Le lundi du chat" }], commemorations: [{ name: "Journée mondiale du fromage" }] };
    expect(judged("Le lundi du chat : trop mignon, ce chaton ! 😻", "fr").judgement.flag).toBe(true);
    expect(judged("Le lundi du chat : trop mignon, ce chaton ! 😻", "fr", sections).judgement.flag).toBe(false);
    expect(judged("Bonne journée mondiale du fromage à tous !", "fr", { commemorations: [] }).judgement.flag).toBe(true);
    expect(judged("Bonne journée mondiale du fromage à tous !", "fr", sections).judgement.flag).toBe(false);
  });

  it("runs structural kinds only when the language is undecided", () => {
    expect(judged("Happy Friday everyone", "und").judgement.kinds).toEqual([]);
    expect(judged("🏖 ______ 🏔", "und").judgement.kinds.map((each) => each.kind)).toEqual(["engagement-bait"]);
  });

  it("is nothing for an empty draft", () => {
    expect(judged("", "fr").judgement).toMatchObject({ score: 0, flag: false, kinds: [], substance: 0 });
  });
});

describe("substance", () => {
  it("takes neither a mood nor a comparison for a proof", () => {
    const proofs = (text: string, language: "fr" | "en") => judged(text, language).judgement.present.filter(({ part }) => part === "proof");
    expect(proofs("Venez nombreux au marché de Noël, ambiance garantie !", "fr")).toEqual([]);
    expect(proofs("Le soin est à 80 € au lieu de 120 € jusqu’à samedi.", "fr")).toEqual([]);
    expect(proofs("Fun guaranteed at the fair on Saturday, $8 instead of $12.", "en")).toEqual([]);
    expect(proofs("Le toit est garanti dix ans, facture à l’appui.", "fr")).toHaveLength(1);
  });

  it("takes no day, month or birthday for a name, in the singular or the plural", () => {
    const names = (text: string, language: "fr" | "en") => judged(text, language).judgement.present.filter(({ part }) => part === "fact");
    expect(names("We really hate Mondays and love Fridays around here.", "en")).toEqual([]);
    expect(names("A very happy Birthday to the boss, from all of us.", "en")).toEqual([]);
    expect(names("On aime bien nos Mardis et même Novembre, non ?", "fr")).toEqual([]);
    expect(names("The wheels were trued by Owen this time.", "en")).toHaveLength(1);
  });

  it("names the six parts with the words that show them", () => {
    const text =
      "Propriétaires de maison ancienne : isolation des combles à 42 € le m², certifiée RGE. Demandez un devis au 01 99 00 11 22.";
    const { present, missing, substance } = judged(text, "fr", {
      pillars: [{ id: "conseil", name: "Conseils d’isolation", terms: ["isolation des combles"] }],
    }).judgement;
    expect(present.map((each) => each.part)).toEqual(["audience", "fact", "offer", "proof", "action", "pillar"]);
    expect(present.find((each) => each.part === "pillar")?.detail).toBe("Conseils d’isolation");
    expect(missing).toEqual([]);
    expect(substance).toBe(6);
    const fact = present.find((each) => each.part === "fact")?.evidence.map(({ start, end }) => text.slice(start, end));
    expect(fact).toContain("42 €");
  });

  it("finds none inside hashtags, not even the brand's, nor in a shortened link", () => {
    const text = "Trop fiers de cette aventure ! #TPE #devis #zephyr12 #isolation https://bit.ly/3abc";
    const { present } = judged(text, "fr", {
      hashtags: { brand: ["zephyr12"] },
      lexicon: { products: ["zephyr12"] },
      pillars: [{ id: "conseil", terms: ["isolation"] }],
    }).judgement;
    expect(present).toEqual([]);
  });

  it("lets a declared series be named by its hashtag", () => {
    const sections = { series: [{ name: "Le chat du lundi", hashtag: "#chatdulundi" }] };
    const text = "Trop mignon, ce chaton ! 😻 #chatdulundi";
    expect(judged(text, "fr").judgement.flag).toBe(true);
    expect(judged(text, "fr", sections).judgement.flag).toBe(false);
  });

  it("says what is missing", () => {
    expect(judged("Bon lundi à tous ☀️", "fr").judgement.missing).toEqual(["audience", "fact", "offer", "proof", "action", "pillar"]);
  });
});

describe("the card", () => {
  it("speaks plainly, names the page, quotes the words and asks a question", () => {
    const { findings } = judged(LIST, "fr");
    expect(findings[0]).toMatchObject({ ruleId: "filler", kind: "listicle", severity: "must", lesson: 5 });
    expect(findings[0]?.message).toBe("Une liste que tout le monde a déjà");
    expect(findings[0]?.evidence).toContain("Top 10");
    expect(findings[0]?.why).not.toContain("{");
    expect(findings[0]?.question).toMatch(/\?$/);
  });

  it("keeps the colon and the marks of the promise on the line of their words", () => {
    const promise = { who: "les cyclistes de Nantes", what: "Un vélo sûr en une heure." };
    expect(judged(LIST, "fr", { promise }).findings[0]?.why).toContain(
      "La charte promet\u00a0: «\u00a0Un vélo sûr en une heure\u00a0», pour les cyclistes de Nantes.",
    );
  });

  it("is at most a hint below the flag, and one at a time", () => {
    for (const tolerance of ["strict", "normal", "relaxed"]) {
      for (const text of [LIST, "On a hâte ! Restez connectés 🚀", "Thé ou café ? Likez si vous préférez le thé ☕ bon lundi à tous"]) {
        const { judgement, findings } = judged(text, "fr", { filler: { tolerance } });
        expect(findings.length).toBeLessThanOrEqual(2);
        for (const finding of findings) expect(finding.severity).toBe(judgement.flag ? "must" : "hint");
      }
    }
  });

  it("keeps the span of a bait phrase to the phrase", () => {
    const text = "Belle journée au marché. Tague ton pote qui arrive toujours en retard !";
    const bait = judged(text, "fr").findings.find((each) => each.kind === "engagement-bait");
    expect(text.slice(bait?.start, bait?.end)).toBe("Tague ton pote");
  });

  it.each(KINDS)("has all texts for $id in both languages", (kind) => {
    for (const text of [kind.message, kind.why, kind.question]) {
      expect(text.fr.trim()).not.toBe("");
      expect(text.en.trim()).not.toBe("");
      expect(text.fr, "a name may begin with a vowel or an article").not.toMatch(/\b(?:de|du|des|que|le|la|au|aux)\s\{page\}|à\s\{page\}/);
      expect(text.fr).not.toMatch(/'|[^\u202f][;!?]|[^\u00a0]:|«[^\u00a0]|[^\u00a0]»/);
    }
  });
});

const WORDS = [
  "top",
  "10",
  "raisons",
  "likez",
  "si",
  "vous",
  "😂",
  "👩‍👩‍👧",
  "«",
  "»",
  "…",
  "\n",
  "Nantes",
  "12",
  "€",
  "ＦＵＬＬ",
  "é",
  "e\u0301",
  "ami·e·s",
  "___",
  "like",
  "if",
  "you",
];
const drafts = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(" ")),
);

it("keeps every span inside the draft, degrees within 0–1, and answers the same twice", () => {
  fc.assert(
    fc.property(drafts, fc.constantFrom("fr", "en", "und"), (text, language) => {
      const first = judged(text, language as "fr" | "en" | "und");
      const { judgement, findings } = first;
      expect(judgement.score).toBeGreaterThanOrEqual(0);
      expect(judgement.score).toBeLessThanOrEqual(1);
      expect(judgement.substance + judgement.missing.length).toBe(6);
      const spans = [
        ...findings,
        ...judgement.kinds.flatMap((each) => each.evidence),
        ...judgement.present.flatMap((each) => each.evidence),
      ];
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      expect(judged(text, language as "fr" | "en" | "und")).toEqual(first);
    }),
    { numRuns: RUNS },
  );
}, 60_000);
