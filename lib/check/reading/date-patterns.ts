import type { ByLanguage } from "../draft";

/** How a language writes its days. Lists of folded words, or patterns of them. */
interface DayWords {
  readonly weekdays: string;
  /** How their names begin, from Sunday on. */
  readonly weekdayHeads: string;
  readonly months: string;
  readonly monthHeads: string;
  readonly number: string;
  /** Between a day and another of the same month. */
  readonly join: string;
  /** What stands between a weekday and its day, and before the weekday. */
  readonly attached: (weekday: string) => string;
}

/** English days and months, which are written with a capital too. */
export const ENGLISH: DayWords = {
  weekdays: "sundays?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sun|mon|tues?|wed|thu(?:rs?)?|fri|sat",
  weekdayHeads: "sun mon tue wed thu fri sat",
  months:
    "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec",
  monthHeads: "ja f mar ap may jun jul au s o n d",
  number: "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?",
  join: " ?(?:,|and|or|to|through|until|&|-|–|/) ?(?:the )?",
  attached: (weekday) => `(?<!\\bthe )${weekday}\\.?,? (?:the )?$`,
};
const YEAR = "(?:\\.?,? ((?:1[89]|20)\\d\\d)(?![\\d€$£%]| ?(?:€|euros?|%)))?";

/** What finds dates in folded text, and how the names of days and months begin. */
export interface DatePatterns {
  readonly weekdayHeads: readonly string[];
  readonly monthHeads: readonly string[];
  readonly months: RegExp;
  readonly dayFirst: RegExp;
  readonly monthFirst: RegExp;
  readonly figures: RegExp;
  /** Before a day, to be matched against what stands in front of it. */
  readonly weekday: RegExp;
  readonly otherDay: RegExp;
  readonly bareWeekday: RegExp;
}

function patternsOf({ weekdays, weekdayHeads, months, monthHeads, number, join, attached }: DayWords): DatePatterns {
  const weekday = `\\b(${weekdays})`;
  const month = `\\b(${months})\\b`;
  return {
    weekdayHeads: weekdayHeads.split(" "),
    monthHeads: monthHeads.split(" "),
    months: new RegExp(month),
    dayFirst: new RegExp(`\\b(${number})(?: of)? ${month}${YEAR}`, "g"),
    monthFirst: new RegExp(`${month}\\.? (?:the )?(${number})\\b(?![:.]\\d| ?[ap]\\.?m\\b| ?[%€])${YEAR}`, "g"),
    figures: /(?<![\d/.,])(\d{1,2})([/.])(\d{1,2})(?:\2(20\d\d|\d\d))?(?![\d/]|[.,]\d| ?(?:h\b|€|%|[ap]m\b))/g,
    weekday: new RegExp(attached(weekday)),
    otherDay: new RegExp(`(?<![\\d:.,€$£/])\\b(${number})${join}$`),
    bareWeekday: new RegExp(`${weekday}${join}$`),
  };
}

export const DATE_PATTERNS: ByLanguage<DatePatterns> = {
  fr: patternsOf({
    weekdays: "dimanches?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dim\\.|lun\\.|mar\\.|mer\\.|jeu\\.|ven\\.|sam\\.",
    weekdayHeads: "dim lun mar mer jeu ven sam",
    months: "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|janv|fevr?|avr|juil|sept|oct|nov|dec",
    monthHeads: "ja f mars av mai juin juil ao s o n d",
    number: "(?:0?[1-9]|[12]\\d|3[01])(?:er)?|premier",
    join: " ?(?:,|et|ou|au|&|-|–|/) ?(?:au |le )?",
    attached: (weekday) => `${weekday} (?:le )?$`,
  }),
  en: patternsOf(ENGLISH),
};
