/** Other checkers that run in Node, each as it comes, with its default rules; only what they take from a text is measured. */

import { checkDraft } from "../../lib/check";
import { printFigure, printTimes, timeInTurns } from "./measure";
import { CONTEXT, charterWithTerms, compiled } from "./prepare";
import { textOf } from "./texts";

interface Rival {
  readonly name: string;
  readonly run: (text: string) => unknown;
}

const makers: readonly (readonly [name: string, make: () => Promise<Rival["run"]>])[] = [
  ["write-good", async () => (await import("write-good")).default],
  [
    "alex",
    async () => {
      const alex = await import("alex");
      return (text) => alex.text(text).messages;
    },
  ],
  [
    "retext (4 plugins)",
    async () => {
      const [{ retext }, ...plugins] = await Promise.all([
        import("retext"),
        import("retext-passive"),
        import("retext-simplify"),
        import("retext-repeated-words"),
        import("retext-intensify"),
      ]);
      const processor = plugins.reduce((made, plugin) => made.use(plugin.default as never), retext());
      return (text) => processor.processSync(text).messages;
    },
  ],
  [
    "harper.js",
    async () => {
      const [{ LocalLinter }, { binaryInlined }] = await Promise.all([import("harper.js"), import("harper.js/binaryInlined")]);
      const linter = new LocalLinter({ binary: binaryInlined });
      await linter.setup();
      return (text) => linter.lint(text);
    },
  ],
];

/** Those that run here; one that does not is named with its reason. */
async function loadRivals(): Promise<Rival[]> {
  const rivals: Rival[] = [];
  for (const [name, make] of makers) {
    try {
      const run = await make();
      await run("This is a text.");
      rivals.push({ name, run });
    } catch (error) {
      console.log(`${name}: left out, it does not run here (${error instanceof Error ? error.message : String(error)})`);
    }
  }
  return rivals;
}

/** Ours against the others, in turns, on the same English texts. */
export async function benchRivals(): Promise<void> {
  const rivals = await loadRivals();
  for (const { length, terms, rounds, batch } of [
    { length: 1_000, terms: 1_000, rounds: 25, batch: 20 },
    { length: 63_206, terms: 10_000, rounds: 5, batch: 60 },
  ]) {
    const text = textOf("en", length);
    const charter = compiled(charterWithTerms(terms, "en"));
    const works = [
      () => checkDraft({ text }, charter, CONTEXT),
      ...rivals.map(
        ({ run }) =>
          () =>
            run(text),
      ),
    ];
    const [ours, ...theirs] = await timeInTurns(works, rounds, batch);
    if (ours === undefined) return;
    console.log(`\n${length} characters of English, in turns\n`);
    printTimes(`Ligne, ${terms} terms, all built-ins, filler`, ours);
    for (const [index, each] of theirs.entries()) {
      const name = rivals[index]?.name ?? "";
      printTimes(name, each);
      const bar = name === "write-good" ? "≥ 6×" : name === "harper.js" && length === 1_000 ? "≥ 25×" : "none";
      printFigure(`  ${name} takes`, `${(each.p50 / ours.p50).toFixed(1)}×`, bar);
    }
  }
}
