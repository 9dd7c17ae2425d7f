import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Charter, type MergeChoices, mergeableSections, mergeCharters, parseCharter, type Side } from "../../lib/charter";
import { charterFile } from "./arbitrary-charter";
import { minimalCharter } from "./minimal";

const runs = { numRuns: Number(process.env.LIGNE_RUNS ?? 1000) };

function accept(source: unknown): Charter {
  const parsed = parseCharter(source);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.charter;
}
const charter = charterFile.map(accept);
const APART = new Set(["format", "schema", "id", "version", "changelog"]);
const sectionsOf = (...all: Charter[]) => [...new Set(all.flatMap(Object.keys))].filter((key) => !APART.has(key));
const choose = (sections: readonly string[], side: (section: string) => Side): MergeChoices =>
  new Map(sections.map((section) => [section, side(section)]));
const everyEntry = (mine: Charter, theirs: Charter, side: Side): MergeChoices =>
  new Map(
    mergeableSections(mine, theirs).map(({ section, entries }) => [
      section,
      entries ? new Map(entries.map(({ id }) => [id, side] as const)) : side,
    ]),
  );
/** Sections that refer to each other do not always go together; such a result is refused and counted apart. */
function merged(mine: Charter, theirs: Charter, choices: MergeChoices): Charter | undefined {
  const result = mergeCharters(mine, theirs, choices);
  if (!result.ok) expect(result.errors.map(({ code }) => code).filter((code) => code !== "unknown-pillar")).toEqual([]);
  return result.ok ? result.charter : undefined;
}

describe("merging two charters", () => {
  it("a charter with itself changes nothing, and there is nothing to decide", () => {
    fc.assert(
      fc.property(charter, fc.constantFrom<Side>("mine", "theirs"), (one, side) => {
        expect(mergeableSections(one, structuredClone(one))).toEqual([]);
        expect(
          mergeCharters(
            one,
            structuredClone(one),
            choose(sectionsOf(one), () => side),
          ),
        ).toEqual({ ok: true, charter: one });
      }),
      runs,
    );
  });

  it("makes accepted sections equal the source, and leaves all others mine, whatever is chosen", () => {
    fc.assert(
      fc.property(charter, charter, fc.infiniteStream(fc.boolean()), (mine, theirs, coin) => {
        const before = JSON.stringify([mine, theirs]);
        const sections = sectionsOf(mine, theirs);
        const taken = new Set(sections.filter(() => coin.next().value));
        const result = merged(
          mine,
          theirs,
          choose(sections, (section) => (taken.has(section) ? "theirs" : "mine")),
        );
        for (const section of result ? sections : []) {
          expect(result?.[section], section).toEqual((taken.has(section) ? theirs : mine)[section]);
        }
        for (const key of APART) expect(result?.[key] ?? mine[key]).toEqual(mine[key]);
        expect(JSON.stringify([mine, theirs]), "neither is changed").toBe(before);
      }),
      runs,
    );
  });

  it("with every entry of theirs is theirs, with every entry of mine is mine", () => {
    fc.assert(
      fc.property(charter, charter, (mine, theirs) => {
        const all = merged(mine, theirs, everyEntry(mine, theirs, "theirs"));
        for (const section of all ? sectionsOf(mine, theirs) : []) expect(all?.[section], section).toEqual(theirs[section]);
        expect(mergeCharters(mine, theirs, everyEntry(mine, theirs, "mine"))).toEqual({ ok: true, charter: mine });
      }),
      runs,
    );
  });

  it("takes single entries of a list by id: new ones follow, changed ones take the place, gone ones stay unless taken", () => {
    const pillars = (...list: [string, number][]) => list.map(([id, share]) => ({ id, share }));
    const mine = accept(minimalCharter({ pillars: pillars(["a", 1], ["b", 2], ["c", 3]), "x-mine": true }));
    const theirs = accept(minimalCharter({ pillars: pillars(["d", 4], ["b", 9], ["a", 1]), "x-theirs": [1] }));
    const found = mergeableSections(mine, theirs);
    expect(found.map(({ section }) => section).toSorted()).toEqual(["pillars", "x-mine", "x-theirs"]);
    expect(found.find(({ section }) => section === "pillars")?.entries?.map(({ id, where }) => [id, where])).toEqual([
      ["b", "both"],
      ["c", "mine"],
      ["d", "theirs"],
    ]);
    const take = (...ids: string[]) => {
      const result = mergeCharters(mine, theirs, new Map([["pillars", new Map(ids.map((id) => [id, "theirs" as const]))]]));
      if (!result.ok) throw new Error(JSON.stringify(result.errors));
      expect(result.charter["x-mine"], "sections that nobody knows are kept").toBe(true);
      return result.charter.pillars.map(({ id, share }) => `${id}${share}`);
    };
    expect(take()).toEqual(["a1", "b2", "c3"]);
    expect(take("d")).toEqual(["a1", "b2", "c3", "d4"]);
    expect(take("b", "c")).toEqual(["a1", "b9"]);
    expect(take("b", "c", "d")).toEqual(["d4", "b9", "a1"]);
  });

  it("refuses what would contradict itself, with its place", () => {
    const mine = accept(minimalCharter({ pillars: [{ id: "pain" }], series: [{ name: "Lundi", pillar: "pain" }] }));
    const theirs = accept(minimalCharter({ pillars: [{ id: "vin" }] }));
    expect(mergeCharters(mine, theirs, new Map([["pillars", "theirs"]]))).toMatchObject({
      ok: false,
      errors: [{ code: "unknown-pillar", path: "series[0].pillar" }],
    });
  });

  it("of more versions than one does not touch the file's own names", () => {
    const mine = accept(minimalCharter());
    const theirs = accept(minimalCharter({ id: "other", version: "9.0.0" }));
    const result = mergeCharters(mine, theirs, new Map([...APART].map((key) => [key, "theirs"] as const)));
    expect(result).toEqual({ ok: true, charter: mine });
  });
});
