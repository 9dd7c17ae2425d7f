import { Component, type JSX } from "preact";
import { gravestOpen, isBulk, openCount, type QueuedReview } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { SeverityMark, trusted } from "../../ui";
import { authorName, dueWords, pageName, stateWords } from "./words";

interface QueueRowProps {
  readonly t: PagesTranslator;
  readonly row: QueuedReview;
  readonly place: number;
  readonly total: number;
  readonly isOpen: boolean;
  readonly isChosen: boolean;
  open(id: string): void;
  choose(id: string, isChosen: boolean): void;
}

/** One draft of the queue. Drawn again only when it says something else. */
export class QueueRow extends Component<QueueRowProps> {
  override shouldComponentUpdate(next: Readonly<QueueRowProps>): boolean {
    const { t, row, place, total, isOpen, isChosen } = this.props;
    return (
      next.row !== row ||
      next.place !== place ||
      next.total !== total ||
      next.isOpen !== isOpen ||
      next.isChosen !== isChosen ||
      next.t.language !== t.language
    );
  }

  override render({ t, row, place, total, isOpen, isChosen, open, choose }: QueueRowProps): JSX.Element {
    const [page, author, due] = [pageName(row.page.name, t), authorName(row, t), dueWords(row, t)];
    const gravest = gravestOpen(row);
    return (
      <li class="desk-row" data-open={isOpen} aria-setsize={total} aria-posinset={place}>
        <button
          type="button"
          class="desk-row-open"
          data-review={row.reviewId}
          aria-current={isOpen || undefined}
          onClick={trusted(() => open(row.reviewId))}
        >
          <span class="desk-row-head">
            <bdi class="desk-row-page">{page}</bdi>
            {due && (
              <span class="desk-row-due" data-late={due.isLate}>
                {due.words}
              </span>
            )}
          </span>
          <span class="desk-row-text" dir="auto">
            {row.excerpt}
          </span>
          <span class="desk-row-foot">
            {gravest ? (
              <SeverityMark severity={gravest} word={t("count.findings", { count: openCount(row) })} />
            ) : (
              <span class="desk-row-clean">{t("desk.clean")}</span>
            )}
            <bdi class="desk-row-author">{author}</bdi>
            <span class="desk-row-state">{row.verified ? stateWords(row, t) : t("desk.unverified")}</span>
          </span>
        </button>
        {isBulk(row) && (
          <input
            type="checkbox"
            class="desk-row-choose"
            aria-label={t("desk.bulk.choose", { page, author })}
            checked={isChosen}
            onClick={trusted((event: Event) => {
              if (event.currentTarget instanceof HTMLInputElement) choose(row.reviewId, event.currentTarget.checked);
            })}
          />
        )}
      </li>
    );
  }
}
