import type { JSX } from "preact";
import type { CharterChange } from "../../../lib/charter";
import type { PagesTranslator } from "../../../lib/i18n";
import { fieldName, quoted, sectionName } from "./names";

/** Most differences written out at once; the rest is counted. */
const MOST = 60;

/** Differences in words, by section. */
export function ChangeList({
  t,
  changes,
}: {
  readonly t: PagesTranslator;
  readonly changes: readonly CharterChange[];
}): JSX.Element | null {
  if (changes.length === 0) return null;
  const shown = changes.slice(0, MOST);
  const sections = [...new Set(shown.map(({ section }) => section))];
  return (
    <div class="changes">
      {sections.map((section) => (
        <section key={section}>
          <h3>{sectionName(section, t)}</h3>
          <ul>
            {shown
              .filter((change) => change.section === section)
              .map((change, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list is replaced whole
                <li key={index} data-kind={change.kind}>
                  {changeWords(change, t)}
                </li>
              ))}
          </ul>
        </section>
      ))}
      {changes.length > MOST && <p class="quiet">{t("charters.moreChanges", { count: changes.length - MOST })}</p>}
    </div>
  );
}

/** “Emoji, at most: 2 → 1”. */
export function changeWords(change: CharterChange, t: PagesTranslator): string {
  const { entries, kind, before, after } = change;
  const field = fieldName(change.section, change.field, t);
  const where = [...entries.map((entry) => quoted(entry, t)), ...(field === undefined ? [] : [field])].join(", ");
  const show = (value: string | number | boolean | undefined) =>
    typeof value === "boolean"
      ? t(value ? "charters.yes" : "charters.no")
      : typeof value === "number"
        ? t.number(value)
        : quoted(value ?? "", t);
  const what =
    kind === "changed"
      ? `${show(before)} → ${show(after)}`
      : kind === "reordered"
        ? t("charters.change.reordered")
        : t(kind === "added" ? "charters.change.added" : "charters.change.removed", { what: show(kind === "added" ? after : before) });
  return where === "" ? what : `${where}${t.language === "fr" ? "\u00a0" : ""}: ${what}`;
}
