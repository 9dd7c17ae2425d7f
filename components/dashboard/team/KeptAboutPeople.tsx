import type { JSX } from "preact";
import type { TeamView } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { roleWords, stateOf } from "./team-words";

/** Everything that is stored about people, for everybody to see (T19): not a summary but the record itself. */
export function KeptAboutPeople({ t, known }: { readonly t: PagesTranslator; readonly known: TeamView }): JSX.Element {
  const { name = "–", author, supervisor } = known;
  const own = [
    ...(author ? [{ ...author, roles: ["author"] as const }] : []),
    ...(supervisor ? [{ ...supervisor, roles: ["reviewer", "publisher"] as const }] : []),
  ];
  const rows = [
    ...own.map(({ id, roles, addedAt }) => ({ id, name: t("team.keptYou", { name }), roles: [...roles], state: "–", addedAt })),
    ...known.members.map((member) => ({ ...member, state: t(`team.state.${stateOf(member)}`) })),
  ];
  return (
    <details class="kept-people">
      <summary>{t("team.kept")}</summary>
      <p>{t("team.keptWhat")}</p>
      {rows.length > 0 && (
        <div class="kept-scroll">
          <table>
            <caption class="ui-hidden">{t("team.kept")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("team.keptName")}</th>
                <th scope="col">{t("team.keptRoles")}</th>
                <th scope="col">{t("team.keptState")}</th>
                <th scope="col">{t("team.keptSince")}</th>
                <th scope="col">{t("team.keptKey")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row" dir="auto">
                    {row.name}
                  </th>
                  <td data-label={t("team.keptRoles")}>{roleWords(row.roles, t)}</td>
                  <td data-label={t("team.keptState")}>{row.state}</td>
                  <td data-label={t("team.keptSince")}>{t.dateTime(row.addedAt)}</td>
                  <td data-label={t("team.keptKey")}>
                    <code dir="ltr">{row.id}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p>{t("team.keptNever")}</p>
      <p>{t("team.keptWhere")}</p>
    </details>
  );
}
