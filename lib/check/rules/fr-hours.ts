import { type LineMatch, matchesInLines } from "../match";
import type { Post } from "../post";
import { NO_BREAK } from "../reading/blanks";
import { frenchProse } from "../reading/french-prose";
import { type Mend, mendHits } from "../reading/mends";
import { defineRule } from "../rule";

export const frHours = defineRule({
  id: "fr-hours",
  family: "typography",
  name: { fr: "Heures", en: "Hours in French" },
  severity: "off",
  whenOn: "hint",
  languages: ["fr"],
  message: { fr: "Écrivez « {use} » plutôt que « {found} »", en: "Write “{use}” rather than “{found}”" },
  why: {
    fr: "La charte a choisi une seule façon d’écrire l’heure ; le lecteur la repère plus vite.",
    en: "The charter chose one way to write the hour; readers find it faster.",
  },
  source: {
    title: {
      fr: "La typographie de la charte, heures ; Lexique des règles typographiques en usage à l’Imprimerie nationale (2002), heures",
      en: "The charter’s mechanics, hours; Lexique des règles typographiques en usage à l’Imprimerie nationale (2002), heures",
    },
  },
  lesson: 20,
  options: {},
  compile: (_options, charter) => {
    const isSpaced = charter.mechanics.hours === "spaced";
    return function* (post) {
      const hours = hoursIn(post);
      if (hours.length > 0) yield* mendHits(post.text, findMends(post, hours, isSpaced));
    };
  },
});

/** Behind these the figures are the rest of a word, a number, a path. */
const GOES_ON = /[\p{L}\p{N}/]$|\d[.,:]$/u;
const HOUR =
  /(\d{1,3})(?:([ \u00a0\u202f]?)([hH])(?:([ \u00a0\u202f]?)(\d\d)(?![\p{L}\p{N}:]))?|:(\d\d)(?![\d:]|[.,]\d)([ \u00a0\u202f]?[hH])?)(?![\p{L}\p{N}])/gu;

const hoursIn = matchesInLines(HOUR);

function findMends(post: Post, hours: readonly LineMatch[], isSpaced: boolean): Mend[] {
  const { text } = post;
  const isFrench = frenchProse(post);
  const mends: Mend[] = [];
  for (const { match, from } of hours) {
    const start = from + match.index;
    if (GOES_ON.test(text.slice(Math.max(0, start - 2), start))) continue;
    const found = match[6] === undefined ? withLetter(match) : withColon(match, start, text);
    if (found === undefined || (isSpaced ? found.isSpaced : found.isJoined)) continue;
    const end = start + found.length;
    if (!isOtherwise(text, start, end, found) && isFrench(start, end)) mends.push({ start, end, use: written(found, isSpaced) });
  }
  return mends;
}

/** « 24h/24 », a race’s name, or a capital H that may stand for something else. */
function isOtherwise(text: string, start: number, end: number, { minutes, isLower }: Hour): boolean {
  const behind = text.slice(end, end + 5);
  if (/^[ \u00a0\u202f]?\//.test(behind)) return true;
  if (minutes !== "") return false;
  if (NAME.test(behind)) return !saysWhen(text, start) || /de[ \u00a0]$/.test(text.slice(Math.max(0, start - 3), start));
  return !isLower && !saysWhen(text, start);
}

/** « 24h du Mans », « 6h de Spa », « 18h Politique ». */
const NAME = /^[ \u00a0\u202f](?:(?:du|de)[ ]|d['’])?\p{Lu}/u;

interface Hour {
  readonly length: number;
  readonly hours: number;
  readonly minutes: string;
  readonly isLower: boolean;
  readonly isSpaced: boolean;
  readonly isJoined: boolean;
}

/** « 14h30 » in any of its forms. Minutes apart that are no multiple of five may count something else, and are left. */
function withLetter(match: RegExpExecArray): Hour | undefined {
  const [whole, digits = "", before = "", letter = "", between = "", last = ""] = match;
  const own = last !== "" && (between === "" || last.endsWith("0") || last.endsWith("5"));
  const minutes = own ? last : "";
  const hours = Number(digits);
  if (Number(minutes) > 59 || (minutes !== "" && hours > 99)) return undefined;
  const isLower = letter === "h";
  return {
    length: own ? whole.length : digits.length + before.length + 1,
    hours,
    minutes,
    isLower,
    isSpaced: isLower && before !== "" && (minutes === "" || between !== ""),
    isJoined: isLower && before === "" && (minutes === "" || between === ""),
  };
}

const RANGE_BEHIND = /^[ \u00a0\u202f]?(?:-|–|—|à|et|→)[ \u00a0\u202f]?\d{1,2}(?::\d\d|[ \u00a0\u202f]?h)/;
const RANGE_BEFORE = /\d{1,2}(?::\d\d|[ \u00a0\u202f]?h(?:[ \u00a0\u202f]?\d\d)?)[ \u00a0\u202f]?(?:-|–|—|à|et|→)[ \u00a0\u202f]?$/;
/** Figures with a colon that are no hour of the day. */
const OTHER_FIGURES =
  /chrono|temps|record|format|ratio|rapport|score|set|écran|échelle|vidéo|minut|timecode|verset|chapitre|plan |résultat|victoire|défaite/i;

/** « 14:30 », only where the words around say that it is an hour: before it, or by a range. */
function withColon(match: RegExpExecArray, start: number, text: string): Hour | undefined {
  const [whole, digits = ""] = match;
  const minutes = match[6] ?? "";
  const hours = Number(digits);
  const end = start + whole.length;
  if (digits.length > 2 || hours > 23 || Number(minutes) > 59) return undefined;
  const before = text.slice(Math.max(0, start - 24), start);
  const behind = text.slice(end, end + 12);
  const isRange = RANGE_BEHIND.test(behind) || RANGE_BEFORE.test(before);
  if (!isRange && match[7] === undefined && (!saysWhen(text, start) || (digits.length === 1 && hours < 6))) return undefined;
  if (OTHER_FIGURES.test(before) || OTHER_FIGURES.test(text.slice(end, end + 24))) return undefined;
  return { length: whole.length, hours, minutes, isLower: true, isSpaced: false, isJoined: false };
}

const WHEN =
  /(?:^|[^\p{L}])(?:à|de|dès|vers|jusqu['’]à|entre|avant|après|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|midi|soir|demain|rdv|rendez-vous)[ \u00a0\u202f]$/iu;

function saysWhen(text: string, at: number): boolean {
  return WHEN.test(text.slice(Math.max(0, at - 16), at)) || RANGE_BEFORE.test(text.slice(Math.max(0, at - 16), at));
}

function written({ hours, minutes }: Hour, isSpaced: boolean): string {
  const blank = isSpaced ? NO_BREAK : "";
  return `${hours}${blank}h${minutes === "" || minutes === "00" ? "" : blank + minutes}`;
}
