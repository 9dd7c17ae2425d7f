import { describe, expect, it } from "vitest";
import { type CompiledCharter, checkDraft } from "../../lib/check";
import { charterWithAll } from "./all-rules";
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
      (_shown, seed) => growsWithLength(seed, charter, language),
      60_000,
    );
  }
});

/** What rules hold against each other: a search through all of one for each of the other costs the square of the text. */
const KINDS = ["a.fr ", "#a ", "@a ", "« a » ", "AAAA ", "le the ", "12 € ", "lundi ", "a! ", "😀 ", "06 12 34 56 78 ", "client "];

describe("T3 texts of two kinds of thing in turn", () => {
  const everything = { fr: compiled(charterWithAll("fr")), en: compiled(charterWithAll("en")) };
  it.each(KINDS)("cost the check of every rule and legal pack time in proportion to their length: %s", (one) => {
    const at = KINDS.indexOf(one);
    for (const [by, other] of KINDS.slice(at + 1).entries()) {
      const language = by % 2 === 0 ? "fr" : "en";
      growsWithLength(one + other, everything[language], language);
    }
  });
});

/** Holds that a long text of this costs no more than in proportion to its length. */
function growsWithLength(seed: string, charter: CompiledCharter, language: "fr" | "en"): void {
  const long = seed.repeat(Math.ceil(LONGEST / seed.length)).slice(0, LONGEST);
  const short = long.slice(0, LONGEST / 4);
  let shortBest = Number.POSITIVE_INFINITY;
  let longBest = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && !(longBest < GROWTH * shortBest + NOISE); tries++) {
    shortBest = Math.min(shortBest, millisecondsOf(short, charter, language));
    longBest = Math.min(longBest, millisecondsOf(long, charter, language));
  }
  expect(longBest, `${LONGEST} characters of “${seed}”, against ${shortBest} ms for a quarter of them`).toBeLessThan(
    GROWTH * shortBest + NOISE,
  );
}

function millisecondsOf(text: string, charter: CompiledCharter, language: "fr" | "en"): number {
  const started = cpuTime();
  const { failures } = checkDraft({ text, language }, charter, CONTEXT);
  const spent = cpuTime() - started;
  expect(failures).toEqual([]);
  return spent;
}
