/** Addresses of the look-alike pages, as Meta writes them, with the look-alike's own switches behind. */
import type { Flag } from "./page/flags";

/** `zz`: every text is random. */
export type LookalikeLocale = "en" | "fr" | "vi" | "pt-BR" | "ar" | "de" | "zz";

/** Changes of shape that are not re-render behaviours. */
export type Variant =
  | "media-one"
  | "media-two"
  | "media-link"
  | "rich"
  | "plain"
  | "trusted-types"
  /** The dialog of www.facebook.com is open from the start. */
  | "open"
  /** Business Suite with the other editor library. */
  | "lexical";

export interface LookalikeOptions {
  readonly locale?: LookalikeLocale;
  /** The Page that is written for; a name in the page's language unless told. */
  readonly pageName?: string;
  readonly variants?: readonly Variant[];
  readonly flags?: readonly Flag[];
  /** Milliseconds until the editor appears, with the flag `late-editor`. */
  readonly lateMs?: number;
  /** Milliseconds between two footers, with the flag `footer-rekey`. */
  readonly rekeyMs?: number;
}

function withOptions(address: string, { locale = "en", pageName, variants = [], flags = [], lateMs, rekeyMs }: LookalikeOptions): string {
  const url = new URL(address);
  url.searchParams.set("locale", locale);
  if (pageName !== undefined) url.searchParams.set("page-name", pageName);
  if (variants.length > 0) url.searchParams.set("variant", variants.join(","));
  if (flags.length > 0) url.searchParams.set("flags", flags.join(","));
  if (lateMs !== undefined) url.searchParams.set("late", String(lateMs));
  if (rekeyMs !== undefined) url.searchParams.set("rekey", String(rekeyMs));
  return url.href;
}

/** Business Suite's full-page post composer. */
export function suiteAddress(options: LookalikeOptions = {}): string {
  return withOptions(
    "https://business.facebook.com/latest/composer/?asset_id=1&business_id=2&ref=biz_web_home_create_post&context_ref=HOME",
    options,
  );
}

/** Places beside the post composer; the last two are composers of other kinds, of which only the address is known. */
export type SuitePlace = "home" | "content_calendar" | "posts/published_posts" | "story_composer" | "bulk_upload_composer";

/** Another place of Business Suite. */
export function suitePlaceAddress(place: SuitePlace, options: LookalikeOptions = {}): string {
  return withOptions(`https://business.facebook.com/latest/${place}?asset_id=1&business_id=2`, options);
}

/** Business Suite's reels composer. */
export function reelsAddress(options: LookalikeOptions = {}): string {
  return withOptions("https://business.facebook.com/latest/reels_composer/?asset_id=1&business_id=2&context_ref=HOME", options);
}

/** A Page on www.facebook.com, with the post dialog open. */
export function pageDialogAddress(options: LookalikeOptions = {}): string {
  const variants = options.variants ?? [];
  return withOptions("https://www.facebook.com/harbour.and.pine", { ...options, variants: [...variants, "open"] });
}

/** The same Page before anyone asked for the dialog. */
export function pageAddress(options: LookalikeOptions = {}): string {
  return withOptions("https://www.facebook.com/harbour.and.pine", options);
}
