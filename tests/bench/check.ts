/** The check alone, in Node: whole checks by length and number of terms, matching, typing, compiling. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type CheckResult, checkDraft, compileCharterInSlices } from "../../lib/check";
import { logitOf } from "../../lib/check/filler/model/logit";
import { analysePost } from "../../lib/check/match";
import { termSet } from "../../lib/check/match/terms";
import { printFigure, printTimes, quantiles, time, timeInTurns } from "./measure";
import { CONTEXT, charterWithTerms, compiled, MODEL, termsOf } from "./prepare";
import { textOf } from "./texts";

const LENGTHS = [280, 1_000, 5_000, 63_206] as const;
const TERMS = [10, 100, 1_000, 10_000] as const;

/** Least any check can do: look at each character once. */
function onePass(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum += text.charCodeAt(index);
  return sum;
}

/** Least any matching of words can do: part the words and look each up in a hash. */
function wordHash(text: string, terms: ReadonlySet<string>): number {
  let found = 0;
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) if (terms.has(word)) found++;
  return found;
}

/** Prints the figures of the check. */
export async function benchCheck(): Promise<void> {
  console.log("\nThe check alone (Node), with every built-in rule and legal pack on, and filler\n");
  benchWhole();
  await benchMatching();
  benchWeights();
  benchTyping();
  benchCompile();
}

function benchWhole(): void {
  const charters = TERMS.map((terms) => ({ terms, charter: compiled(charterWithTerms(terms, "fr")) }));
  for (const length of LENGTHS) {
    const text = textOf("fr", length);
    const floor = time(() => void onePass(text), 200);
    printTimes(`floor: one pass over ${length} characters`, floor);
    for (const { terms, charter } of charters) {
      const times = time(() => void checkDraft({ text }, charter, CONTEXT));
      printTimes(`whole check, ${length} characters, ${terms} terms`, times, floor);
      if (length === 63_206 && terms === 10_000) printFigure("  longest post, 10,000 terms", `${times.p50.toFixed(1)} ms`, "≤ 50 ms");
    }
  }
}

async function benchMatching(): Promise<void> {
  const text = textOf("fr", 1_000);
  const lists = TERMS.map((count) => termsOf(count, "fr"));
  const hash = new Set(lists.at(-1));
  const sets = lists.map((list) => termSet(list.map((term) => [term, term] as const)));
  const match = (set: (typeof sets)[number]) => () => set.find(analysePost({ text }, "fr"));
  const [floor, ...times] = await timeInTurns([() => wordHash(text, hash), ...sets.map(match)], 60, 4);
  console.log("");
  if (floor === undefined) return;
  printTimes("floor: plain hash of the words of 1,000 characters", floor);
  for (const [index, each] of times.entries()) printTimes(`fold, part and match ${TERMS[index]} terms`, each, floor);
  const [least, most] = [times[0]?.p50 ?? Number.NaN, times.at(-1)?.p50 ?? Number.NaN];
  printFigure("  10,000 terms against the plain hash", `${(most / floor.p50).toFixed(2)}×`, "≤ 2");
  printFigure("  10,000 terms against 10", `${(most / least).toFixed(2)}×`, "< 2");
}

/** The learnt weights of a whole post, read anew each time; while one types only the line that changes is weighed. */
function benchWeights(): void {
  const text = textOf("fr", 1_000);
  const read = time(() => void analysePost({ text }, "fr").words.length);
  const times = time(() => {
    const post = analysePost({ text }, "fr");
    return void (post.words.length + logitOf(post.readLines, MODEL.weights));
  });
  console.log("");
  printTimes("read 1,000 characters", read);
  printTimes("the same, and weigh them by the learnt weights", times);
  printFigure("  learnt weights alone", `${(times.p50 - read.p50).toFixed(3)} ms`, "≤ 0.2 ms");
}

const ROUNDS = 6;

/** Every state of a draft typed key by key: to its end, or in its middle. */
function keystrokes(text: string, inMiddle: boolean): string[] {
  if (!inMiddle) return Array.from(text, (_, end) => text.slice(0, end + 1));
  const half = text.length / 2;
  return Array.from({ length: 200 }, (_, typed) => `${text.slice(0, half)}${text.slice(0, typed + 1)}${text.slice(half, -typed - 1)}`);
}

function benchTyping(): void {
  const charter = compiled(charterWithTerms(1_000, "fr"));
  const drafts = [
    ["1,000 characters in paragraphs", keystrokes(textOf("fr", 1_000), false)],
    ["in the middle of 1,000 characters", keystrokes(textOf("fr", 1_000), true)],
    ["1,000 characters on one line", keystrokes(textOf("fr", 1_000, " "), false)],
    ["in the middle of 5,000 characters", keystrokes(textOf("fr", 5_000), true)],
  ] as const;
  console.log("");
  for (const [what, states] of drafts) {
    const rounds: number[][] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      let previous: CheckResult | undefined;
      const times = states.map((text) => {
        const begun = performance.now();
        previous = checkDraft({ text }, charter, CONTEXT, previous);
        return performance.now() - begun;
      });
      if (round > 0) rounds.push(times);
    }
    const best = quantiles(states.map((_, key) => Math.min(...rounds.map((times) => times[key] ?? Number.NaN))));
    printTimes(`typing ${what}, 1,000 terms`, quantiles(rounds.flat()));
    printTimes("  each key at the best of its rounds", best);
    if (what.startsWith("1,000")) printFigure("  p50 and p99", `${best.p50.toFixed(3)} ${best.p99.toFixed(3)} ms`, "≤ 0.1 and ≤ 0.5 ms");
  }
}

function heapUsed(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

function benchCompile(): void {
  const charter = charterWithTerms(10_000, "fr");
  console.log("");
  const times = time(() => void compiled(charter), 1_000);
  printTimes("compile a charter of 10,000 terms", times);
  printFigure("  compile", `${times.p50.toFixed(1)} ms`, "≤ 150 ms");
  const runs = Array.from({ length: 9 }, () => {
    const slices: number[] = [];
    const work = compileCharterInSlices(charter);
    for (let done = false; !done; ) {
      const begun = performance.now();
      done = work.next().done === true;
      slices.push(performance.now() - begun);
    }
    return slices;
  });
  const longest = Math.min(...runs.map((slices) => Math.max(...slices)));
  printFigure(`  in ${runs[0]?.length} slices, the longest`, `${longest.toFixed(2)} ms`, "≤ 8 ms");
  const before = heapUsed();
  const kept = compiled(charterWithTerms(10_000, "en"));
  const answer = checkDraft({ text: textOf("en", 63_206) }, kept, CONTEXT);
  printFigure("  memory of 10,000 terms and a longest post", `${(heapUsed() - before).toFixed(1)} MB`, "≤ 20 MB");
  if (answer.failures.length + kept.rules.length === 0) throw new Error("nothing was measured");
}
