import type { Localized } from "./draft";

/** What is said the same in every language; the build puts it where it leaves one language out. */
export function said(words: string): Localized {
  return { fr: words, en: words };
}
