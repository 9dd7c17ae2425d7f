import { type TermMatch, termSet } from "../match/terms";
import type { Post } from "../post";
import { isTagged } from "../reading/tagged";
import { defineRule } from "../rule";

export const acronyms = defineRule({
  id: "acronyms",
  family: "lexicon",
  name: { fr: "Sigles à développer", en: "Short forms to spell out" },
  severity: "off",
  whenOn: "hint",
  wanted: (charter) => charter.lexicon.acronyms.length > 0,
  languages: "any",
  message: { fr: "Développez « {short} » la première fois : {full}", en: "Spell out “{short}” the first time: {full}" },
  why: {
    fr: "Le sigle du métier n’est pas celui du lecteur ; en toutes lettres une fois, tout le monde suit.",
    en: "A short form of the trade is not the reader’s; spelt out once, everyone can follow.",
  },
  source: {
    title: {
      fr: "18F Content Guide, abréviations et sigles ; le lexique de la charte",
      en: "18F Content Guide, abbreviations and acronyms; the charter’s lexicon",
    },
    seen: "2026-11-23",
  },
  lesson: 3,
  options: {},
  compile: (_options, charter) => {
    const listed = charter.lexicon.acronyms;
    if (listed.length === 0) return undefined;
    const shorts = termSet(listed.map((acronym) => [acronym.short, acronym] as const));
    const fulls = termSet(
      listed.map((acronym) => [acronym.full, acronym] as const),
      { plurals: true },
    );
    return function* (post) {
      const found = shorts.find(post).filter((match) => isUsed(post, match));
      if (found.length === 0) return;
      const told = new Set(fulls.find(post).map(({ value }) => value.short));
      for (const { start, end, value } of found) {
        const { short, full } = value;
        if (told.has(short)) continue;
        told.add(short);
        if (isExplained(post.text, start, end)) continue;
        const label = { fr: "Ajouter « ({full}) »", en: "Add “({full})”" };
        const edits = [{ start: end, end, text: ` (${full})` }];
        yield { start, end, values: { short, full }, fixes: [{ label, edits, safe: false }] };
      }
    };
  },
});

/** Written as the charter has it, in running text. */
function isUsed(post: Post, { start, end, value }: TermMatch<{ readonly short: string }>): boolean {
  const isRunning = post.text.slice(start, end) === value.short && !isTagged(post, { start, end });
  return isRunning && !isAmongCapitals(post.text, start, end) && !GRADE.test(post.text.slice(end, end + 5));
}

/** A grade (« DPE : C ») is read as one sign, and words between would part it. */
const GRADE = /^[ \u00a0]?:?[ \u00a0]?[A-G](?![\p{L}’'])/u;

/** Beside another word in capitals the letters may be a word of a headline (« CAP SUR L’ÉTÉ »). */
function isAmongCapitals(text: string, start: number, end: number): boolean {
  return (
    /\p{Lu}{3,}[ \u00a0'’]$/u.test(text.slice(Math.max(0, start - 12), start)) || /^[ \u00a0'’]\p{Lu}{3,}/u.test(text.slice(end, end + 6))
  );
}

/** Followed by words in brackets, or itself in brackets behind words: the writer explained it in other words. */
function isExplained(text: string, start: number, end: number): boolean {
  return (
    /^[ \u00a0]?(?:\(|[,:=–—] ?(?:ou |or |c['’]est-à-dire |that is |i\.e\. )|[,:] ?(?:le|la|l['’]|the) )/u.test(
      text.slice(end, end + 16),
    ) || text.charAt(start - 1) === "("
  );
}
