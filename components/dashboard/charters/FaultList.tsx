import type { JSX } from "preact";
import type { CharterError } from "../../../lib/charter";
import { FORM_GROUPS, type FoundField, fieldAt } from "../../../lib/dashboard";
import { formFaultText, type PagesTranslator } from "../../../lib/i18n";
import { trusted } from "../../ui/trusted";
import { errorWords } from "./ErrorList";
import { maybe } from "./names";

interface FaultListProps {
  readonly t: PagesTranslator;
  readonly errors: readonly CharterError[];
  onGo(found: FoundField): void;
}

/** Most faults written out at once; the others are said once these are mended. */
const MOST = 20;

/** What is not right with the charter under work, by the names that its form has, each with the way to its field. */
export function FaultList({ t, errors, onGo }: FaultListProps): JSX.Element {
  return (
    <>
      <ul class="error-list">
        {errors.slice(0, MOST).map((error) => {
          const found = fieldAt(FORM_GROUPS, error.steps);
          return (
            <li key={error.path}>
              {found ? (
                <button type="button" class="fault-way" onClick={trusted(() => onGo(found))}>
                  <span class="fault-place">{placeWords(found, t)}</span>
                  {t.language === "fr" ? "\u00a0: " : ": "}
                  {formFaultText(error, t.language)}
                </button>
              ) : (
                errorWords(error, t)
              )}
            </li>
          );
        })}
      </ul>
      {errors.length > MOST && <p>{t("charters.moreErrors", { count: errors.length - MOST })}</p>}
    </>
  );
}

/** “Identity and promise › Your sites” */
function placeWords({ section, field }: FoundField, t: PagesTranslator): string {
  return [maybe(`editor.section.${section}`, t), maybe(`form.${field.key}`, t)].filter((part) => part !== undefined).join(" › ");
}
