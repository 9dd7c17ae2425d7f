import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { SessionsView } from "../../lib/dashboard";
import type { MessageKey, PagesTranslator } from "../../lib/i18n";
import { Button } from "../ui";
import type { DraftsSources } from "./DraftDetail";
import { DraftRow } from "./DraftRow";

type Shown = Extract<SessionsView, { status: "shown" }>;
type ColumnKey = Extract<MessageKey, `drafts.column.${string}`>;

/** Columns in order; `number` ones stand to the right. */
export const columns = [
  { key: "drafts.column.when" },
  { key: "drafts.column.page" },
  { key: "drafts.column.language" },
  { key: "drafts.column.length", number: true },
  { key: "drafts.column.findings" },
  { key: "drafts.column.filler" },
  { key: "drafts.column.substance" },
  { key: "drafts.column.charter" },
] as const satisfies readonly { readonly key: ColumnKey; readonly number?: true }[];

export interface DraftsTableProps {
  readonly t: PagesTranslator;
  readonly view: Shown;
  readonly screen: DraftsSources;
  more(): void;
}

/** The drafts, one row each, each opening to its detail. After “more” the focus goes to the first new row. */
export function DraftsTable({ t, view, screen, more }: DraftsTableProps): JSX.Element {
  const { sessions, total, next, loadingMore } = view;
  const body = useRef<HTMLTableSectionElement>(null);
  const firstNew = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    if (firstNew.current === undefined || sessions.length <= firstNew.current) return;
    body.current?.querySelectorAll<HTMLElement>("th button")[firstNew.current]?.focus();
    firstNew.current = undefined;
  }, [sessions.length]);
  const showMore = () => {
    firstNew.current = sessions.length;
    more();
  };

  return (
    <>
      <table class="drafts">
        <caption>
          {sessions.length < total
            ? t("drafts.captionPart", { shown: sessions.length, total })
            : t("drafts.caption", { count: sessions.length })}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" class={"number" in column ? "number" : undefined}>
                {t(column.key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {sessions.map((session) => (
            <DraftRow key={session.id} t={t} session={session} screen={screen} />
          ))}
        </tbody>
      </table>
      {next > 0 && (
        <p class="more">
          <Button look="secondary" onPress={showMore} disabled={loadingMore}>
            {loadingMore ? t("drafts.loadingMore") : t("drafts.more", { count: next })}
          </Button>
        </p>
      )}
    </>
  );
}
