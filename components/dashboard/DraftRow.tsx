import type { ComponentChildren, JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { DraftSession } from "../../lib/dashboard";
import type { PagesTranslator } from "../../lib/i18n";
import { Button, SeverityMark } from "../ui";
import { DraftDetail, type DraftsSources } from "./DraftDetail";
import { SUBSTANCE_TOTAL, type Summary, severityCounts } from "./draft-words";
import { dateTimeOf } from "./instants";

export interface DraftRowProps {
  readonly t: PagesTranslator;
  readonly session: DraftSession;
  readonly screen: DraftsSources;
}

/** One draft: a row of figures, and below it, when opened, the names behind them. */
export function DraftRow({ t, session, screen }: DraftRowProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const id = useId();
  const when = dateTimeOf(session.updatedAt, t) ?? session.updatedAt;
  return (
    <>
      <tr class="draft" data-open={open}>
        <th scope="row">
          <Button
            icon="chevron"
            expanded={open}
            controls={id}
            label={t("drafts.detailOf", { when })}
            onPress={() => setOpen((before) => !before)}
          >
            {when}
          </Button>
        </th>
        <Cell label={t("drafts.column.page")}>
          {session.pageName === undefined ? <span class="quiet">{t("drafts.page.unknown")}</span> : <bdi>{session.pageName}</bdi>}
        </Cell>
        {session.last ? (
          <Figures t={t} summary={session.last} />
        ) : (
          <td colSpan={6} class="quiet">
            {t("drafts.notRead")}
          </td>
        )}
      </tr>
      <tr id={id} class="draft-detail" hidden={!open}>
        <td colSpan={8}>{open && <DraftDetail t={t} session={session} screen={screen} />}</td>
      </tr>
    </>
  );
}

/** `label` stands before the value where the table is folded into blocks; elsewhere the column's head says it. */
function Cell({
  label,
  children,
  number,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
  readonly number?: true;
}): JSX.Element {
  return (
    <td data-label={label} class={number ? "number" : undefined}>
      {children}
    </td>
  );
}

function Figures({ t, summary }: { readonly t: PagesTranslator; readonly summary: Summary }): JSX.Element {
  const counts = severityCounts(summary);
  return (
    <>
      <Cell label={t("drafts.column.language")}>{t(`language.${summary.language}`)}</Cell>
      <Cell label={t("drafts.column.length")} number>
        {t.number(summary.length)}
      </Cell>
      <Cell label={t("drafts.column.findings")}>
        {counts.length === 0 ? (
          <span class="quiet">{t("drafts.findings.none")}</span>
        ) : (
          <ul class="marks">
            {counts.map(({ severity, count }) => (
              <li key={severity}>
                <SeverityMark severity={severity} word={t(`count.${severity}`, { count })} />
              </li>
            ))}
          </ul>
        )}
      </Cell>
      <Cell label={t("drafts.column.filler")}>
        <Filler t={t} filler={summary.filler} />
      </Cell>
      <Cell label={t("drafts.column.substance")}>{t("drafts.substance", { present: summary.substance.length, all: SUBSTANCE_TOTAL })}</Cell>
      <Cell label={t("drafts.column.charter")}>{summary.charterVersion}</Cell>
    </>
  );
}

/** How much filler and of which kinds, in words. */
export function Filler({ t, filler }: { readonly t: PagesTranslator; readonly filler: Summary["filler"] }): JSX.Element {
  const kinds = filler.kinds.map((kind) => t(`filler.${kind}`));
  if (!filler.flag && kinds.length === 0) return <span class="quiet">{t("drafts.filler.none")}</span>;
  return (
    <>
      {filler.flag ? (
        <SeverityMark severity="must" word={t("drafts.filler.flagged")} />
      ) : (
        <span class="quiet">{t("drafts.filler.slight")}</span>
      )}
      {kinds.length > 0 && <span class="kinds">{t.list(kinds)}</span>}
    </>
  );
}
