import type { JSX } from "preact";
import type { StoredState } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { byKind, sizeOf } from "./words";

/** What is stored, by kind, counted and about how large; and for how long. */
export function StoredTable({ t, stored }: { readonly t: PagesTranslator; readonly stored: StoredState }): JSX.Element | null {
  const view = stored.view.value;
  if (view.status !== "shown") return null;
  const { tables, usage } = view.summary;
  const rows = byKind(tables, (row) => row.rows);
  const bytes = byKind(tables, (row) => row.bytes);
  return (
    <table class="stored">
      <caption>{t("stored.caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("stored.kind")}</th>
          <th scope="col" class="number">
            {t("stored.records")}
          </th>
          <th scope="col" class="number">
            {t("stored.size")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, amount }, index) => (
          <tr key={key} data-empty={amount === 0}>
            <th scope="row">{t(key)}</th>
            <td class="number">{t.number(amount)}</td>
            <td class="number">{amount === 0 ? "–" : sizeOf(bytes[index]?.amount ?? 0, t)}</td>
          </tr>
        ))}
      </tbody>
      {usage !== undefined && (
        <tfoot>
          <tr>
            <th scope="row">{t("stored.total")}</th>
            <td class="number" />
            <td class="number">{sizeOf(usage, t)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

const DAYS = [7, 14, 30, 60, 90] as const;

/** How long figures are kept: the reader's choice, unless the organisation decided. */
export function RetentionChoice({ t, stored }: { readonly t: PagesTranslator; readonly stored: StoredState }): JSX.Element | null {
  const view = stored.view.value;
  if (view.status !== "shown") return null;
  const { days, by } = view.summary.retention;
  const isLocked = by === "organisation";
  const choices = [...new Set([...DAYS, days])].sort((a, b) => a - b);
  return (
    <div class="setting-block">
      <div class="setting">
        <label for="retention-days">{t("stored.retention")}</label>
        <select
          id="retention-days"
          class="select"
          value={days}
          disabled={isLocked}
          aria-describedby="retention-note"
          onChange={({ currentTarget }) => void stored.keepFor(Number(currentTarget.value))}
        >
          {choices.map((count) => (
            <option key={count} value={count}>
              {t("stored.retention.days", { count })}
            </option>
          ))}
        </select>
      </div>
      <p id="retention-note" class="quiet">
        {isLocked ? t("stored.retention.organisation") : t("stored.retention.note")}
      </p>
    </div>
  );
}
