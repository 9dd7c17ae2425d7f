import type { JSX } from "preact";
import type { ReviewsState } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { FailureNotice } from "../FailureNotice";
import { ReviewPane } from "./ReviewPane";

export interface OpenedDraftProps {
  readonly t: PagesTranslator;
  readonly reviews: ReviewsState;
  readonly showsChanges: boolean;
  reload(): void;
  setShowsChanges(shows: boolean): void;
  openCharter(id: string): void;
}

/** The draft beside the queue, or what to say while there is none. */
export function OpenedDraft({ t, reviews, reload, ...rest }: OpenedDraftProps): JSX.Element {
  const opened = reviews.desk.opened.value;
  switch (opened.status) {
    case "none":
      return <p class="desk-pane desk-hint quiet">{t("desk.choose")}</p>;
    case "loading":
      return <p class="desk-pane quiet">{t("desk.loading")}</p>;
    case "gone":
      return <p class="desk-pane quiet">{t("desk.gone")}</p>;
    case "failed":
      return (
        <div class="desk-pane">
          <FailureNotice t={t} reason={opened.reason} retry={() => reviews.desk.open(opened.id)} reload={reload} />
        </div>
      );
    case "shown":
      return <ReviewPane key={opened.id} t={t} reviews={reviews} review={opened.review} {...rest} />;
  }
}
