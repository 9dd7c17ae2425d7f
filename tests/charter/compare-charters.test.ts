import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Charter, compareCharters, defaultCharter } from "../../lib/charter";

const edited = (change: (charter: Charter) => void): Charter => {
  const charter = defaultCharter("fr");
  change(charter);
  return charter;
};
const from = defaultCharter("fr");

describe("the difference between two charters", () => {
  it("is none for equal ones, whatever their version and changelog", () => {
    expect(compareCharters(from, { ...defaultCharter("fr"), version: "9.0.0", changelog: [{ version: "9.0.0" }] })).toEqual([]);
  });

  it.each([
    [
      "a number",
      (c: Charter) => void Object.assign(c.emoji, { max: 1 }),
      { section: "emoji", field: "max", entries: [], kind: "changed", before: 2, after: 1 },
    ],
    [
      "a word at the top of a list",
      (c: Charter) => void c.lexicon.banned.unshift("top"),
      { section: "lexicon", field: "banned", kind: "added", after: "top" },
    ],
    [
      "a word that went",
      (c: Charter) => void c.lexicon.banned.shift(),
      { section: "lexicon", field: "banned", kind: "removed", before: "pas cher" },
    ],
    [
      "a field of an entry",
      (c: Charter) => void Object.assign(c.pillars[0] ?? {}, { share: 50 }),
      { section: "pillars", field: "share", entries: ["Conseil"], kind: "changed", before: 40, after: 50 },
    ],
    [
      "a word within an entry",
      (c: Charter) => void c.cta.allowed[0]?.terms.push("devis"),
      { section: "cta", field: "allowed.terms", entries: ["Demandez votre devis"], kind: "added", after: "devis" },
    ],
    ["an entry", (c: Charter) => void c.pillars.pop(), { section: "pillars", field: "", kind: "removed", before: "Offre" }],
    [
      "something left out before",
      (c: Charter) => void Object.assign(c.identity, { baseline: "Le bois" }),
      { section: "identity", field: "baseline", kind: "added", after: "Le bois" },
    ],
    ["an order", (c: Charter) => void c.links.utm.reverse(), { section: "links", field: "utm", kind: "reordered" }],
  ])("names %s, and nothing else", (_what, change, expected) => {
    const changes = compareCharters(from, edited(change));
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject(expected);
  });

  it.each<readonly [string, unknown, unknown, readonly unknown[]]>([
    [
      "a section that came, with all its parts",
      undefined,
      { a: 1, list: ["x", { id: "i", name: "N" }], deep: { b: true }, none: [], nothing: {} },
      [
        { field: "a", kind: "added", after: 1 },
        { field: "list", kind: "added", after: "x" },
        { field: "list", kind: "added", after: "N" },
        { field: "deep.b", kind: "added", after: true },
      ],
    ],
    ["a section that went", { a: "x" }, undefined, [{ field: "a", kind: "removed", before: "x" }]],
    ["an empty list and none", { a: [], b: {} }, {}, []],
    ["a text and an object", { a: "x" }, { a: { b: 1 } }, [{ field: "a", kind: "changed", before: "x", after: '{"b":1}' }]],
    ["null", { a: null }, { a: 0 }, [{ field: "a", kind: "changed", before: "null", after: 0 }]],
    ["a list and one text", { a: ["x"] }, { a: "x" }, [{ field: "a", kind: "changed", before: '["x"]', after: "x" }]],
    ["a list itself", ["x", "y"], ["y", "x"], [{ field: "", kind: "reordered" }]],
    ["a word twice", ["x", "x"], ["x"], [{ field: "", kind: "removed", before: "x" }]],
    ["a word thrice", ["x"], ["x", "x", "x"], [1, 2].map(() => ({ field: "", kind: "added", after: "x" }))],
    [
      "an entry known by its id, under a new name",
      [{ id: "i", name: "Old", tags: ["a"] }],
      [{ id: "i", name: "New", tags: ["a", "b"] }],
      [
        { field: "name", entries: ["New"], kind: "changed", before: "Old", after: "New" },
        { field: "tags", entries: ["New"], kind: "added", after: "b" },
      ],
    ],
    [
      "an entry without a name",
      [{ n: 1 }],
      [{ n: 2 }],
      ["removed", "added"].map((kind) => ({
        field: "",
        kind,
        [kind === "added" ? "after" : "before"]: kind === "added" ? '{"n":2}' : '{"n":1}',
      })),
    ],
    ["an entry whose name is empty", [], [{ name: "", term: "t" }], [{ field: "", kind: "added", after: "t" }]],
    ["entries that changed places and one that went", ["x", "y", "z"], ["z", "y"], [{ field: "", kind: "removed", before: "x" }]],
  ])("%s", (_what, before, after, expected) => {
    const charters = [before, after].map((value) => ({ ...from, ...(value === undefined ? {} : { extra: value }) })) as [Charter, Charter];
    expect(compareCharters(...charters)).toEqual(expected.map((change) => ({ section: "extra", entries: [], ...(change as object) })));
  });

  it("goes the other way round when both are swapped", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 8 }), fc.nat(9), (words, max) => {
        const other = edited((c) => {
          c.lexicon.banned = words;
          c.emoji.max = max;
        });
        const there = compareCharters(from, other);
        const back = compareCharters(other, from);
        const mirror = (kind: string) => (kind === "added" ? "removed" : kind === "removed" ? "added" : kind);
        expect(back.map(({ kind }) => kind).sort()).toEqual(there.map(({ kind }) => mirror(kind)).sort());
      }),
    );
  });
});
