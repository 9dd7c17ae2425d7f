import type { Post } from "../post";
import { announces, looksBack } from "../reading/announced";
import { dayNumber, dayOfPost } from "../reading/calendar";
import { datesOf, type WrittenDate, withYear } from "../reading/dates";
import { defineRule } from "../rule";

/** A post that tells what was. */
const RECAP =
  /\b(?:retour (?:sur|en images)|souvenirs?|bilan|retrospective|en images|c'etait|recap|looking back|highlights|throwback|tbt|what a (?:day|night|weekend)|quelle (?:journee|soiree|belle))\b/;
/** A date that goes on to another one: the time it opens may not be over. */
const GOES_ON =
  /^ ?(?:au|jusqu'au|-|–|—|to|until|till|through) ?(?:le |the )?(?:\d{1,2}(?!\d| ?h\b|:)|(?:premier|1er|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\w{3,6}day|january|february|march|april|may|june|july|august|september|october|november|december)\b)/;
/** Days after which a date without a year may be next year's, and one with its year is history. */
const FRESH = 60;
const HISTORY = 500;

export const datePast = defineRule({
  id: "date-past",
  family: "dates",
  name: { fr: "Date passée", en: "Date gone by" },
  severity: "off",
  whenOn: "hint",
  languages: ["fr", "en"],
  message: {
    fr: "Vérifiez la date : le {date} sera passé à la publication",
    en: "Check the date: {date} is over by the time this goes out",
  },
  why: {
    fr: "Une invitation pour un jour passé fait douter de tout le reste de la Page.",
    en: "An invitation to a day gone by makes readers doubt the rest of the Page.",
  },
  question: { fr: "Quelle est la prochaine date ?", en: "What is the next date?" },
  source: { title: { fr: "La date prévue de la publication, ou celle du jour", en: "The planned date of the post, or today’s" } },
  lesson: 20,
  options: {},
  compile: () =>
    function* (post, context) {
      const dates = datesOf(post);
      const today = dates.length === 0 ? undefined : dayOfPost(context);
      if (today === undefined) return;
      // “Now” is kept in UTC, where a day may be over while it lasts elsewhere; a planned day is the author’s own.
      const margin = context.sheet?.plannedAt === undefined ? 1 : 0;
      for (const date of dates) {
        const year = yearGoneBy(post, date, today, margin);
        if (year === undefined || !isAnnounced(post, date)) continue;
        yield { start: date.start, end: date.end, values: { date: withYear(date, year) } };
      }
    },
});

/** The year of a date that lies before the post goes out; nothing when it does not, or when one cannot tell. */
function yearGoneBy(post: Post, date: WrittenDate, today: { number: number; year: number }, margin: number): number | undefined {
  const { day, month, inFigures } = date;
  if (inFigures && (date.year === undefined || (post.language === "en" && day <= 12))) return undefined;
  const years = date.year === undefined ? [today.year, today.year - 1] : [date.year];
  return years.find((year) => {
    const gone = today.number - (dayNumber(year, month, day) ?? today.number);
    return gone > margin && gone <= (date.year === undefined ? FRESH : HISTORY);
  });
}

function isAnnounced(post: Post, date: WrittenDate): boolean {
  const { text } = post.folded;
  if (GOES_ON.test(text.slice(date.to, date.to + 24)) || RECAP.test(text)) return false;
  return announces(post, date) && !looksBack(post, date);
}
