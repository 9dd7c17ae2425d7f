import type { CheckContext } from "../draft";
import { calendarDays, daysOf } from "./instant";

const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days since 1 January 1970 of a day of the calendar; undefined when there is no such day. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = (DAYS_OF_MONTHS[month - 1] ?? 0) + (isLeap && month === 2 ? 1 : 0);
  if (day < 1 || day > days || year < 0 || year > 9999) return undefined;
  return calendarDays(year, month, day);
}

/** 0 for Sunday; 1 January 1970 was a Thursday. */
export function weekdayOf(dayNumber: number): number {
  return (((dayNumber + 4) % 7) + 7) % 7;
}

/** The day the post goes out, planned or else today, with its year. */
export function dayOfPost({ now, sheet }: CheckContext): { readonly number: number; readonly year: number } | undefined {
  const day = (sheet?.plannedAt ?? now).slice(0, 10);
  const number = daysOf(day);
  return number === undefined ? undefined : { number, year: Number(day.slice(0, 4)) };
}
