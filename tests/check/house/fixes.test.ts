import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findingsOf, mended } from "./rules";

const numRuns = Number(process.env.LIGNE_RUNS ?? 1000);

/** Rules whose fixes a machine can be sure of, and words they speak about. */
const RULES = [
  { id: "out", kind: "forbid", terms: ["vraiment"], fix: "remove" },
  { id: "loud", kind: "forbid", patterns: ["!{2,}"], fix: "trim" },
  {
    id: "use",
    kind: "replace",
    pairs: [
      { use: "courriel", insteadOf: ["e-mail"] },
      { use: "iPhone", insteadOf: ["Iphone"] },
    ],
    fix: "replace",
  },
  { id: "tags", kind: "only", of: "hashtag", allowed: ["bois"], fix: "remove" },
  { id: "emoji", kind: "count", of: "emoji", max: 1, fix: "remove" },
  { id: "twice", kind: "repeat", of: "word", within: "sentence", fix: "remove", limit: 100 },
  {
    id: "track",
    kind: "link",
    hosts: ["atelier.fr"],
    params: [
      { name: "utm_source", value: "facebook" },
      { name: "utm_medium", value: "social" },
    ],
    strip: ["fbclid"],
  },
  { id: "form", kind: "consistent", forms: [["tarif"], ["prix"]] },
].map((rule) => ({ limit: 100, ...rule }));
const WORDS = [
  "vraiment",
  "Oui!!!",
  "un e-mail",
  "E-MAIL",
  "Iphone",
  "#viral",
  "#bois",
  "🔥",
  "👍🏽",
  "maison maison",
  "https://atelier.fr/?fbclid=1&a=2",
  "atelier.fr?utm_medium=social#x",
  "tarif",
  "prix",
  "l’été",
  "\n\n",
  "Fin.",
  "d’e-mail",
  "« vraiment »",
];
const texts = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(" "));

