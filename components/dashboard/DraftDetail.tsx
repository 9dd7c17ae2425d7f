import type { JSX } from "preact";
import { SUBSTANCE_PARTS } from "../../lib/check";
import type { DraftSession } from "../../lib/dashboard";
import type { PagesTranslator } from "../../lib/i18n";
import { Icon, SeverityMark, VisuallyHidden } from "../ui";
import { DraftGates } from "./DraftGates";
import { byGravity, type Summary } from "./draft-words";
import { dateTimeOf } from "./instants";
import type { ScreenProps } from "./screen";
import { type RuleNamer, useRuleNames } from "./use-rule-names";

/** Where the names of rules and the presses on the button come from. */
export type DraftsSources = Pick<ScreenProps, "state" | "about">;

export interface DraftDetailProps {
  readonly t: PagesTranslator;
  readonly session: DraftSession;
  readonly screen: DraftsSources;
}

/** The names behind the figures of one draft. There is no text to show: none is stored. */
export function DraftDetail({ t, session, screen }: DraftDetailProps): JSX.Element {
  const { last } = session;
  const nameOf = useRuleNames({ ...screen, t });
  const started = dateTimeOf(session.startedAt, t);
  return (
    <div class="detail">
      {last ? (
        <>
          <Remarks t={t} summary={last} nameOf={nameOf} />
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
      <DraftGates t={t} session={session} nameOf={nameOf} gates={screen.state.gates} />
    </div>
  );
}

interface RemarksProps {
  readonly t: PagesTranslator;
  readonly summary: Summary;
  readonly nameOf: RuleNamer;
}

function Remarks({ t, summary, nameOf }: RemarksProps): JSX.Element {
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
              <span class="rule-name">{nameOf(finding, summary.charterId)}</span>
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
