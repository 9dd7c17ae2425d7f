import fc from "fast-check";
import { expect, it } from "vitest";
import { parseCharter, serialiseCharter } from "../../lib/charter";
import { compileCharter } from "../../lib/check";
import { createPatternEngine } from "../../lib/patterns";
import { fuzzedFile } from "./fuzzed-file";

const runs = { numRuns: Number(process.env.LIGNE_RUNS ?? 1000) };
const engine = createPatternEngine();

it("T2–T6: no file whatever breaks the reader; what is taken is whole, what is not is refused with its place", () => {
  const clean = Object.getOwnPropertyNames(Object.prototype).join();
  const seen = { taken: 0, refused: 0, unfit: 0 };
  fc.assert(
    fc.property(fuzzedFile, (text) => {
      const parsed = parseCharter(text);
      if (!parsed.ok) {
        seen.refused += 1;
        expect(parsed.errors.length).toBeGreaterThan(0);
        for (const { code, message, path, steps } of parsed.errors) {
          expect(message, code).toMatch(/\S+ \S+/);
          expect(message).not.toMatch(/undefined|\[object|[\u202a-\u202e\u2066-\u2069]/);
          expect(path === "").toBe(steps.length === 0);
        }
        return;
      }
      const canonical = serialiseCharter(parsed.charter);
      expect(parseCharter(canonical), "what goes out comes in as it was").toEqual(parsed);
      expect(serialiseCharter(parsed.charter), "the canonical form is one").toBe(canonical);
      const compiled = compileCharter(parsed.charter, { language: "en", patterns: engine });
      if (compiled.ok) seen.taken += 1;
      else {
        seen.unfit += 1;
        for (const { path, message } of compiled.errors) expect([path, message].every((part) => part.length > 3)).toBe(true);
      }
    }),
    runs,
  );
  expect(Object.getOwnPropertyNames(Object.prototype).join(), "T2").toBe(clean);
  expect(Math.min(seen.taken, seen.refused, seen.unfit), "every way is gone").toBeGreaterThan(runs.numRuns / 200);
});
