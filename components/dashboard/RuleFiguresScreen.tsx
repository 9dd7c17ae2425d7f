import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { RETENTION_DAYS, type RuleFigure } from "../../lib/dashboard";
import type { PagesTranslator } from "../../lib/i18n";
import { ComposerLink } from "./ComposerLink";
import { FailureNotice } from "./FailureNotice";
import { FiguresOff } from "./FiguresOff";
import type { ScreenProps } from "./screen";
import { type RuleNamer, useRuleNames } from "./use-rule-names";

/** How often each rule was right on this computer, and what that is counted from. */
export function RuleFiguresScreen({ state, t, about, reload }: ScreenProps): JSX.Element {
  const { ruleFigures } = state;
  const nameOf = useRuleNames({ state, about, t });
  useEffect(() => void ruleFigures.load(), [ruleFigures]);
  const view = ruleFigures.view.value;
  const isOff = state.preferences.preferences.value?.keepFigures === false;
  const retry = () => void ruleFigures.load();
  if (view.status === "failed") return <FailureNotice t={t} reason={view.reason} retry={retry} reload={reload} />;
  if (view.status === "loading")
    return (
      <p class="quiet" role="status">
        {t("figures.loading")}
      </p>
    );
  if (view.rules.length === 0)
    return (
      <section class="empty" aria-labelledby="no-figures">
        <h2 id="no-figures">{t("figures.empty.title")}</h2>
        {isOff ? <FiguresOff t={t} /> : <p>{t("figures.empty.what")}</p>}
        <ComposerLink t={t} look="primary" />
      </section>
    );
  return (
    <>
      <p class="intro">{t("figures.intro")}</p>
      <p class="intro">
        {t("figures.from", { drafts: t("figures.drafts", { count: view.drafts }), texts: t("figures.texts", { count: view.texts }) })}{" "}
        {t("figures.kept", { days: RETENTION_DAYS })}
      </p>
      {isOff && <p class="intro">{t("drafts.keepOff")}</p>}
      {view.stale && <FailureNotice t={t} reason={view.stale} lead={t("figures.stale")} retry={retry} reload={reload} />}
      <FigureTable t={t} rules={view.rules} nameOf={nameOf} />
    </>
  );
}

interface FigureTableProps {
  readonly t: PagesTranslator;
  readonly rules: readonly RuleFigure[];
  readonly nameOf: RuleNamer;
}

function FigureTable({ t, rules, nameOf }: FigureTableProps): JSX.Element {
  return (
    <section class="taste">
      <table class="taste-table">
        <caption>{t("figures.caption", { count: rules.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("figures.column.rule")}</th>
            <th scope="col">{t("figures.column.right")}</th>
            <th scope="col">{t("figures.column.came")}</th>
            <th scope="col">{t("figures.column.shown")}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr key={`${rule.ruleId} ${rule.kind ?? ""}`}>
              <th scope="row">{nameOf(rule)}</th>
              <td data-label={t("figures.column.right")}>
                {rule.of === 0 ? (
                  <span class="quiet">{t("figures.unsaid")}</span>
                ) : (
                  t("figures.right", { right: rule.right, count: rule.of })
                )}
              </td>
              <td data-label={t("figures.column.came")}>{cameWords(rule, t)}</td>
              <td data-label={t("figures.column.shown")}>{t("figures.shown", { count: rule.shown })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function cameWords(rule: RuleFigure, t: PagesTranslator): string {
  const { fixed, wrong, accepted } = rule;
  // Where figures of drafts are not kept, only the review knows of it.
  const ignored = Math.max(rule.ignored, accepted);
  const came = [
    ...(fixed > 0 ? [t("figures.fixed", { count: fixed })] : []),
    ...(ignored > 0 ? [t(accepted > 0 ? "figures.accepted" : "figures.ignored", { count: ignored, accepted })] : []),
    ...(wrong > 0 ? [t("figures.wrong", { count: wrong })] : []),
  ];
  return came.length === 0 ? t("figures.nothing") : t.list(came);
}
