import fc from "fast-check";
import { defaultCharter, serialiseCharter } from "../../lib/charter";
import { charterTemplate } from "../../lib/charter/templates";
import { charterFile } from "./arbitrary-charter";
import { filledCharter } from "./filled-charter";
import { type Json, type JsonObject, objectPaths } from "./json";

/** Files as they should never come: valid ones with something changed in text or data, and hostile ones (T2–T6). */

const whole = [
  serialiseCharter(defaultCharter("fr")),
  serialiseCharter(charterTemplate("restaurant", "en")),
  JSON.stringify(filledCharter().file),
];
const valid = fc.oneof(
  { weight: 3, arbitrary: charterFile.map((file) => JSON.stringify(file)) },
  { weight: 1, arbitrary: fc.constantFrom(...whole) },
);

const scrap = fc.oneof(
  fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    '"',
    ",",
    ":",
    "null",
    "-1",
    "1e400",
    "\\u0000",
    "\\ud800",
    "\u202e",
    "\ufeff",
    '"__proto__":{},',
    "//",
    "é",
    "\u0000",
  ),
  fc.string({ maxLength: 6 }),
);

/** A slice taken out, put in, doubled or cut off. */
const mutatedText = fc
  .tuple(
    valid,
    fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.constantFrom("put", "take", "double", "cut"), scrap), { minLength: 1, maxLength: 4 }),
  )
  .map(([text, changes]) =>
    changes.reduce((now, [place, length, how, piece]) => {
      const at = place % (now.length + 1);
      const [before, slice, after] = [now.slice(0, at), now.slice(at, at + length), now.slice(at + length)];
      if (how === "put") return before + piece + slice + after;
      if (how === "take") return before + after;
      return how === "double" ? before + slice + slice + after : before;
    }, text),
  );

const oddValue: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    -1,
    0,
    1e308,
    2 ** 53,
    "",
    "x".repeat(501),
    "x".repeat(20_001),
    [],
    {},
    [[]],
    "\u202etxt",
    "javascript:alert(1)",
    "pаypal",
    "2026-02-30",
  ),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);
const oddKey = fc.constantFrom(
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "severity",
  "terms",
  "id",
  "\u202ekey",
  "caf\u0065\u0301",
  "café",
  "x",
);

/** One value replaced, one key renamed or put in, one entry doubled. */
const mutatedData = fc
  .tuple(valid, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(3), oddKey, oddValue), { minLength: 1, maxLength: 3 }))
  .map(([text, changes]) => {
    const file = JSON.parse(text) as JsonObject;
    for (const [place, which, how, key, value] of changes) {
      const paths = objectPaths(file);
      const path = paths[place % paths.length] ?? [];
      const object = path.reduce<Json>((at, step) => (at as Record<string | number, Json>)[step] as Json, file) as JsonObject;
      const keys = Object.keys(object);
      const old = keys[which % Math.max(1, keys.length)] ?? "x";
      const target = how === 0 ? old : key;
      const held = how === 1 ? (object[old] ?? null) : value;
      if (how === 1) delete object[old];
      if (how === 3 && Array.isArray(object[old])) (object[old] as Json[]).push(structuredClone((object[old] as Json[])[0] ?? value));
      else Object.defineProperty(object, target, { value: held, enumerable: true, configurable: true, writable: true });
    }
    return JSON.stringify(file);
  });

const base = '"format":"ligne-charter","schema":1,"id":"hostile","version":"1.0.0","locale":"fr-FR","identity":{"pageName":"X"}';
const patterns = ["(a+)+$", "(?=a)b", "(a)\\1", "a{1001}", "(?<!x)y", "[a--b]", "\\bété\\b", "\\p{Nope}", "(", "a**", "x".repeat(501)];
const hostile = fc.oneof(
  fc.integer({ min: 1, max: 4_000 }).map((depth) => `{${base},"x":${"[".repeat(depth)}${"]".repeat(depth)}}`),
  fc.constantFrom("__proto__", "constructor", "prototype").map((key) => `{${base},"topics":{"${key}":{"polluted":true}}}`),
  fc.constantFrom(...patterns).map((pattern) => `{${base},"rules":[{"id":"p","kind":"forbid","patterns":[${JSON.stringify(pattern)}]}]}`),
  fc
    .integer({ min: 190, max: 210 })
    .map(
      (count) =>
        `{${base},"rules":[${Array.from({ length: count }, (_, index) => `{"id":"p${index}","kind":"forbid","patterns":["a"]}`).join()}]}`,
    ),
  fc.constantFrom("\\u202e", "\\u2066", "\\u202a").map((sign) => `{${base.replace("X", `X${sign}`)}}`),
  fc.constantFrom("0", "2", "9", '"1"', "1.5", "-1", "null").map((schema) => `{${base.replace('"schema":1', `"schema":${schema}`)}}`),
  fc.string({ maxLength: 40 }),
  fc.constantFrom("", " ", "null", "[]", "{}", '"x"', "{", "\ufeff", `{${base},"id":"twice"}`, `{${base}} `, `{${base}}x`),
);

export const fuzzedFile: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: mutatedText },
  { weight: 5, arbitrary: mutatedData },
  { weight: 2, arbitrary: hostile },
  { weight: 1, arbitrary: valid },
);
