import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { RETENTION_DAYS } from "../../../lib/dashboard";
import { Button } from "../../ui";
import { FiguresOff } from "../FiguresOff";
import type { ScreenProps } from "../screen";
import { saying, screenHeading, useFocusAfterMove } from "../use-focus-after-move";
import { pageName, stateWords } from "./words";

/** Everything that is kept here about the person who writes: what they sent, figures, and the way to take it along or erase it. */
export function MineScreen({ state, t }: ScreenProps): JSX.Element {
  const { mine } = state.reviews;
  const [isSure, setSure] = useState(false);
  const own = mine.own.value;
  const figures = state.sessions.view.value;
  const note = mine.note.value;
  const isOff = state.preferences.preferences.value?.keepFigures === false;
  const question = useRef<HTMLDivElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  useFocusAfterMove(`${isSure} ${note}`, () => question.current ?? saying(said.current, screenHeading()));
  return (
    <div class="mine">
      <p class="intro">{t("mine.intro")}</p>
      <section aria-labelledby="mine-reviews">
        <h2 id="mine-reviews">{t("nav.reviews")}</h2>
        {own === undefined && <p class="quiet">{t("mine.loading")}</p>}
        {own?.length === 0 && <p class="quiet">{t("mine.reviews.none")}</p>}
        {own !== undefined && own.length > 0 && (
          <>
            <p>
              {t("mine.reviews", { count: own.length })}. {t("mine.reviews.with")}
            </p>
            <ul class="mine-list">
              {own.map((review) => (
                <li key={review.reviewId}>
                  <Button
                    look="link"
                    onPress={() => {
                      state.reviews.desk.open(review.reviewId);
                      location.hash = "reviews";
                    }}
                  >
                    {pageName(review.page.name, t)}
                  </Button>
                  <span class="mine-text" dir="auto">
                    {review.excerpt}
                  </span>
                  <span class="quiet">{stateWords(review, t)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section aria-labelledby="mine-figures">
        <h2 id="mine-figures">{t("nav.drafts")}</h2>
        {figures.status === "shown" && <p>{figures.total === 0 ? t("mine.figures.none") : t("mine.figures", { count: figures.total })}</p>}
        {isOff && <FiguresOff t={t} look="quiet" />}
        {!(isOff && figures.status === "shown" && figures.total === 0) && (
          <p class="quiet">{t("mine.figures.how", { days: RETENTION_DAYS })}</p>
        )}
      </section>
      <section aria-labelledby="mine-goes">
        <h2 id="mine-goes">{t("mine.goes")}</h2>
        <p>{t("mine.goes.body")}</p>
      </section>
      <div class="notice-actions">
        <Button look="secondary" icon="export" onPress={() => void mine.save()}>
          {t("mine.export")}
        </Button>
        {own !== undefined && own.length > 0 && !isSure && (
          <Button look="secondary" onPress={() => setSure(true)}>
            {t("mine.erase")}
          </Button>
        )}
      </div>
      {isSure && (
        <div class="notice outcome" data-tone="bad" ref={question} tabIndex={-1}>
          <p>{t("mine.erase.confirm")}</p>
          <div class="notice-actions">
            <Button look="secondary" onPress={() => void mine.erase().then(() => setSure(false))}>
              {t("mine.erase.yes")}
            </Button>
            <Button look="primary" onPress={() => setSure(false)}>
              {t("mine.erase.no")}
            </Button>
          </div>
        </div>
      )}
      <p role="status" class="outcome" ref={said} tabIndex={-1}>
        {note === "erased" && t("mine.erased")}
        {note === "failed" && t("mine.failed")}
      </p>
    </div>
  );
}
