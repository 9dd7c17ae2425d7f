import type { Charter } from "../charter";

/** Days until a new charter is due for a second look. */
const REVIEW_MONTHS = 6;

/** A template or sample as the beginning of a company's own charter: its name, an id made of it, today's date, version 1.0.0. */
export function startCharter(from: Charter, name: string, today: string, taken: readonly string[]): Charter {
  const pageName = name.trim();
  return {
    ...from,
    id: freeId(pageName, taken),
    version: "1.0.0",
    reviewedOn: today,
    nextReview: monthsLater(today, REVIEW_MONTHS),
    identity: { ...from.identity, pageName },
    changelog: [],
  };
}

/** `Chez Élise & fils` → `chez-elise-fils`; numbered when it is taken. */
function freeId(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 56);
  const base = plain === "" ? "charter" : plain;
  let id = base;
  for (let copy = 2; taken.includes(id); copy += 1) id = `${base}-${copy}`;
  return id;
}

/** The same day some months later, or the last day of a shorter month; both YYYY-MM-DD. */
function monthsLater(day: string, months: number): string {
  const [year = 1970, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
