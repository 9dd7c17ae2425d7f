import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultCharter, parseCharter } from "../../lib/charter";
import { charterFile } from "./arbitrary-charter";
import { type Json, type JsonObject, objectPaths } from "./json";

const runs = { numRuns: Number(process.env.LIGNE_RUNS ?? 1000) };
const UNSAFE = ["__proto__", "constructor", "prototype"] as const;

/** A copy with an own key planted in the object at a path, as `JSON.parse` would make it. */
function plant(file: JsonObject, path: readonly (string | number)[], key: string, value: Json): JsonObject {
  const copy = JSON.parse(JSON.stringify(file)) as JsonObject;
  let place = copy as Record<string | number, Json>;
  for (const step of path) place = place[step] as Record<string | number, Json>;
  Object.defineProperty(place, key, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

function refusedFor(source: unknown, key: string): boolean {
  const parsed = parseCharter(source);
  return !parsed.ok && parsed.errors.some((error) => error.code === "unsafe-key" && error.message.includes(key));
}

describe("T2: keys that programs give a meaning of their own refuse the file", () => {
  const file = JSON.parse(JSON.stringify({ ...defaultCharter("fr"), extra: { deep: [{ deeper: {} }] } })) as JsonObject;

  it.each(UNSAFE)("%s at every level of a real charter, as text and as data", (key) => {
    const paths = objectPaths(file);
    expect(paths.length).toBeGreaterThan(60);
    for (const path of paths) {
      const planted = plant(file, path, key, { isAdmin: true });
      expect(refusedFor(planted, key), `data at ${path.join(".")}`).toBe(true);
      expect(refusedFor(JSON.stringify(planted), key), `text at ${path.join(".")}`).toBe(true);
    }
  });

  it("anywhere in random charters, whatever the value; Object.prototype stays clean", () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(charterFile, fc.nat(), fc.constantFrom(...UNSAFE), fc.jsonValue(), fc.boolean(), (random, place, key, value, asText) => {
        const paths = objectPaths(random);
        const planted = plant(random, paths[place % paths.length]!, key, value as Json);
        expect(refusedFor(asText ? JSON.stringify(planted) : planted, key)).toBe(true);
      }),
      runs,
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });

  it("written with escapes, or as the text of a key that composes to it", () => {
    expect(refusedFor('{"format":"ligne-charter","x":{"\\u005f_proto__":{"a":1}}}', "__proto__")).toBe(true);
  });

  it("does not take over a hostile prototype", () => {
    const hostile = Object.create({ format: "ligne-charter", schema: 1, id: "x" }) as object;
    const parsed = parseCharter(hostile);
    expect(parsed.ok).toBe(false);
  });

  it("lets the same words stand as values", () => {
    const parsed = parseCharter({ ...file, lexicon: { banned: ["constructor", "__proto__", "prototype"] } });
    expect(parsed.ok && parsed.charter.lexicon.banned).toEqual(["constructor", "__proto__", "prototype"]);
  });
});
