import type { JSX } from "preact";
import type { ReviewTranslator } from "../../../lib/i18n";
import type { ReviewActs, ReviewAnswer, ReviewRemark } from "../../../lib/panel";
import { Button } from "../../ui";

export interface RemarkCardProps {
  readonly t: ReviewTranslator;
  readonly remark: ReviewRemark;
  readonly acts: ReviewActs;
}

const LONGEST_QUOTE = 120;

/** One answer of the supervisor, on the same words; or, when they are gone, that the text has changed here. */
export function RemarkCard({ t, remark, acts }: RemarkCardProps): JSX.Element {
  const { id, quote, span, suggestion, canApply, replies, resolved } = remark;
  const isGone = quote !== undefined && span === undefined;
  return (
    <li class="review-remark" data-resolved={resolved}>
      <p class="review-who">
        <bdi>{whoSaid(remark, t)}</bdi>
        {resolved && <span>{t("review.remark.resolved")}</span>}
      </p>
      <p class="review-quote" dir="auto">
        {quote === undefined ? t("review.remark.whole") : t("review.remark.on", { quote: shortened(quote) })}
      </p>
      {isGone && <p class="review-gone">{t("review.remark.changed")}</p>}
      <p class="review-text" dir="auto">
        {remark.text}
      </p>
      {suggestion !== undefined && (
        <p class="review-instead">
          <span class="review-label">{t("review.remark.instead")}</span>{" "}
          <ins dir="auto">{suggestion === "" ? t("review.remark.nothing") : suggestion}</ins>
        </p>
      )}
      {replies.map((reply) => (
        <p key={reply.id} class="review-reply" dir="auto">
          <bdi>{whoSaid(reply, t)}</bdi> {reply.text}
        </p>
      ))}
      {!resolved && (canApply || span) && (
        <div class="card-actions">
          {canApply && (
            <Button look="primary" onPress={() => acts.take(id)}>
              {t("review.remark.take")}
            </Button>
          )}
          {span && (
            <Button look="link" onPress={() => acts.show(id)}>
              {t("review.remark.show")}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

function whoSaid({ own, by }: ReviewAnswer, t: ReviewTranslator): string {
  return own ? t("review.remark.you") : (by ?? t("review.remark.someone"));
}

function shortened(text: string): string {
  const signs = [...text.replaceAll(/\s+/g, " ")];
  return signs.length <= LONGEST_QUOTE ? signs.join("") : `${signs.slice(0, LONGEST_QUOTE).join("").trimEnd()}…`;
}
