import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSketcher, likeness, SAME_DRAFT } from "../../../lib/check";
import { sha256, shortHash } from "../../../lib/check/ignoring/sha256";

const hexOf = (words: Uint32Array) => [...words].map((word) => word.toString(16).padStart(8, "0")).join("");
const expected = (text: string) => createHash("sha256").update(Buffer.from(text, "utf16le").swap16()).digest("hex");

describe("the hash", () => {
  it("is SHA-256 of the UTF-16 units, at every length around a block's end", () => {
    for (let length = 0; length <= 140; length += 1) expect(hexOf(sha256("é".repeat(length)))).toBe(expected("é".repeat(length)));
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => hexOf(sha256(text)) === expected(text)),
      { numRuns: 1_000 },
    );
  });

  it("is cut to its first half", () => {
    expect(shortHash("chats")).toBe(expected("chats").slice(0, 32));
  });
});

const post =
  "Mardi, à Clisson, nous avons posé 145 mm de laine de bois chez Nadia, propriétaire d’une maison ancienne. Le chantier a duré deux jours. Demandez un devis avant le 15 mars.";
const another =
  "Samedi, portes ouvertes à l’atelier de Vertou : venez voir les échantillons, poser vos questions et repartir avec un calcul d’épaisseur.";

describe("knowing a draft again", () => {
  const sketch = createSketcher("sel");
  const alike = (a: string, b: string) => likeness(sketch(a), sketch(b)) >= SAME_DRAFT;

  it("bears small edits: a word, a sentence more, capitals, accents, another order", () => {
    expect(alike(post, post.replace("deux jours", "trois jours"))).toBe(true);
    expect(alike(post, `${post} Photos en commentaire, avec l’accord de la cliente.`)).toBe(true);
    expect(alike(post, post.toUpperCase().normalize("NFD"))).toBe(true);
    expect(alike(post, post.split(". ").reverse().join(". "))).toBe(true);
  });

  it("knows it while it is typed again, from the first line on, and when it was written on to ten times its length", () => {
    expect(alike(post.slice(0, 60), post)).toBe(true);
    const long = Array.from({ length: 300 }, (_, index) => `mot${index} suite${index % 7}`).join(" ");
    expect(alike(post, `${post} ${long}`)).toBe(true);
  });

  it("takes another post for another, and a few words for nothing", () => {
    expect(alike(post, another)).toBe(false);
    expect(sketch("Bonjour à tous")).toEqual([]);
    expect(alike("Bonjour à tous", `Bonjour à tous. ${post}`)).toBe(false);
  });

  it("holds at most 64 numbers, other ones under another salt, and no words", () => {
    const long = Array.from({ length: 900 }, (_, index) => `mot${index}`).join(" ");
    expect(sketch(long)).toHaveLength(64);
    expect(likeness(sketch(post), createSketcher("autre")(post))).toBe(0);
    expect(sketch(post)).toEqual([...sketch(post)].sort((a, b) => a - b));
  });
});
