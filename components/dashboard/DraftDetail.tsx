import type { JSX } from "preact";
import { type Localized, SUBSTANCE_PARTS } from "../../lib/check";
import type { DraftSession, GatesState } from "../../lib/dashboard";
import type { PagesTranslator } from "../../lib/i18n";
import { Icon, SeverityMark, VisuallyHidden } from "../ui";
import { DraftGates } from "./DraftGates";
import { byGravity, ruleNameOf, type Summary } from "./draft-words";
import { dateTimeOf } from "./instants";

export interface DraftDetailProps {
  readonly t: PagesTranslator;
  readonly session: DraftSession;
  readonly ruleNames: ReadonlyMap<string, Localized>;
  readonly gates: GatesState;
}

/** The names behind the figures of one draft. There is no text to show: none is stored. */
export function DraftDetail({ t, session, ruleNames, gates }: DraftDetailProps): JSX.Element {
  const { last } = session;
  const started = dateTimeOf(session.startedAt, t);
  return (
    <div class="detail">
      {last ? (
        <>
          <Remarks t={t} summary={last} ruleNames={ruleNames} />
          <Substance t={t} present={last.substance} />
        </>
      ) : (
        <p>{t("drafts.detail.notRead")}</p>
      )}
      <dl class="facts">
        <dt>{t("drafts.detail.surface")}</dt>
        <dd>{t(`surface.${session.surface}`)}</dd>
        {started && (
          <>
            <dt>{t("drafts.detail.started")}</dt>
            <dd>{started}</dd>
          </>
        )}
        {last && (
          <>
            <dt>{t("drafts.detail.charter")}</dt>
            <dd>{t("drafts.detail.charterOf", { id: last.charterId, version: last.charterVersion })}</dd>
          </>
        )}
      </dl>
      <DraftGates t={t} session={session} ruleNames={ruleNames} gates={gates} />
    </div>
  );
}

function Remarks({ t, summary, ruleNames }: Pick<DraftDetailProps, "t" | "ruleNames"> & { readonly summary: Summary }): JSX.Element {
  const findings = byGravity(summary.findings);
  return (
    <section class="detail-part">
      <h2>{t("drafts.detail.findings")}</h2>
      {findings.length === 0 ? (
        <p>{t("drafts.detail.none")}</p>
      ) : (
        <ul class="rules">
          {findings.map((finding) => (
            <li key={`${finding.ruleId}/${finding.kind ?? ""}/${finding.severity}`}>
              <SeverityMark severity={finding.severity} word={t(`severity.${finding.severity}`)} />
              <span class="rule-name">{ruleNameOf(finding, ruleNames, t)}</span>
              <span class="quiet">{t("drafts.times", { count: finding.count })}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Substance({ t, present }: { readonly t: PagesTranslator; readonly present: Summary["substance"] }): JSX.Element {
  return (
    <section class="detail-part">
      <h2>{t("substance.title")}</h2>
      <ul class="parts">
        {SUBSTANCE_PARTS.map((part) => {
          const found = present.includes(part);
          return (
            <li key={part} data-present={found}>
              <Icon name={found ? "check" : "missing"} size={14} />
              {t(`substance.${part}`)}
              <VisuallyHidden>, {t(found ? "substance.present" : "substance.missing")}</VisuallyHidden>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
