import type { Span } from "../finding";
import { lineQuestion, MOST_LINES_ASKED, postOfLine } from "../match";
import { termSet } from "../match/terms";
import type { Post, ReadLine, Word } from "../post";
import { withNames } from "../reading/capital-names";
import { isAppeal } from "../reading/guards";
import { defineRule } from "../rule";
import { covered, overlapsAny } from "../spans";

export const shouting = defineRule({
  id: "shouting",
  family: "voice",
  name: { fr: "Mots en capitales", en: "Words in capitals" },
  severity: "advice",
  languages: "any",
  message: { fr: "Écrivez « {found} » en minuscules", en: "Write “{found}” in lower case" },
  why: {
    fr: "Une suite de capitales se lit comme un cri, plus lentement, et certains lecteurs d’écran l’épellent.",
    en: "A run of capitals reads like shouting, more slowly, and some screen readers spell it out.",
  },
  source: {
    title: {
      fr: "University of Oxford et UK Government Communication Service, conseils pour des réseaux sociaux accessibles",
      en: "University of Oxford and UK Government Communication Service, accessible social media guidance",
    },
    seen: "2026-11-23",
  },
  lesson: 18,
  options: {
    /** Long words in capitals, side by side, from which it is shouting. */
    words: { type: "number", default: 2, min: 1, max: 20 },
    /** Letters from which a word in capitals is long, and not an acronym. */
    letters: { type: "number", default: 4, min: 2, max: 20 },
  },
  compile: ({ words: fewest, letters }, charter) => {
    const names = termSet(
      [...charter.lexicon.products, ...charter.hashtags.brand, charter.identity.pageName, ...charter.identity.competitors].map(
        (name) => [name, true] as const,
      ),
    );
    const runsOf = (post: Post): readonly Run[] => {
      const kept = covered([...names.find(post), ...post.hashtags, ...post.mentions]);
      const words = post.words.filter((word) => !overlapsAny(kept, word));
      const loud = capitalRuns(post.text, words)
        .filter((run) => countLong(post.text, run, letters) >= fewest)
        .map((run) => ({ start: run[0]?.start ?? 0, end: endOf(post.text, run.at(-1)?.end ?? 0), words: run.length }));
      return joined(post.text, loud, kept);
    };
    const inLine = (line: ReadLine) => (mayShout !== undefined && !line.says(mayShout) ? [] : runsOf(postOfLine(line, "und")));
    return function* (post) {
      if (mayShout !== undefined && !post.someLine(mayShout)) return;
      const shouted = post.readLines.length > MOST_LINES_ASKED ? runsOf(post) : inLines(post, inLine);
      if (shouted.length === 0) return;
      const most = isAppeal(post) ? ALARM : 0;
      for (const { start, end } of shouted.filter((run) => run.words > most && !isLabel(post.text, run))) {
        const found = post.text.slice(start, end);
        yield {
          start,
          end,
          values: { found: found.length > 40 ? `${found.slice(0, 39)}…` : found },
          fixes: [
            {
              label: { fr: "Mettre en minuscules", en: "Put in lower case" },
              edits: [{ start, end, text: lowered(found, post, beginsSentence(post.text, start)) }],
              safe: false,
            },
          ],
        };
      }
    };
  },
});

/** Words in capitals, and how many. */
interface Run extends Span {
  readonly words: number;
}

/** Where shouting ends: the rest of its line is part of it when no small letter stands there, as in “HUGE SALE! HURRY!”. */
function endOf(text: string, end: number): number {
  return end + (/^[^\p{Ll}\n#@]*\p{Lu}(?=[^\p{L}\n#@]*(?:\n|$))/u.exec(text.slice(end))?.[0].length ?? 0);
}

/** Runs with nothing between them but marks, figures, hours and short words in capitals are one: a post in capitals shouts once. */
function joined(text: string, runs: readonly Run[], kept: readonly Span[]): readonly Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const last = whole.at(-1);
    const gap = { start: last?.end ?? 0, end: run.start };
    const isLoud = /^(?:[^\p{Ll}\n#@]|(?<=\d)\p{L}{1,2}(?!\p{L}))*$/u.test(text.slice(gap.start, gap.end));
    if (last !== undefined && isLoud && !overlapsAny(kept, gap)) {
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, run.end), words: last.words + run.words };
    } else whole.push(run);
  }
  return whole;
}

function inLines({ readLines }: Post, inLine: (line: ReadLine) => readonly Run[]): readonly Run[] {
  const runs: Run[] = [];
  let by = 0;
  for (const line of readLines) {
    if (line.text !== "") for (const { start, end, words } of line.kept(inLine)) runs.push({ start: start + by, end: end + by, words });
    by += line.text.length + 1;
  }
  return runs;
}

