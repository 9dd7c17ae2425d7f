/** Where the time of a keystroke goes: what each rule takes of it, and what is left for reading, judging filler and answering. */
import { type CheckResult, checkDraft } from "../../lib/check";
import { CONTEXT, charterWithTerms, compiled } from "./prepare";
import { textOf } from "./texts";

const ROUNDS = 8;
const SHOWN = 12;

/**
 * Prints the shares. Rules that look at single lines run together, in the name of the first of them that is asked.
 * A clock around each rule costs some of the time it measures, so the shares are rather too large for small rules.
 */
export function benchShares(): void {
  const charter = compiled(charterWithTerms(1_000, "fr"));
  const spent = new Map<string, number>();
  const timed = {
    ...charter,
    rules: charter.rules.map((rule) => ({
      ...rule,
      run: (...given: Parameters<typeof rule.run>) => {
        const begun = performance.now();
        const hits = [...rule.run(...given)];
        spent.set(rule.id, (spent.get(rule.id) ?? 0) + performance.now() - begun);
        return hits;
      },
    })),
  };
  const text = textOf("fr", 1_000);
  let total = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    if (round === 1) {
      spent.clear();
      total = 0;
    }
    let previous: CheckResult | undefined;
    for (let end = 1; end <= text.length; end++) {
      const begun = performance.now();
      previous = checkDraft({ text: text.slice(0, end) }, timed, CONTEXT, previous);
      total += performance.now() - begun;
    }
  }
  const rules = [...spent].sort(([, a], [, b]) => b - a);
  const share = (part: number) => `${((100 * part) / total).toFixed(1)} %`.padStart(8);
  const inRules = rules.reduce((sum, [, part]) => sum + part, 0);
  console.log(`\nWhere a keystroke's ${((1000 * total) / ROUNDS / text.length).toFixed(0)} µs go, 1,000 characters in paragraphs\n`);
  console.log(`${share(total - inRules)}  reading the text, judging filler, gathering the answer`);
  for (const [id, part] of rules.slice(0, SHOWN)) console.log(`${share(part)}  ${id}`);
  console.log(`${share(rules.slice(SHOWN).reduce((sum, [, part]) => sum + part, 0))}  ${rules.length - SHOWN} other rules`);
}
