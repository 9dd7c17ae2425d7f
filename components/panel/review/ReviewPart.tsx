import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { createReviewTranslator } from "../../../lib/i18n";
import type { ReviewActs, ReviewPanelView } from "../../../lib/panel";
import { Button } from "../../ui";
import { AskForm } from "./AskForm";
import { RemarkCard } from "./RemarkCard";
import { Standing } from "./Standing";

export interface ReviewPartProps {
  readonly view: ReviewPanelView;
  readonly acts: ReviewActs;
}

/** The author's side of a review: ask, see where it stands, read the answers where they belong. */
export function ReviewPart({ view, acts }: ReviewPartProps): JSX.Element | null {
  const { language, standing, remarks } = view;
  // That it was sent is no news once it was answered.
  const note = (view.note?.code === "sent" || view.note?.code === "known") && standing.code !== "waiting" ? undefined : view.note;
  const t = useMemo(() => createReviewTranslator(language), [language]);
  const [showsSettled, setShowsSettled] = useState(false);
  const open = remarks.filter(({ resolved }) => !resolved);
  const settled = remarks.filter(({ resolved }) => resolved);
  const isAsking = view.isAsking && view.canAsk;
  if (standing.code === "none" && note === undefined && !isAsking) return null;
  return (
    <section class="review" aria-label={t("review.title")} data-code={standing.code}>
      <Standing t={t} standing={standing} />
      {note && (
        <p class="review-said" role="status" data-good={["sent", "known", "withdrawn", "applied"].includes(note.code)}>
          {t(`review.said.${note.code}`)}
        </p>
      )}
      {open.length > 0 && (
        <ol class="review-remarks" aria-label={t("review.remarks")}>
          {open.map((remark) => (
            <RemarkCard key={remark.id} t={t} remark={remark} acts={acts} />
          ))}
        </ol>
      )}
      {settled.length > 0 && (
        <Button icon="chevron" expanded={showsSettled} onPress={() => setShowsSettled(!showsSettled)}>
          {t("review.settled", { count: settled.length })}
        </Button>
      )}
      {showsSettled && (
        <ol class="review-remarks">
          {settled.map((remark) => (
            <RemarkCard key={remark.id} t={t} remark={remark} acts={acts} />
          ))}
        </ol>
      )}
      {isAsking && <AskForm t={t} view={view} acts={acts} />}
      {!isAsking && view.canWithdraw && (
        <div class="review-ways">
          <Button look="link" disabled={view.isBusy} onPress={acts.withdraw}>
            {t("review.withdraw")}
          </Button>
        </div>
      )}
    </section>
  );
}
