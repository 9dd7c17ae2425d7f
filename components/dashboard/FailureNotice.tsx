import type { JSX } from "preact";
import type { RequestFailure } from "../../lib/dashboard";
import type { MessageKey, PagesTranslator } from "../../lib/i18n";
import { Button } from "../ui";

type FailureKey = Extract<MessageKey, `failure.${string}`>;

/** What to say for each reason, and what helps. */
const words: Record<RequestFailure, { readonly key: FailureKey; readonly helps: "retry" | "reload" }> = {
  updated: { key: "failure.updated", helps: "reload" },
  unreachable: { key: "failure.unreachable", helps: "retry" },
  store: { key: "failure.store", helps: "retry" },
  failed: { key: "failure.store", helps: "retry" },
  "bad-reply": { key: "failure.other", helps: "reload" },
  "bad-request": { key: "failure.other", helps: "reload" },
  locked: { key: "failure.locked", helps: "retry" },
  "not-publisher": { key: "failure.not-publisher", helps: "reload" },
  "not-allowed": { key: "failure.other", helps: "reload" },
};

/** The words for a reason, where they stand in a line of their own. */
export function failureKey(reason: RequestFailure): FailureKey {
  return words[reason].key;
}

export interface FailureNoticeProps {
  readonly t: PagesTranslator;
  readonly reason: RequestFailure;
  /** Said before the reason. */
  readonly lead?: string;
  retry(): void;
  reload(): void;
}

/** Says in words why something could not be had, with the one thing that helps. */
export function FailureNotice({ t, reason, lead, retry, reload }: FailureNoticeProps): JSX.Element {
  const { key, helps } = words[reason];
  return (
    <div class="notice" data-tone="warn">
      <p>
        {lead ? `${lead} ` : ""}
        {t(key)}
      </p>
      <div class="notice-actions">
        <Button look="secondary" onPress={helps === "retry" ? retry : reload}>
          {t(helps === "retry" ? "failure.retry" : "failure.reload")}
        </Button>
      </div>
    </div>
  );
}
