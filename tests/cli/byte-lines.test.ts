import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byteLines, TOO_LONG } from "../../lib/cli/byte-lines";

async function* chunksOf(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let start = 0;
  for (let turn = 0; start < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length]!;
    yield bytes.subarray(start, start + size);
    start += size;
  }
}

describe("byteLines", () => {
  it("gives the lines of a text however its bytes arrive, and none over the limit", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "grapheme", maxLength: 12 }).map((line) => line.replaceAll("\n", ""))),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 0, max: 20 }),
        async (lines, sizes, limit) => {
          const seen: (string | symbol)[] = [];
          for await (const line of byteLines(chunksOf(new TextEncoder().encode(`${lines.join("\n")}\n`), sizes), limit)) {
            seen.push(line === TOO_LONG ? line : new TextDecoder("utf-8", { ignoreBOM: true }).decode(line));
          }
          const expected = lines.length === 0 ? [""] : lines;
          expect(seen).toEqual(expected.map((line) => (new TextEncoder().encode(line).length > limit ? TOO_LONG : line)));
        },
      ),
      { numRuns: Number(process.env.LIGNE_RUNS ?? 1000) },
    );
  });
});
