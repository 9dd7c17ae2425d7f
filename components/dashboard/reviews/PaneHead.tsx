import type { JSX, Ref } from "preact";
import type { OpenedReview } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";
import { dueWords, keyName, pageName, stateWords } from "./words";

export interface PaneHeadProps {
  readonly t: PagesTranslator;
  readonly review: OpenedReview;
  readonly headingRef: Ref<HTMLHeadingElement>;
  close(): void;
}

/** Whose draft, for which Page, where it stands; and plainly, when nothing proves who sent it. */
export function PaneHead({ t, review: { view, shown, people }, headingRef, close }: PaneHeadProps): JSX.Element | null {
  const entry = view.rounds.at(-1)?.entry;
  if (!entry) return null;
  const due = dueWords({ shown, ...entry, plannedAt: entry.sheet.plannedAt }, t);
  return (
    <header class="desk-head">
      <div class="desk-back">
        <Button icon="back" onPress={close}>
          {t("desk.back")}
        </Button>
      </div>
      <h2 ref={headingRef} tabIndex={-1}>
        <bdi>{pageName(entry.page.name, t)}</bdi>
      </h2>
      <p class="desk-head-facts">
        <bdi>{keyName(view.author ?? "", people, t)}</bdi>
        <span class="desk-state" data-state={shown}>
          {stateWords({ shown, round: entry.round }, t)}
        </span>
        {entry.round > 1 && <span>{t("desk.round", { count: entry.round })}</span>}
        {due && <span data-late={due.isLate}>{due.words}</span>}
      </p>
      {!view.verified && (
        <div class="notice" data-tone="warn">
          <p class="notice-title">{t("desk.unverified.title")}</p>
          <p>{t("desk.unverified.body")}</p>
        </div>
      )}
      {!view.complete && (
        <div class="notice" data-tone="warn">
          <p>{t("desk.incomplete")}</p>
        </div>
      )}
    </header>
  );
}
