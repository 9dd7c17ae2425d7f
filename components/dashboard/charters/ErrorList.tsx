import type { JSX } from "preact";
import type { Refusal } from "../../../lib/dashboard";
import { charterErrorText, type PagesTranslator } from "../../../lib/i18n";

/** Most errors written out; the rest is counted. */
const MOST = 50;

/** Every reason with its place; what was found and what would be right stand in the sentence. */
export function ErrorList({ t, errors }: { readonly t: PagesTranslator; readonly errors: readonly Refusal[] }): JSX.Element {
  return (
    <>
      <ul class="error-list">
        {errors.slice(0, MOST).map((error, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is replaced whole
          <li key={index}>{errorWords(error, t)}</li>
        ))}
      </ul>
      {errors.length > MOST && <p>{t("charters.moreErrors", { count: errors.length - MOST })}</p>}
    </>
  );
}

/** The sentence of one error in the reader's language, with its line where it is known. */
export function errorWords(error: Refusal, t: PagesTranslator): string {
  if (!("code" in error)) return `${error.path}\u00a0: ${error.message}`;
  const sentence = charterErrorText(error, t.language);
  const isPlaced = error.code === "syntax" || error.code === "duplicate-key";
  return error.line === undefined || isPlaced ? sentence : `${sentence} (${t("charters.line", { line: error.line })})`;
}
