/** Typing into the browser's own date and time fields, in the order and the clock that this browser writes them. */
import type { Page } from "puppeteer-core";

/** `21:05` where the caret is, in a field of the browser for a time. */
export async function typeTime(page: Page, time: string): Promise<void> {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const isHalfDay = await page.evaluate(() => new Intl.DateTimeFormat(undefined, { hour: "numeric" }).resolvedOptions().hour12);
  const hour = isHalfDay ? hours % 12 || 12 : hours;
  await page.keyboard.type(`${two(hour)}${two(minutes)}${isHalfDay ? (hours < 12 ? "AM" : "PM") : ""}`);
}

/** A day and its time where the caret is, in a field of the browser for both. */
export async function typeDayAndTime(page: Page, day: Date, time: string): Promise<void> {
  const order = await page.evaluate(() =>
    new Intl.DateTimeFormat()
      .formatToParts(new Date())
      .flatMap(({ type }) => (type === "day" || type === "month" || type === "year" ? type : [])),
  );
  const digits = { day: two(day.getDate()), month: two(day.getMonth() + 1), year: String(day.getFullYear()) };
  for (const part of order) {
    await page.keyboard.type(digits[part]);
    // A year has room for more than four digits: the field does not go on by itself.
    if (part === "year") await page.keyboard.press("ArrowRight");
  }
  await typeTime(page, time);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
