import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkBuiltIns } from "../../lib/check/builtin-settings";
import { LineRules } from "../../lib/check/line-rules";
import { analysePost } from "../../lib/check/match";
import type { Hit, RunRule } from "../../lib/check/rule";
import { builtInRules } from "../../lib/check/rules";
import { charterWithAll, exampleTexts } from "./all-rules";
import { CONTEXT } from "./prepare";

const numRuns = Number(process.env.LIGNE_RUNS ?? 1000);
/** More than any rule finds in these texts, so that the limit hides nothing. */
const ALL_HITS = 10_000;

const inOrder = (hits: Iterable<Hit>) => Array.from(hits, (hit) => JSON.stringify(hit)).sort();

describe.each(["fr", "en"] as const)("rules that look at single lines, %s", async (language) => {
  const charter = charterWithAll(language);
  const settings = checkBuiltIns(charter, builtInRules, language).byRule;
  const rules = builtInRules.flatMap((rule) => {
    const speaks = rule.languages === "any" || rule.languages.includes(language);
    const run = rule.perLine === true && speaks ? rule.compile(settings.get(rule.id)?.options ?? {}, charter) : undefined;
    return run === undefined ? [] : [{ id: rule.id, languages: rule.languages, run }];
  });
  const together = new LineRules();
  const byLine = new Map<string, RunRule>(rules.map(({ id, languages, run }) => [id, together.add(run, languages, ALL_HITS)]));
  const text = fc
    .array(
      fc.tuple(
        fc.constantFrom(...(await exampleTexts(language)), "🔥🔥 🔥", "« 100 %", "de bois »", "\u200b", "ami(e)", "\r"),
        fc.constantFrom("\n", "\n", "\n\n", " ", ""),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => parts.flat().join(""));

  it("find in a post what they find in its lines", () => {
    expect(rules.length).toBeGreaterThan(15);
    const found = new Set<string>();
    fc.assert(
      fc.property(text, (text) => {
        const post = analysePost({ text }, language);
        for (const { id, run } of rules) {
          const hits = inOrder(run(post, CONTEXT));
          if (hits.length > 0) found.add(id);
          expect({ id, hits: inOrder(byLine.get(id)?.(post, CONTEXT) ?? []) }).toEqual({ id, hits });
        }
      }),
      { numRuns },
    );
    // Others only speak where the charter gives them a name or a list of its own.
    expect(found.size).toBeGreaterThan(rules.length / 2);
  }, 120_000);
});

describe("a rule that throws on one line", () => {
  it("fails for the post, unless it had found all that is reported before", () => {
    const run: RunRule = function* ({ text }) {
      if (text === "bad") throw new Error("bad line");
      if (text !== "") yield { start: 0, end: text.length };
    };
    const ready = new LineRules().add(run, "any", 2);
    const spans = (text: string) => Array.from(ready(analysePost({ text }, "fr"), CONTEXT), ({ start, end }) => [start, end]);
    expect(() => spans("one\nbad")).toThrow("bad line");
    const found = [
      [0, 3],
      [4, 7],
    ];
    expect(spans("one\ntwo\nbad")).toEqual(found);
    expect(spans(`one\ntwo${"\n".repeat(300)}`)).toEqual([[0, 307]]);
  });
});
