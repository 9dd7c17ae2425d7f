/** Where the times of an export were written: the reader's own zone, or the US Pacific coast, which posts exports seem to print. */
export type ExportZone = "local" | "pacific";

/** A date and time without a zone, as read. `month` 1–12. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const US = /^(\d{1,2})\/(\d{1,2})\/(\d{2,4})(?:[ ,]+(\d{1,2}):(\d{2})(?::\d{2})?\s*([ap])?\.?m?\.?)?$/i;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/;
const NOON = 12;

/**
 * Reads `03/09/2026 00:30` (month first, as exports write in every language), `10/31/20 5:00 PM`, `31/10/2026` where the first number
 * can only be a day, and ISO dates. Without a time it is noon. Nothing for what is no date.
 */
export function readWallTime(written: string): WallTime | undefined {
  const iso = ISO.exec(written.trim());
  if (iso) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]), Number(iso[4] ?? NOON), Number(iso[5] ?? 0));
  const us = US.exec(written.trim());
  if (!us) return undefined;
  const [first, second, year] = [Number(us[1]), Number(us[2]), Number(us[3])];
  const half = us[6]?.toLowerCase();
  const hour = Number(us[4] ?? NOON);
  const [month, day] = first > NOON ? [second, first] : [first, second];
  const on24 = half === undefined ? hour : (hour % NOON) + (half === "p" ? NOON : 0);
  return checked(year < 100 ? 2000 + year : year, month, day, on24, Number(us[5] ?? 0));
}

/** The instant of a wall time in that zone, ISO 8601. */
export function instantOf(time: WallTime, zone: ExportZone): string {
  const { year, month, day, hour, minute } = time;
  if (zone === "local") return new Date(year, month - 1, day, hour, minute).toISOString();
  const asUtc = Date.UTC(year, month - 1, day, hour, minute);
  // Twice, because the offset at the first guess may be that of the other side of a clock change.
  const guess = asUtc - offsetAt(asUtc);
  return new Date(asUtc - offsetAt(guess)).toISOString();
}

/**
 * The zone in which fewer of the posts went out between midnight and six where the reader is: few Pages post at night, and a reading
 * that makes them do so is the wrong one. Of equals the reader's own.
 */
export function likelierZone(times: readonly WallTime[]): ExportZone {
  const atNight = (zone: ExportZone) => times.filter((time) => new Date(instantOf(time, zone)).getHours() < 6).length;
  return atNight("pacific") < atNight("local") ? "pacific" : "local";
}

const pacific = new Intl.DateTimeFormat("en-US", {
  timeZone: "America/Los_Angeles",
  hourCycle: "h23",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
});

/** Milliseconds that the Pacific wall clock is ahead of UTC (it is behind: the figure is negative). */
function offsetAt(instant: number): number {
  const part = new Map(pacific.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const get = (type: string) => part.get(type as never) ?? 0;
  return Date.UTC(get("year"), get("month") - 1, get("day"), get("hour"), get("minute")) - Math.floor(instant / 60_000) * 60_000;
}

function checked(year: number, month: number, day: number, hour: number, minute: number): WallTime | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && year >= 2004 && year < 2100;
  return isReal ? { year, month, day, hour, minute } : undefined;
}
