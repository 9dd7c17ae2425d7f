import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { PagesTranslator } from "../../../lib/i18n";

export interface CannedAnswersProps {
  readonly t: PagesTranslator;
  readonly canned: readonly string[];
  take(answer: string): void;
}

const OWN = ["price", "proof", "reader", "action", "good"] as const;
const LONGEST_SHOWN = 80;

/** Answers that need not be typed: the charter's first, then a few of ours. */
export function CannedAnswers({ t, canned, take }: CannedAnswersProps): JSX.Element {
  const id = useId();
  const answers = [...canned, ...OWN.map((name) => t(`desk.canned.${name}`))];
  return (
    <div class="desk-canned">
      <label for={id}>{t("desk.comment.canned")}</label>
      <select
        id={id}
        class="select"
        value=""
        onChange={(event) => {
          const answer = answers[Number(event.currentTarget.value)];
          if (event.currentTarget.value !== "" && answer !== undefined) take(answer);
          event.currentTarget.value = "";
        }}
      >
        <option value="">{t("desk.comment.canned.choose")}</option>
        {answers.map((answer, at) => (
          <option key={answer} value={String(at)}>
            {[...answer].length > LONGEST_SHOWN ? `${[...answer].slice(0, LONGEST_SHOWN).join("")}…` : answer}
          </option>
        ))}
      </select>
    </div>
  );
}
