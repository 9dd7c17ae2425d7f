import type { ByLanguage } from "../draft";
import { inOwnLanguage } from "../match";
import type { Post } from "../post";
import { announces } from "../reading/announced";
import { dayNumber, dayOfPost, weekdayOf } from "../reading/calendar";
import { withNames } from "../reading/capital-names";
import { datesOf, type WrittenDate, withYear } from "../reading/dates";
import { findPatterns, type PatternTable } from "../reading/patterns";
import { keepCase } from "../reading/replacement";
import { defineRule, type Hit } from "../rule";

const NAMES: ByLanguage<readonly string[]> = {
  fr: "dimanche lundi mardi mercredi jeudi vendredi samedi".split(" "),
  en: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
};
/** Looking back: a date without a year may be of any. */
const LOOKS_BACK: ByLanguage<RegExp> = {
  fr: /\b(?:il y a (?:un|deux|trois|dix|vingt|\d+) ans?|l'an(?:nee)? (?:dernier|derniere|passee?)|anniversaire|souvenirs?|histoire|historique|flashback|tbt|en (?:1[89]|20)\d\d)\b/,
  en: /\b(?:last year|years? ago|anniversary|throwback|flashback|tbt|memories|history|historic|back in|in (?:1[89]|20)\d\d)\b/,
};
const SINCE = /\b(?:depuis|since) (?:le |the )?$/;
const HOURS = /\b(?:ouverte?s?|ouverture|horaires?|permanences?|accueil|consultations?|open(?:ing)?|hours|closed|daily|shifts?)\b/;
const HALF_A_YEAR = 183;
/** Who means a day farther off than this, with the same day of another year close by, writes the year. */
const FAR = 305;
const YEAR = /(?<![\d€$£.,])(?:1[89]|20)\d\d(?!\d|[.,]\d|[ \u00a0]?[€%])/g;

/** Days that no calendar has; who asks whether there is one knows it. */
const NEVER: PatternTable = {
  fr: [{ needs: ["30 ", "31 "], pattern: /(?<![\d.,:h])(?:31 (?:avril|fevrier|juin|septembre|novembre)|30 fevrier)\b(?! ?\?)/g }],
  en: [
    {
      needs: ["30", "31"],
      pattern:
        /(?:\b(?:(?:april|february|june|september|november) 31|february 30)|(?<![\d.,:])(?:31(?:st)?(?: of)? (?:april|february|june|september|november)|30(?:th)?(?: of)? february))(?![\d:]|\.\d| ?\?)/g,
    },
  ],
};

export const dateWeekday = defineRule({
  id: "date-weekday",
  family: "dates",
  name: { fr: "Jour de la semaine", en: "Day of the week" },
  severity: "advice",
  languages: ["fr", "en"],
  message: { fr: "Vérifiez le jour : le {date} est un {right}", en: "Check the day: {date} is a {right}" },
  variants: {
    never: { fr: "Vérifiez la date : le {date} n’existe pas", en: "Check the date: there is no {date}" },
  },
  why: {
    fr: "Une date qui se contredit fait venir une partie des lecteurs le mauvais jour.",
    en: "A date that contradicts itself brings some readers on the wrong day.",
  },
  question: { fr: "Quels sont le bon jour et la bonne date ?", en: "Which day and which date are right?" },
  source: { title: { fr: "Le calendrier grégorien", en: "The Gregorian calendar" } },
  lesson: 20,
  options: {},
  compile: (_options, charter) => {
    const monthLeads = charter.locale === "en-US";
    return function* (post, context) {
      for (const { start, end } of findPatterns(post, NEVER)) {
        yield { start, end, variant: "never", values: { date: withNames(post.text.slice(start, end), post) } };
      }
      const dates = datesOf(post).filter(({ weekday }) => weekday !== undefined);
      const today = dates.length === 0 ? undefined : dayOfPost(context);
      if (today === undefined) return;
      for (const date of dates) {
        const hit = looksLikeHours(post, date, dates) ? undefined : judge(post, date, today, monthLeads);
        if (hit !== undefined) yield hit;
      }
    };
  },
});

/** « Lundi 8/12, mardi 8/12 », “open Tuesday 9/5”: from eight to noon, from nine to five. */
function looksLikeHours({ folded: { text } }: Post, date: WrittenDate, dates: readonly WrittenDate[]): boolean {
  if (!date.inFigures || date.year !== undefined) return false;
  return dates.some((other) => other !== date && other.shown === date.shown) || HOURS.test(text.slice(Math.max(0, date.at - 60), date.at));
}

type Today = NonNullable<ReturnType<typeof dayOfPost>>;

/** The first of the days that may be meant, when it falls on another weekday, as do all others. */
function judge(post: Post, date: WrittenDate, today: Today, monthLeads: boolean): Hit | undefined {
  const { weekday, day, month, inFigures } = date;
  if (weekday === undefined) return undefined;
  const readings = [{ day, month }];
  if (inFigures && post.language === "en") readings.splice(monthLeads ? 0 : 1, 0, { day: month, month: day });
  const meant = readings.flatMap((reading) => possibleDays(post, { ...date, ...reading }, today));
  const [first] = meant;
  if (first === undefined || meant.some(({ number }) => weekdayOf(number) === weekday.index)) return undefined;
  const right = inOwnLanguage(post, NAMES)?.[weekdayOf(first.number)] ?? "";
  const { start, end } = weekday;
  const name = alike(post.text.slice(start, end), right);
  const rest = post.text.slice(end, date.end);
  // “saturday 4 december” is mended whole, “Saturday 4 December” in its weekday alone.
  const written = withNames(rest, post);
  const edit = written === rest ? { start, end, text: name } : { start, end: date.end, text: name + written };
  const label = { fr: "Écrire « {right} »", en: "Write “{right}”" };
  return {
    start: date.start,
    end: date.end,
    values: { date: withYear(date, first.year), right },
    fixes: meant.length > 1 ? [] : [{ label, edits: [edit], safe: false }],
  };
}

/** Days that may be meant, the likeliest first; none where the past is told without a year. */
function possibleDays(post: Post, date: WrittenDate, today: Today): { readonly year: number; readonly number: number }[] {
  const { day, month, year, at, to } = date;
  const { text } = post.folded;
  const inYear = (one: number) => {
    const number = dayNumber(one, month, day);
    return number === undefined ? [] : [{ year: one, number }];
  };
  const around = [today.year - 1, today.year, today.year + 1].flatMap(inYear);
  const near = around.filter(({ number }) => Math.abs(number - today.number) <= HALF_A_YEAR);
  if (year !== undefined) {
    // « Samedi 5 décembre 2000 participants »: a number rather than a year.
    const isNumber = Math.abs(year - today.year) > 3 && /^ [a-z]/.test(text.slice(to, to + 2));
    return [...inYear(year), ...(isNumber ? near : [])];
  }
  // Whatever else it may mean, the day that is near falls on the weekday it is said to.
  if (near.some(({ number }) => weekdayOf(number) === date.weekday?.index)) return near;
  if (SINCE.test(text.slice(Math.max(0, at - 12), at)) || looksBack(post)) return [];
  const earliest = announces(post, date) ? today.number : today.number - FAR;
  const far = around.filter(({ number }) => number >= earliest && number - today.number <= FAR);
  const named = (text.match(YEAR) ?? []).map(Number).flatMap(inYear);
  return [...near, ...far, ...named].filter((one, index, all) => all.findIndex(({ number }) => number === one.number) === index);
}

function looksBack(post: Post): boolean {
  const pattern = inOwnLanguage(post, LOOKS_BACK);
  return pattern !== undefined && post.mayHold(pattern) && pattern.test(post.folded.text);
}

/** In the case and the length of the word it replaces: « SAM. », “Sat”, « samedis ». */
function alike(found: string, right: string): string {
  if (/\.$|^(?:sun|mon|tues?|wed|thu(?:rs?)?|fri|sat)$/i.test(found))
    return keepCase(found, right.slice(0, 3)) + (found.endsWith(".") ? "." : "");
  return keepCase(found, /s$/i.test(found) ? `${right}s` : right);
}
