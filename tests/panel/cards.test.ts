import { describe, expect, it } from "vitest";
import type { Finding } from "../../lib/check";
import { shorten, toCard } from "../../lib/panel/cards";

const text = "Viens voir l’atelier.example/devis demain";
const finding: Finding = { ruleId: "link-utm", severity: "must", start: 13, end: 34, message: "Ajoutez les repères", why: "Bilan" };
const card = (more: Partial<Finding>) => toCard("key", { ...finding, ...more }, text, (id) => (id === "link-utm" ? "links" : undefined));

describe("cards", () => {
  it("name the family of a built-in rule, the kind of filler and the charter's own rules", () => {
    expect(card({})).toMatchObject({ family: "links" });
    expect(toCard("key", { ...finding, ruleId: "filler", kind: "listicle" }, text, () => "filler")).toMatchObject({
      family: "filler",
      fillerKind: "listicle",
    });
    expect(card({ ruleId: "our-own", kind: "forbid" })).toMatchObject({ family: "house" });
    expect(card({ ruleId: "unheard-of" }).family).toBeUndefined();
  });

  it("show what is there and what is proposed, and offer the whole proposal", () => {
    const edits = [
      { start: 6, end: 10, text: "visiter" },
      { start: 0, end: 5, text: "Venez" },
    ];
    expect(card({ fixes: [{ label: "Vouvoyer", safe: true, edits }] }).suggestions).toEqual([
      {
        label: "Vouvoyer",
        swaps: [
          { before: "Viens", after: "Venez" },
          { before: "voir", after: "visiter" },
        ],
        copyText: "Venez visiter",
      },
    ]);
  });

  it("offer nothing to copy for a removal", () => {
    const [suggestion] = card({ fixes: [{ label: "Retirer", safe: true, edits: [{ start: 0, end: 6, text: "" }] }] }).suggestions;
    expect(suggestion).toEqual({ label: "Retirer", swaps: [{ before: "Viens ", after: "" }] });
  });

  it("quote the evidence unless the message says it already or a swap shows it", () => {
    expect(card({ evidence: "devis" }).evidence).toBe("devis");
    expect(card({ evidence: "repères" }).evidence).toBeUndefined();
    expect(
      card({ evidence: "devis", fixes: [{ label: "x", safe: true, edits: [{ start: 0, end: 1, text: "y" }] }] }).evidence,
    ).toBeUndefined();
  });

  it("have no words to show when something is missing", () => {
    expect(card({ start: 5, end: 5 }).hasWords).toBe(false);
    expect(card({}).hasWords).toBe(true);
  });

  it("shorten in the middle without cutting an emoji in two", () => {
    expect(shorten("abcdefghij", 5)).toBe("ab…ij");
    expect(shorten("🙂🙂🙂🙂🙂🙂", 5)).toBe("🙂🙂…🙂🙂");
    expect(shorten("abc", 5)).toBe("abc");
  });
});