describe("fixes of house rules", () => {
  it("take away the findings they belong to, and change nothing the second time", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...RULES), (text, rule) => {
        const before = findingsOf([rule], text);
        const { text: after, applied } = mended(before, text);
        const left = findingsOf([rule], after);
        expect(left.length, JSON.stringify(after)).toBe(before.length - applied.length);
        if (applied.length === before.length) expect(mended(left, after).text).toBe(after);
      }),
      { numRuns },
    );
  }, 120_000);

  it("of many rules come to rest, although one may bring up another", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let current = text;
        for (let round = 0; round < 8; round++) current = mended(findingsOf(RULES, current), current).text;
        expect(mended(findingsOf(RULES, current), current).applied).toEqual([]);
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    );
  }, 120_000);

  it("never overlap within one fix, and stay inside the draft", () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: "grapheme", maxLength: 80 }), fc.string({ unit: "binary", maxLength: 80 })), (text) => {
        for (const finding of findingsOf(RULES, text)) {
          expect(finding.start >= 0 && finding.start <= finding.end && finding.end <= text.length).toBe(true);
          for (const { edits } of finding.fixes ?? []) {
            const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
            sorted.forEach((edit, index) => {
              expect(edit.start >= 0 && edit.start <= edit.end && edit.end <= text.length).toBe(true);
              expect(edit.start >= (sorted[index - 1]?.end ?? 0), JSON.stringify([text, edits])).toBe(true);
            });
          }
        }
      }),
      { numRuns },
    );
  }, 120_000);

  it("words found are the words asked for, exactly, whatever stands around", () => {
    const terms = ["été", "pas cher", "cœur", "🔥", "100 %"];
    const written = fc.constantFrom(
      "été",
      "ÉTÉ",
      "e\u0301te\u0301",
      "pas cher",
      "Pas\u00a0Cher",
      "coeur",
      "CŒUR",
      "🔥",
      "100\u202f%",
      "𝐩𝐚𝐬 𝐜𝐡𝐞𝐫",
    );
    const around = fc
      .array(fc.constantFrom(" ", "😀 ", "« ", " » ", "\n", "a ", "l’", "— ", "\u200b "), { maxLength: 6 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(around, written, around, (before, word, after) => {
        const text = `${before} ${word} ${after}`;
        const findings = findingsOf([{ id: "t", kind: "forbid", terms }], text);
        expect(findings.map(({ start, end }) => [start, text.slice(start, end)])).toEqual([[before.length + 1, word]]);
      }),
      { numRuns },
    );
  }, 120_000);

  it.each([
    [{ kind: "replace", pairs: [{ use: "isolation", insteadOf: ["solution"] }] }, "Besoin de solution", "Besoin d’isolation"],
    [{ kind: "replace", pairs: [{ use: "courriel", insteadOf: ["e-mail"] }] }, "E-MAIL", "COURRIEL"],
    [{ kind: "replace", pairs: [{ use: "école", insteadOf: ["ecole"] }] }, "Ecole et ecole", "École et école"],
    [{ kind: "require", terms: ["#atelier"], fix: "insert" }, "Bonjour", "Bonjour #atelier"],
    [{ kind: "require", terms: ["Voir le règlement.", "12 €"], all: true, fix: "insert" }, "Bonjour", "Bonjour\nVoir le règlement.\n12 €"],
    [{ kind: "count", of: "hashtag", max: 0, scope: "first-line", fix: "move-to-end" }, "Du #bois brut\nFin", "Du brut\nFin\n#bois"],
    [{ kind: "forbid", patterns: ["#bois"], scope: "first-line", fix: "move-to-end" }, "Du #bois\n#a", "Du\n#a #bois"],
    [{ kind: "count", of: "hashtag", max: 1, fix: "remove" }, "a #x #y #z b", "a #x b"],
    [
      { kind: "count", of: "sentence", max: 2, scope: "paragraph", fix: "split" },
      "Un. Deux. Trois. Quatre. Cinq.",
      "Un. Deux.\n\nTrois. Quatre.\n\nCinq.",
    ],
    [{ kind: "case", style: "title", fix: "change-case" }, "la maison du bois", "La Maison du Bois"],
    [{ kind: "case", style: "upper" }, "Été à 🔥 #Nantes", "ÉTÉ À 🔥 #Nantes"],
    [{ kind: "consistent", address: "vous" }, "Tu veux ton devis", "Vous voulez votre devis"],
    [{ kind: "only", of: "hashtag", allowed: ["LaineDeBois"], fix: "replace" }, "#LaineDeBoiss", "#LaineDeBois"],
    [
      {
        kind: "link",
        hosts: ["atelier.fr"],
        params: [
          { name: "a", value: "x y" },
          { name: "b", value: "2" },
        ],
        strip: ["utm_*"],
      },
      "(https://atelier.fr/p?b=1&utm_x=1&c=3#d).",
      "(https://atelier.fr/p?c=3&a=x%20y&b=2#d).",
    ],
    [{ kind: "link", hosts: ["atelier.fr"], params: [], strip: ["fbclid"] }, "atelier.fr/?fbclid=1", "atelier.fr/"],
    [{ kind: "sequence", tokens: [{ words: ["très"] }, { ending: "ment" }], fix: "remove" }, "Posé très rapidement, bien", "Posé, bien"],
  ])("%j mends %s", (rule, text, expected) => {
    const rules = [{ id: "tried", ...rule }];
    const once = mended(findingsOf(rules, text), text).text;
    expect(once).toBe(expected);
    expect(mended(findingsOf(rules, once), once).text).toBe(expected);
  });

  it("offers several uses as several fixes, none of them safe", () => {
    const [finding] = findingsOf(
      [{ id: "t", kind: "replace", pairs: [{ use: ["chantier", "réalisation"], insteadOf: ["projet"] }] }],
      "Chaque projet",
    );
    expect(finding?.fixes?.map(({ edits, safe }) => [edits[0]?.text, safe])).toEqual([
      ["chantier", false],
      ["réalisation", false],
    ]);
  });

  it("invents no value for a parameter that the charter leaves open", () => {
    const rules = [{ id: "t", kind: "link", hosts: ["atelier.fr"], params: [{ name: "utm_content", value: "" }] }];
    expect(findingsOf(rules, "https://atelier.fr")[0]).not.toHaveProperty("fixes");
  });
});
