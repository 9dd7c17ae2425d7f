import { useLayoutEffect } from "preact/hooks";
import type { InterfaceLanguage } from "../../lib/i18n";

/** Keeps the page's language and title true, for screen readers, hyphenation and the tab strip. */
export function useDocument(language: InterfaceLanguage, title: string): void {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
}
