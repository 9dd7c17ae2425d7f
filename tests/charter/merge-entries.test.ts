import { describe, expect, it } from "vitest";
import { type Charter, mergeableSections, mergeCharters, parseCharter } from "../../lib/charter";
import type { Json, JsonObject } from "./json";
import { minimalCharter } from "./minimal";

function accept(sections: JsonObject): Charter {
  const parsed = parseCharter(minimalCharter(sections));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.charter;
}
const sectionsOf = (mine: JsonObject, theirs: JsonObject) => mergeableSections(accept(mine), accept(theirs));
/** Of a section that both have, what is decided by entry; nothing when only the whole can be. */
const entriesOf = (mine: Json, theirs: Json) => sectionsOf({ extra: mine }, { extra: theirs })[0]?.entries;

describe("what there is to decide between two charters", () => {
  it("is each section by itself, with its own differences only", () => {
    const found = sectionsOf(
      { emoji: { max: 1 }, hashtags: { max: 3 }, owner: "Léa" },
      { emoji: { max: 2 }, hashtags: { max: 4 }, owner: "Léa" },
    );
    expect(found.map(({ section, changes }) => [section, changes.map(({ field, before, after }) => [field, before, after])])).toEqual([
      ["emoji", [["max", 1, 2]]],
      ["hashtags", [["max", 3, 4]]],
    ]);
  });

  it("is nothing where only the file’s own names differ, or the order of keys", () => {
    expect(sectionsOf({}, { id: "other", version: "9.0.0", changelog: [{ version: "9.0.0" }] })).toEqual([]);
    expect(sectionsOf({ extra: { a: 1, b: [{ c: 2, d: 3 }], e: null } }, { extra: { e: null, b: [{ d: 3, c: 2 }], a: 1 } })).toEqual([]);
    expect(sectionsOf({ extra: [1, 2] }, { extra: [2, 1] }).map(({ section }) => section)).toEqual(["extra"]);
    expect(sectionsOf({ extra: { a: 1 } }, { extra: { a: 1, b: 1 } }).map(({ section }) => section)).toEqual(["extra"]);
    expect(sectionsOf({ extra: null }, { extra: {} }).map(({ section }) => section)).toEqual(["extra"]);
    expect(sectionsOf({ extra: "a" }, { extra: "b" }).map(({ section }) => section)).toEqual(["extra"]);
  });

  it("calls an entry what a person calls it, as theirs say it where both have it", () => {
    const mine = [{ id: "a", name: "Old" }, { id: "b", statement: "Sell bread" }, { id: "c" }];
    const theirs = [
      { id: "a", name: "New" },
      { id: "d", name: "", text: "Call us" },
      { id: "e", name: 3, statement: "Three" },
    ];
    expect(entriesOf(mine, theirs)).toEqual([
      { id: "a", name: "New", where: "both" },
      { id: "b", name: "Sell bread", where: "mine" },
      { id: "c", name: "c", where: "mine" },
      { id: "d", name: "Call us", where: "theirs" },
      { id: "e", name: "Three", where: "theirs" },
    ]);
  });

  it.each<readonly [string, Json, Json]>([
    ["texts", ["a"], ["b"]],
    ["entries without ids", [{ id: "a" }, { name: "x" }], [{ id: "b" }]],
    ["theirs without ids", [{ id: "b" }], [{ id: "a" }, { name: "x" }]],
    ["ids that are no texts", [{ id: 1 }], [{ id: 2 }]],
    ["an id given twice", [{ id: "a" }, { id: "a", name: "x" }], [{ id: "b" }]],
    ["null among entries", [{ id: "a" }, null], [{ id: "a" }]],
    ["no list", { id: "a" }, [{ id: "a" }]],
  ])("is the whole where entries cannot be told apart: %s", (_what, mine, theirs) => {
    expect(entriesOf(mine, theirs)).toBeUndefined();
    const choices = new Map([
      [
        "extra",
        new Map([
          ["a", "theirs" as const],
          ["b", "theirs" as const],
        ]),
      ],
    ]);
    const merged = mergeCharters(accept({ extra: mine }), accept({ extra: theirs }), choices);
    expect(merged.ok && merged.charter.extra, "mine stay until the whole is taken").toEqual(mine);
  });
});
