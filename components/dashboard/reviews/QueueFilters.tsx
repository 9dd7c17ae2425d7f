import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { QueueFilters as Filters, QueuedReview } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { authorName } from "./words";

export interface QueueFiltersProps {
  readonly t: PagesTranslator;
  readonly reviews: readonly QueuedReview[];
  readonly filters: Filters;
  filter(change: Partial<Filters>): void;
}

const STATES = ["waiting", "changes", "decided", "any"] as const;
const REMARKS = ["any", "flagged", "clean"] as const;

/** What of the queue is shown. Pages and authors are offered only where there are several. */
export function QueueFilters({ t, reviews, filters, filter }: QueueFiltersProps): JSX.Element {
  const pages = [...new Set(reviews.flatMap(({ page }) => page.name ?? []))].sort((a, b) => a.localeCompare(b, t.language));
  const authors = [...new Map(reviews.map((review) => [review.author, authorName(review, t)]))];
  const named = (names: readonly string[]) => names.map((name) => ({ value: name, word: name }));
  return (
    <div class="desk-filters">
      <Choice
        label={t("desk.filter.state")}
        value={filters.state}
        options={STATES.map((value) => ({ value, word: t(`desk.filter.${value}`) }))}
        choose={(value) => filter({ state: STATES.find((state) => state === value) ?? "any" })}
      />
      {pages.length > 1 && (
        <Choice
          label={t("desk.filter.page")}
          value={filters.page ?? ""}
          options={[{ value: "", word: t("desk.filter.anyOf.page") }, ...named(pages)]}
          choose={(value) => filter({ page: value || undefined })}
        />
      )}
      {authors.length > 1 && (
        <Choice
          label={t("desk.filter.author")}
          value={filters.author ?? ""}
          options={[{ value: "", word: t("desk.filter.anyOf.author") }, ...authors.map(([value, word]) => ({ value, word }))]}
          choose={(value) => filter({ author: value || undefined })}
        />
      )}
      <Choice
        label={t("desk.filter.remarks")}
        value={filters.remarks}
        options={REMARKS.map((value) => ({ value, word: t(value === "any" ? "desk.filter.anyOf.remarks" : `desk.filter.${value}`) }))}
        choose={(value) => filter({ remarks: REMARKS.find((remarks) => remarks === value) ?? "any" })}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly word: string }[];
  choose(value: string): void;
}

function Choice({ label, value, options, choose }: ChoiceProps): JSX.Element {
  const id = useId();
  return (
    <div class="desk-filter">
      <label for={id}>{label}</label>
      <select id={id} class="select" value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.word}
          </option>
        ))}
      </select>
    </div>
  );
}
