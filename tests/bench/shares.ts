/** Where the time of a keystroke goes, by samples of the running check: reading, filler, each rule, the answer. */
import { type Profiler, Session } from "node:inspector/promises";
import { defaultCharter } from "../../lib/charter";
import { type CheckResult, type CompiledCharter, checkDraft } from "../../lib/check";
import { faultyDraft } from "./faulty-draft";
import { quantiles } from "./measure";
import { CONTEXT, charterWithTerms, compiled } from "./prepare";
import { textOf } from "./texts";

const ROUNDS = 6;
const SHOWN = 18;
/** Microseconds between samples. */
const INTERVAL = 100;

interface Case {
  readonly what: string;
  readonly charter: CompiledCharter;
  readonly states: readonly string[];
}

function cases(): readonly Case[] {
  const charter = compiled(charterWithTerms(1_000, "fr"));
  const typed = (text: string, before = "") => Array.from(text, (_, end) => before + text.slice(0, end + 1));
  return [
    { what: "1,000 characters in paragraphs, 1,000 terms, every rule", charter, states: typed(textOf("fr", 1_000)) },
    { what: "1,000 characters on one line, 1,000 terms, every rule", charter, states: typed(textOf("fr", 1_000, " ")) },
    {
      what: "on in a draft with seventy remarks, sample charter",
      charter: compiled(defaultCharter("fr")),
      states: typed(textOf("fr", 500), `${faultyDraft}\n`),
    },
  ];
}

/** Prints a table for each way to type. A sample counts for the part of the check that it was taken in, with all that this part called. */
export async function benchShares(): Promise<void> {
  for (const { what, charter, states } of cases()) {
    type(charter, states);
    const session = new Session();
    session.connect();
    await session.post("Profiler.enable");
    await session.post("Profiler.setSamplingInterval", { interval: INTERVAL });
    await session.post("Profiler.start");
    const times = Array.from({ length: ROUNDS }, () => type(charter, states)).flat();
    const { profile } = await session.post("Profiler.stop");
    session.disconnect();
    const { p50, p99 } = quantiles(times);
    console.log(`\nTyping ${what}: p50 ${(1000 * p50).toFixed(0)} µs, p99 ${(1000 * p99).toFixed(0)} µs with the sampling\n`);
    print(sharesOf(profile));
  }
}

function type(charter: CompiledCharter, states: readonly string[]): number[] {
  let previous: CheckResult | undefined;
  return states.map((text) => {
    const begun = performance.now();
    previous = checkDraft({ text }, charter, CONTEXT, previous);
    return performance.now() - begun;
  });
}

function print(shares: ReadonlyMap<string, number>): void {
  const sorted = [...shares].sort(([, a], [, b]) => b - a);
  const total = sorted.reduce((sum, [, part]) => sum + part, 0);
  const line = (part: number, what: string) => console.log(`${((100 * part) / total).toFixed(1).padStart(6)} %  ${what}`);
  for (const [what, part] of sorted.slice(0, SHOWN)) line(part, what);
  const rest = sorted.slice(SHOWN);
  line(
    rest.reduce((sum, [, part]) => sum + part, 0),
    `${rest.length} other parts and rules`,
  );
}

/** Samples by part. */
function sharesOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): ReadonlyMap<string, number> {
  const parts = new Map<number, string | undefined>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const walk = (node: Profiler.ProfileNode, above: string | undefined, inCheck: boolean) => {
    const { functionName, url } = node.callFrame;
    const isInside = inCheck || functionName === "checkDraft";
    const part = isInside ? narrower(above, partOf(url, functionName)) : undefined;
    parts.set(node.id, functionName === "(garbage collector)" ? "collecting garbage" : part);
    for (const child of node.children ?? []) {
      const below = byId.get(child);
      if (below !== undefined) walk(below, part, isInside);
    }
  };
  const [root] = nodes;
  if (root !== undefined) walk(root, undefined, false);
  const shares = new Map<string, number>();
  samples.forEach((id, at) => {
    const part = parts.get(id);
    if (part !== undefined) shares.set(part, (shares.get(part) ?? 0) + (timeDeltas[at] ?? 0));
  });
  return shares;
}

const ANSWER = "gathering the answer, asking every rule";
const FILLER = "filler: weighing it all";

/** The first part that is told stands, save that filler's own parts and single rules tell more than what calls them. */
function narrower(above: string | undefined, part: string | undefined): string | undefined {
  if (part === undefined) return above;
  if (above === undefined || above === ANSWER) return part;
  return above === FILLER && part.startsWith("filler") ? part : above;
}

function partOf(url: string, functionName: string): string | undefined {
  const path = /lib\/check\/(.+)\.ts/.exec(url)?.[1];
  if (path === undefined) return undefined;
  const rule = /^(?:rules|house)\/(.+)/.exec(path)?.[1];
  if (rule !== undefined) return functionName === "" && rule === "index" ? undefined : `rule ${rule}`;
  if (path === "line-rules") return "rules that look at single lines, on the line that changed";
  if (path === "language") return "telling the language";
  if (path.startsWith("filler/kinds/")) return "filler: its kinds";
  if (path.startsWith("filler/facts/")) return "filler: facts";
  if (path.startsWith("filler/model/")) return "filler: learnt weights";
  if (path === "filler/phrases") return "filler: phrases";
  if (path === "filler/substance" || path === "filler/bare") return "filler: substance";
  if (path.startsWith("filler/")) return FILLER;
  if (path.startsWith("match/")) return "reading the text";
  return path === "check" || path === "merge" || path === "template" || path === "finding" ? ANSWER : undefined;
}
