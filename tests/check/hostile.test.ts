import { describe, expect, it } from "vitest";
import { type CompiledCharter, checkDraft } from "../../lib/check";
import { cpuTime } from "./cpu-time";
import { CONTEXT, charterWith, compiled } from "./prepare";

/** Longest post the platform takes; each text is one bait of a pattern, repeated. */
const LONGEST = 63_206;
const SEEDS = [
  "\n",
  " ",
  "a",
  "1",
  "_",
  '"',
  "! ",
  ". ",
  "… ",
  "« ",
  "1 ",
  "A ",
  "a\n",
  "a.",
  "a-",
  "n'",
  '\n"',
  "❤️",
  "((e)",
  "1 € ",
  "#a ",
  "@a ",
  "#a@a.",
  "a.fr #a ",
  "http://a ",
  "www.a.b(",
  "« a » Aaa a ",
  " -Aa",
  "❤ = ",
  "top 10 ",
  "ce que trouve ",
  "what we found ",
  "happy ",
  "mon corps : a ",
  "celui qui ",
  "share if you ",
  "commentez 'oui'",
  "tag a a a ",
  "like for a, ",
  "LIKE ",
];

/** Four times the text may cost about four times the time: 6 leaves room for a busy machine, a square would be 16. */
const GROWTH = 6;
/** Below this, in milliseconds, the clock and the collector of garbage say more than the text does. */
const NOISE = 40;
const TRIES = 6;

describe("T3 texts made to be slow", () => {
  for (const language of ["fr", "en"] as const) {
    const charter = compiled(charterWith(language));
    it.each(SEEDS.map((seed) => [JSON.stringify(seed), seed]))(
      `cost the whole check (${language}) time in proportion to their length: %s`,
      (_shown, seed) => {
        const long = seed.repeat(Math.ceil(LONGEST / seed.length)).slice(0, LONGEST);
        const short = long.slice(0, LONGEST / 4);
        let shortBest = Number.POSITIVE_INFINITY;
        let longBest = Number.POSITIVE_INFINITY;
        for (let tries = 0; tries < TRIES && !(longBest < GROWTH * shortBest + NOISE); tries++) {
          shortBest = Math.min(shortBest, millisecondsOf(short, charter, language));
          longBest = Math.min(longBest, millisecondsOf(long, charter, language));
        }
        expect(longBest, `${LONGEST} characters, against ${shortBest} ms for a quarter of them`).toBeLessThan(GROWTH * shortBest + NOISE);
      },
      60_000,
    );
  }
});

function millisecondsOf(text: string, charter: CompiledCharter, language: "fr" | "en"): number {
  const started = cpuTime();
  const { failures } = checkDraft({ text, language }, charter, CONTEXT);
  const spent = cpuTime() - started;
  expect(failures).toEqual([]);
  return spent;
}
