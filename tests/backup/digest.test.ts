import { describe, expect, it } from "vitest";
import { digestInPieces } from "../../lib/backup/digest";
import { sha256Text } from "../../lib/trust";

describe("the digest of a long text, piece by piece", () => {
  it.each([
    ["nothing", ""],
    ["a short text", "à Clisson, 12 €"],
    ["a pair of surrogates across two pieces", `${"a".repeat(1_999_999)}😀${"é".repeat(2_100_000)}`],
    ["half a pair at the end of a piece", `${"a".repeat(1_999_999)}\uD83D`],
  ])("is that of the whole: %s", async (_what, text) => {
    let pauses = 0;
    const digest = await digestInPieces(text, async () => {
      pauses += 1;
    });
    expect(digest).toBe(await sha256Text(text));
    expect(pauses).toBe(Math.ceil(text.length / 2_000_001));
  });
});
