import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { DraftSession, GateEvent, GatesState } from "../../lib/dashboard";
import type { PagesTranslator } from "../../lib/i18n";
import { gravestFirst } from "./draft-words";
import { dateTimeOf } from "./instants";
import type { RuleNamer } from "./use-rule-names";

export interface DraftGatesProps {
  readonly t: PagesTranslator;
  readonly session: DraftSession;
  readonly nameOf: RuleNamer;
  readonly gates: GatesState;
}

/** What came of each press on the publishing button, in words; nothing where there was none. */
export function DraftGates({ t, session, nameOf, gates }: DraftGatesProps): JSX.Element | null {
  const { id, sequence } = session;
  // The draft may go on while one looks: its sequence grows with every event.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => void gates.load(id), [gates, id, sequence]);
  const view = gates.of(id).value;
  if (view.status === "failed") return <p>{t("drafts.gate.failed")}</p>;
  if (view.status === "loading" || view.gates.length === 0) return null;
  return (
    <section class="detail-part detail-gates">
      <h2>{t("drafts.gate")}</h2>
      <ol class="gates">
        {view.gates.map((event) => (
          <li key={event.id}>
            <Press t={t} event={event} nameOf={nameOf} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Press({ t, event, nameOf }: Pick<DraftGatesProps, "t" | "nameOf"> & { readonly event: GateEvent }): JSX.Element {
  const when = dateTimeOf(event.at, t);
  const isNamed = event.outcome === "stopped" || event.outcome === "advised";
  const rules = event.ruleIds.map((ruleId) => nameOf({ ruleId }, event.charterId));
  return (
    <>
      {when && <span class="quiet">{when}</span>}
      <span>{wordsOf(event, t)}</span>
      {isNamed && rules.length > 0 && <span>{t("drafts.gate.rules", { rules: t.list(rules) })}</span>}
      {event.reason !== undefined && (
        <span class="gate-reason" dir="auto">
          {t("drafts.gate.reason", { reason: event.reason })}
        </span>
      )}
      {isNamed && event.charterId !== undefined && event.charterVersion !== undefined && (
        <span class="quiet">{t("drafts.gate.charter", { id: event.charterId, version: event.charterVersion })}</span>
      )}
    </>
  );
}

function wordsOf({ outcome, cause, counts }: GateEvent, t: PagesTranslator): string {
  if (outcome === "not-checked") return t(`drafts.gate.not-checked.${cause ?? "text"}`);
  if (outcome !== "stopped" && outcome !== "advised") return t(`drafts.gate.${outcome}`);
  const grave = gravestFirst.filter((severity) => (severity === "block" || severity === "must") && counts[severity] > 0);
  return t(`drafts.gate.${outcome}`, { points: t.list(grave.map((severity) => t(`count.${severity}`, { count: counts[severity] }))) });
}
