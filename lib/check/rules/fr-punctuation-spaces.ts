import type { Charter } from "../../charter";
import { type LineMatch, matchesInLines } from "../match";
import type { Post } from "../post";
import { isBlank, isPictureUnit, NARROW_NO_BREAK, NO_BREAK, wordStart } from "../reading/blanks";
import { frenchProse } from "../reading/french-prose";
import { type Mend, mendHits } from "../reading/mends";
import { defineRule } from "../rule";

export const frPunctuationSpaces = defineRule({
  id: "fr-punctuation-spaces",
  family: "typography",
  name: { fr: "Espace devant la ponctuation haute", en: "Space before French punctuation" },
  severity: "off",
  whenOn: "hint",
  languages: ["fr"],
  message: { fr: "Mettez une espace devant « {mark} »", en: "Put a space before “{mark}”" },
  variants: {
    strict: { fr: "Mettez une espace insécable devant « {mark} »", en: "Put a no-break space before “{mark}”" },
  },
  why: {
    fr: "En français, ces signes respirent ; l’espace insécable garde le signe sur la ligne de son mot.",
    en: "French gives these marks air; a no-break space keeps the mark on the line of its word.",
  },
  source: { title: "Lexique des règles typographiques en usage à l’Imprimerie nationale (2002), ponctuation" },
  lesson: 20,
  options: {
    /** Whether a plain space, which may part the mark from its word at a line's end, is flagged too. */
    strict: { type: "boolean", default: false },
  },
  compile: ({ strict }, charter) => {
    const marksIn = charter.locale === "fr-CA" ? canadianMarks : frenchMarks;
    const names = namesWithMarks(charter);
    return function* (post) {
      const marks = marksIn(post);
      if (marks.length > 0) yield* mendHits(post.text, findMends(post, marks, names, strict));
    };
  },
});

const frenchMarks = matchesInLines(/[!?]+|[:;]/g);
/** In Québec only the colon takes a space. Source: Office québécois de la langue française, tableau des espacements. */
const canadianMarks = matchesInLines(/:/g);
/** Brands that end in a mark. */
const BRANDS = "yahoo! kahoot! joomla! jeopardy! wham! panic!".split(" ");

function namesWithMarks({ identity, lexicon, hashtags }: Charter): readonly string[] {
  const own = [identity.pageName, ...identity.competitors, ...lexicon.products, ...hashtags.brand];
  return [...BRANDS, ...own.map((name) => name.toLowerCase()).filter((name) => /[^\s\u00a0\u202f][!?:;]/u.test(name))];
}

function findMends(post: Post, marks: readonly LineMatch[], names: readonly string[], strict: boolean): Mend[] {
  const isFrench = frenchProse(post);
  const mends: Mend[] = [];
  for (const { match, from } of marks) {
    const at = from + match.index;
    const mend = mendAt(post.text, match[0], at, names, strict);
    if (mend !== undefined && isFrench(at - 1, mend.end)) mends.push(mend);
  }
  return mends;
}

function mendAt(text: string, mark: string, at: number, names: readonly string[], strict: boolean): Mend | undefined {
  const end = at + mark.length;
  const isSpaced = isBlank(text[at - 1]);
  if (isSpaced && (!strict || text[at - 1] !== " ")) return undefined;
  const before = isSpaced ? at - 1 : at;
  if (!isFreeBehind(text, end, mark) || !isSentenceUnit(text, before) || isOther(text, before, mark, end)) return undefined;
  if (!isSpaced && isName(text, end, names)) return undefined;
  const start = wordStart(text, before);
  const use = text.slice(start, before) + (mark === ":" ? NO_BREAK : NARROW_NO_BREAK) + mark;
  return { start, end, use, values: { mark }, variant: isSpaced ? "strict" : undefined };
}

/** Behind the mark the sentence pauses: otherwise it is an hour, an address, a smiley, the beginning of an emoji's short name. */
function isFreeBehind(text: string, end: number, mark: string): boolean {
  const next = text[end];
  if (next === undefined || /[\s»”"…]/.test(next)) return true;
  if ((next === ")" || next === "]") && mark !== ":" && mark !== ";") return true;
  return isPictureUnit(next.charCodeAt(0));
}

/** Before the mark stands something that is read aloud: a word, a figure, a closing sign, an emoji. */
function isSentenceUnit(text: string, before: number): boolean {
  const unit = text[before - 1];
  if (unit === undefined) return false;
  const code = unit.charCodeAt(0);
  if (code > 0xdbff && code < 0xe000) return isPictureUnit(text.charCodeAt(before - 2));
  return /[\p{L}\p{N}\p{M}\p{Extended_Pictographic})\]»”"%€$£°².…]/u.test(unit);
}

/** Smileys, short names of emoji, HTML entities, code, scores. */
function isOther(text: string, before: number, mark: string, end: number): boolean {
  const token = /\S*$/u.exec(text.slice(Math.max(0, before - 40), before))?.[0] ?? "";
  if (mark === ":") {
    if (token === ")" || token === "]" || token.includes(":")) return true;
    return /^\d{1,2}$/.test(token) && /^[ \u00a0\u202f]\d/.test(text.slice(end, end + 2));
  }
  if (mark === ";") return /&#?\w+$|[)}\]]$/.test(token);
  return false;
}

function isName(text: string, end: number, names: readonly string[]): boolean {
  const before = text.slice(Math.max(0, end - 60), end).toLowerCase();
  return names.some((name) => before.endsWith(name));
}
