import { describe, expect, it } from "vitest";
import { type Finding, hashFor, type IgnoreScope, scopesOf, siftFindings } from "../../../lib/check";

const salt = "sel";

/** A finding on every time the word stands in the text. */
function find(text: string, word: string, changes: Partial<Finding> = {}): Finding[] {
  const plain = { ruleId: "word", severity: "advice" as const, message: "m", why: "w" };
  return [...text.matchAll(new RegExp(word, "gi"))].map(({ index }) => ({ ...plain, start: index, end: index + word.length, ...changes }));
}

/** The ignore that the author makes on one finding of a text. */
function ignore(text: string, findings: readonly Finding[], index: number, scope: IgnoreScope, draftId = "d1") {
  const finding = findings[index]!;
  const hash = hashFor(finding, scope, findings, text, salt);
  return {
    id: `${scope}-${index}`,
    scope,
    ruleId: finding.ruleId,
    ...(finding.kind !== undefined && { kind: finding.kind }),
    ...((scope === "place" || scope === "post") && { draftId }),
    ...(hash !== undefined && { hash }),
  };
}
const startsOf = (findings: readonly Finding[]) => findings.map(({ start }) => start);

describe("sifting", () => {
  const text = "Nos chats dorment. Nos chats mangent. Trois chats jouent.";
  const cats = find(text, "chats");

  it("a place is one of several alike, in this draft only", () => {
    const one = ignore(text, cats, 1, "place");
    expect(startsOf(siftFindings(cats, text, { salt, ignores: [one], draftId: "d1" }).kept)).toEqual([4, 44]);
    expect(siftFindings(cats, text, { salt, ignores: [one], draftId: "d2" }).kept).toEqual(cats);
    expect(siftFindings(cats, text, { salt, ignores: [one] }).kept).toEqual(cats);
  });

  it("a place stays ignored while the author writes on behind it and elsewhere, and not once its words change", () => {
    const one = ignore(text, cats, 2, "place");
    const on = `Bonjour. ${text} Et puis encore chats.`;
    const found = find(on, "chats");
    expect(startsOf(siftFindings(found, on, { salt, ignores: [one], draftId: "d1" }).ignored.map(({ finding }) => finding))).toEqual([53]);
    const changed = text.replace("Trois chats", "Quatre chats");
    expect(siftFindings(find(changed, "chats"), changed, { salt, ignores: [one], draftId: "d1" }).ignored).toEqual([]);
  });

  it("a wording is ignored wherever it stands, in any draft, with other capitals and accents", () => {
    const first = "Un Été à la ferme";
    const one = ignore(first, find(first, "Été à la"), 0, "text");
    const later = "Encore un ete a la mer, un hiver à la mer";
    const found = [...find(later, "ete a la"), ...find(later, "hiver à la")];
    expect(startsOf(siftFindings(found, later, { salt, ignores: [one], draftId: "d9" }).kept)).toEqual([later.indexOf("hiver")]);
  });

  it("a wording of signs alone is a wording too", () => {
    const shout = "Venez !!! Vite !!! Ici ???";
    const found = [...find(shout, "!!!"), ...find(shout, "\\?\\?\\?").map((one) => ({ ...one, end: one.start + 3 }))];
    const one = ignore(shout, found, 0, "text");
    expect(siftFindings(found, shout, { salt, ignores: [one] }).kept).toEqual([found[2]]);
  });

  it("a rule is ignored in one draft, or on the Page; another kind of the same rule is not", () => {
    const filler = [
      ...find(text, "dorment", { ruleId: "filler", kind: "meme" }),
      ...find(text, "jouent", { ruleId: "filler", kind: "listicle" }),
    ];
    const post = ignore(text, filler, 0, "post");
    const page = ignore(text, filler, 0, "page");
    expect(siftFindings(filler, text, { salt, ignores: [post], draftId: "d1" }).kept).toEqual([filler[1]]);
    expect(siftFindings(filler, text, { salt, ignores: [post], draftId: "d2" }).kept).toEqual(filler);
    expect(siftFindings(filler, text, { salt, ignores: [page], draftId: "d2" })).toEqual({
      kept: [filler[1]],
      ignored: [{ finding: filler[0], by: "page-0" }],
    });
  });

  it("what blocks is never ignored, also when it was less grave before", () => {
    const page = ignore(text, cats, 0, "page");
    const grave = cats.map((finding) => ({ ...finding, severity: "block" as const }));
    expect(siftFindings(grave, text, { salt, ignores: [page], draftId: "d1" }).kept).toEqual(grave);
    expect(scopesOf(grave[0]!)).toEqual([]);
  });

  it("something missing and the whole post have no place and no wording", () => {
    const missing = { ...cats[0]!, start: text.length, end: text.length };
    const whole = { ...cats[0]!, start: 0, end: 81 };
    expect([scopesOf(missing), scopesOf(whole), scopesOf(cats[0]!)]).toEqual([
      ["post", "page"],
      ["post", "page"],
      ["place", "text", "post", "page"],
    ]);
  });

  it("hashes say nothing without the salt", () => {
    const one = ignore(text, cats, 0, "text");
    expect(siftFindings(cats, text, { salt: "autre", ignores: [one] }).kept).toEqual(cats);
    expect(JSON.stringify(one)).not.toMatch(/chats/i);
  });
});