/** Whether two capitals stand side by side; most texts are told by their plain letters alone. */
function hasCapitals(text: string): boolean {
  for (let at = 1; at < text.length; at++) {
    if (mayBeCapital(text.charCodeAt(at)) && mayBeCapital(text.charCodeAt(at - 1))) return /\p{Lu}{2}/u.test(text);
  }
  return false;
}

const mayShout = lineQuestion(({ text }) => hasCapitals(text));

function mayBeCapital(code: number): boolean {
  if (code < 0xdf) return (code > 0x40 && code < 0x5b) || code > 0xbf;
  return code > 0xff && (code < 0x2000 || code > 0x206f);
}

/** Stretches of words in capitals on one line, parted by nothing but spaces and light marks; figures neither break nor count. */
function capitalRuns(text: string, words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  let previous: Word | undefined;
  for (const word of words) {
    const near = previous !== undefined && /^[^\p{L}\n.!?]{0,4}$/u.test(text.slice(previous.end, word.start));
    if (!near && run.length > 0) {
      runs.push(run);
      run = [];
    }
    if (isCapitals(text.slice(word.start, word.end))) run.push(word);
    else if (!/^\d+$/.test(word.folded) && run.length > 0) {
      runs.push(run);
      run = [];
    }
    previous = word;
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** Long words of a run; words joined by a hyphen or an apostrophe count once. */
function countLong(text: string, run: readonly Word[], letters: number): number {
  return run.filter((word, at) => {
    const joined = at > 0 && !/\s/u.test(text.slice(run[at - 1]?.end, word.start));
    return !joined && word.folded.length >= letters;
  }).length;
}

function isCapitals(word: string): boolean {
  const plain = word.normalize("NFKC");
  return plain === plain.toUpperCase() && plain !== plain.toLowerCase() && !/\d/.test(plain);
}

/** Words that an appeal may call out before it is hard to read: “ROADS CLOSED until Thursday”. */
const ALARM = 8;
/** Most words of a label, of where news comes from, or of who took the picture. */
const SHORT = 3;
/** What follows a label: a colon, after a few words in brackets perhaps. */
const LABELLING = /^(?:\s?\([^)\n]{1,40}\))?[ \u00a0\u202f]?:(?:\s|$)/u;
/** Companies, by the form that opens their name, and heads that tell what kind of news follows. */
const KNOWN = /^(?:(?:SASU?|SCI|SARL|EARL|EURL|SELARL|GAEC|SCOP) |(?:avant|before)\P{L}+a(?:près|fter)$|dernière minute$|road closure$)/iu;
/** What follows a place that news comes from: a dash. */
const FROM_A_PLACE = /^(?:\s?\([^)\n]{1,20}\))?\s?[—–-]{1,2}\s/u;
const CREDIT = /(?:^|[^\p{L}])(?:photos?|pictures?|images?|crédits?|credits?)(?:$|[^\p{L}])/iu;

/**
 * A short head of a line that labels what follows (“WATCH LIVE: …”, “ROAD CLOSURE” on a line of its own), says where it comes from (“KIRUNA, SWEDEN – …”) or who took
 * the picture does not shout it.
 */
function isLabel(text: string, { start, end, words }: Run): boolean {
  if (KNOWN.test(text.slice(start, end).normalize("NFC"))) return true;
  if (words > SHORT) return false;
  if (CREDIT.test(text.slice(start, end))) return true;
  if (!/(?:^|\n)\P{L}*$/u.test(text.slice(Math.max(0, start - 8), start))) return false;
  const after = text.slice(end, end + 48);
  return LABELLING.test(after) || (FROM_A_PLACE.test(after) && text.slice(start, end).includes(","));
}

/** Letters that nobody says as a word, such as RDV and BBQ; units and titles are no acronyms. */
const ACRONYM =
  /(?<![\p{L}\p{N}])(?!(?:[ckm]m|[km]g|[cm]l|pm|mr?s?|mme|dr|st|nd|rd|th|vs|ltd|hrs?|ft)(?!\p{L}))[b-df-hj-np-tv-xz]{2,4}(?![\p{L}\p{N}])/gu;

function lowered(words: string, post: Post, capitalFirst: boolean): string {
  const low = withNames(words.normalize("NFKC").toLowerCase(), post)
    .replaceAll(ACRONYM, (letters) => letters.toUpperCase())
    .replaceAll(/[.!?…]\s+\p{L}|\bi\b(?=['’ ][a-z])/gu, capitalised);
  return capitalFirst ? capitalised(low) : low;
}

function capitalised(words: string): string {
  return words.replace(/\p{L}/u, (first) => first.toUpperCase());
}

function beginsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?…\n])[^\p{L}\p{N}]*$/u.test(text.slice(Math.max(0, start - 20), start));
}
