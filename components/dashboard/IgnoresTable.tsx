import type { JSX } from "preact";
import type { IgnoredRemark } from "../../lib/dashboard";
import type { PagesTranslator } from "../../lib/i18n";
import { Button } from "../ui";
import { pageNameOf } from "./ignore-words";
import { dateTimeOf } from "./instants";
import type { RuleNamer } from "./use-rule-names";

export interface IgnoresTableProps {
  readonly t: PagesTranslator;
  readonly ignores: readonly IgnoredRemark[];
  readonly nameOf: RuleNamer;
  onTakeBack(ignore: IgnoredRemark): void;
}

/** One line for each: which rule, how far, on which Page, when, and its way back. */
export function IgnoresTable({ t, ignores, nameOf, onTakeBack }: IgnoresTableProps): JSX.Element {
  return (
    <table class="ignores">
      <caption>{t("ignores.caption", { count: ignores.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("ignores.column.rule")}</th>
          <th scope="col">{t("ignores.column.scope")}</th>
          <th scope="col">{t("ignores.column.page")}</th>
          <th scope="col">{t("ignores.column.when")}</th>
          <th scope="col">{t("ignores.column.action")}</th>
        </tr>
      </thead>
      <tbody>
        {ignores.map((ignore) => {
          const rule = nameOf(ignore, ignore.charterId);
          return (
            <tr key={ignore.id}>
              <th scope="row">
                {rule}
                {ignore.reason && <span class="quiet reason">{t("ignored.reason", { reason: ignore.reason })}</span>}
              </th>
              <td data-label={t("ignores.column.scope")}>
                {t(`ignore.scope.${ignore.scope}`)}
                {ignore.wrongAlert && <span class="quiet reason">{t("ignore.wrongAlert")}</span>}
              </td>
              <td data-label={t("ignores.column.page")}>{pageNameOf(ignore, t)}</td>
              <td data-label={t("ignores.column.when")}>{dateTimeOf(ignore.at, t)}</td>
              <td>
                <Button look="secondary" label={t("ignored.takeBackNamed", { title: rule })} onPress={() => onTakeBack(ignore)}>
                  {t("ignored.takeBack")}
                </Button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
