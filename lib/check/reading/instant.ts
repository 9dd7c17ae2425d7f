const INSTANT = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/i;
const MINUTES_OF_DAY = 1_440;

/**
 * Days since 1 January 1970, with fractions, of an ISO 8601 date or date and time; undefined when it is none. A time without a
 * zone is taken as UTC. Days of the Gregorian calendar counted as by H. Hinnant, “chrono-compatible low-level date algorithms”, 2013.
 */
export function daysOf(iso: string): number | undefined {
  if (known.has(iso)) return known.get(iso);
  const days = readDays(iso);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(iso, days);
  return days;
}

/** Read lately: several rules ask for the same moment at every keystroke. */
const known = new Map<string, number | undefined>();
const MOST_KNOWN = 200;

function readDays(iso: string): number | undefined {
  const match = INSTANT.exec(iso);
  if (match === null) return undefined;
  const [year, month, day, hours, minutes, seconds] = match.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (month < 1 || month > 12 || day < 1 || day > 31 || hours > 24 || minutes > 59) return undefined;
  const ofDay = hours * 60 + minutes + seconds / 60 - zoneMinutes(match[7]);
  return calendarDays(year, month, day) + ofDay / MINUTES_OF_DAY;
}

function zoneMinutes(zone: string | undefined): number {
  if (zone === undefined || zone.toUpperCase() === "Z") return 0;
  const digits = zone.replaceAll(/\D/g, "");
  return (zone.startsWith("-") ? -1 : 1) * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2)));
}

/** Days since 1 January 1970 of a day that is in the calendar. */
export function calendarDays(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}
