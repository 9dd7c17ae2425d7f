/** The page's texts in the language asked for by `?locale=`. Which wordings are evidenced and which invented stands in each table. */
import { localeName, pageName } from "../flags";
import { english, type TextKey, type Texts } from "./en";
import { frenchInvented } from "./fr";
import { nonsenseLike, nonsenseTexts } from "./nonsense";
import { arabicInvented, germanInvented, portugueseMixed, vietnameseMixed } from "./others";

interface Locale {
  /** Tag for the document and for dates; `undefined` where dates are random too. */
  readonly tag: string | undefined;
  readonly direction: "ltr" | "rtl";
  texts(): Texts;
}

const inEnglish: Locale = { tag: "en", direction: "ltr", texts: () => english };
const locales: Readonly<Record<string, Locale>> = {
  en: inEnglish,
  fr: { tag: "fr", direction: "ltr", texts: () => frenchInvented },
  vi: { tag: "vi", direction: "ltr", texts: () => vietnameseMixed },
  "pt-BR": { tag: "pt-BR", direction: "ltr", texts: () => portugueseMixed },
  ar: { tag: "ar", direction: "rtl", texts: () => arabicInvented },
  de: { tag: "de", direction: "ltr", texts: () => germanInvented },
  zz: { tag: undefined, direction: "ltr", texts: nonsenseTexts },
};

const locale = locales[localeName] ?? inEnglish;
const texts = { ...locale.texts(), ...(pageName !== null && { pageName }) };
const zeroWidthSpace = "\u200b";

export const direction = locale.direction;
export const localeTag = locale.tag;

/** The text of a key with the Page's and the user's name in their places. */
export function say(key: TextKey): string {
  return texts[key].replace("{name}", texts.userName).replace("{page}", texts.pageName);
}

/** Button texts end in a zero-width space, as recorded on the real pages. */
export const buttonText = (key: TextKey): string => say(key) + zeroWidthSpace;

/** A date in the page's language. */
export function dateText(date: Date, options: Intl.DateTimeFormatOptions): string {
  if (locale.tag !== undefined) return new Intl.DateTimeFormat(locale.tag, options).format(date);
  return options.month || options.weekday ? nonsenseLike("month") : String(date.getDate());
}

/** Writes language, direction and title into the document. */
export function labelDocument(title: TextKey): void {
  document.documentElement.lang = locale.tag ?? "zxx";
  document.documentElement.dir = direction;
  document.title = `${say(title)} · ${say("brand")}`;
}
