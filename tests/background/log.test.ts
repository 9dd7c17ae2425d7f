import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLog, type LogEntry } from "../../lib/background";
import { panelPrefsSchema } from "../../lib/messages";

const RUNS = Number(process.env.LIGNE_RUNS ?? 1_000);

describe("T20: the log", () => {
  it("takes no word from an error, an unknown type or a size that is none", () => {
    const word = fc.string({ unit: fc.constantFrom(..."бгджзéêïœ"), minLength: 4, maxLength: 20 });
    fc.assert(
      fc.property(word, (text) => {
        const lines: string[] = [];
        const error = Object.assign(new Error(text, { cause: new Error(text) }), { name: text, stack: text, inner: text });
        createLog((line) => lines.push(line))({ code: "failed", type: text, size: text, error } as unknown as LogEntry);
        expect(lines).toEqual([JSON.stringify({ code: "failed", error: "other", times: 1 })]);
      }),
      { numRuns: RUNS },
    );
  });

  it("keeps the code, the message's type, the size and the name of a known error", () => {
    const lines: string[] = [];
    const log = createLog((line) => lines.push(line));
    log({ code: "failed", type: "session.append", size: 12, error: new DOMException("no room in /home/marie", "QuotaExceededError") });
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { code: "failed", type: "session.append", error: "QuotaExceededError", size: 12, times: 1 },
    ]);
  });

  it("names a reply that broke its shape, and nothing of what it held", () => {
    const lines: string[] = [];
    const { error } = panelPrefsSchema.safeParse({ side: "words of a draft" });
    createLog((line) => lines.push(line))({ code: "failed", type: "prefs.get", error });
    expect(lines).toEqual([JSON.stringify({ code: "failed", type: "prefs.get", error: "$ZodError", times: 1 })]);
  });

  it("T8: a flood of one kind is counted and stays a handful of lines", () => {
    const lines: string[] = [];
    const log = createLog((line) => lines.push(line));
    for (let time = 0; time < 1_000; time += 1) log({ code: "unknown-type" });
    expect(lines).toHaveLength(10);
    expect(JSON.parse(lines.at(-1) ?? "")).toEqual({ code: "unknown-type", times: 512 });
  });
});
