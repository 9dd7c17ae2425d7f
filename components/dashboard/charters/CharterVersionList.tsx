import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ChartersState, OpenedCharter } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";
import { ChangeList } from "./ChangeList";
import { OpenedFrame } from "./OpenedFrame";

interface VersionsProps {
  readonly t: PagesTranslator;
  readonly charters: ChartersState;
  reload(): void;
}

/** Every version of a charter: who, when, why; compared in words; put back as the newest. */
export function CharterVersionList({ t, charters, reload }: VersionsProps): JSX.Element {
  return (
    <OpenedFrame t={t} charters={charters} view={charters.versions.view.value} reload={reload}>
      {(opened) => <Versions t={t} charters={charters} opened={opened} />}
    </OpenedFrame>
  );
}

function Versions({ t, charters, opened }: Omit<VersionsProps, "reload"> & { readonly opened: OpenedCharter }): JSX.Element {
  const { versions, summary } = opened;
  const view = charters.versions.view.value;
  const compared = view.status === "shown" ? view.compared : undefined;
  const [from, setFrom] = useState(versions[1]?.number ?? summary.number);
  const [to, setTo] = useState(summary.number);
  const nameOf = (number: number) => versions.find((line) => line.number === number)?.version ?? String(number);
  const picker = (label: string, value: number, set: (number: number) => void) => (
    <label class="setting">
      {label}
      <select class="select" value={value} onChange={(event) => set(Number(event.currentTarget.value))}>
        {versions.map(({ number, version }) => (
          <option key={number} value={number}>
            {version}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <h2 dir="auto">{t("charters.versionsOf", { name: summary.name })}</h2>
      <table class="versions">
        <caption>{t("charters.versionsCaption", { count: versions.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("charters.column.version")}</th>
            <th scope="col">{t("charters.column.when")}</th>
            <th scope="col">{t("charters.column.who")}</th>
            <th scope="col">{t("charters.column.why")}</th>
            <th scope="col">{t("charters.column.do")}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map(({ number, version, at, who, why }) => (
            <tr key={number}>
              <th scope="row">{version}</th>
              <td>{t.dateTime(at)}</td>
              <td>{who ?? <span class="quiet">{t("charters.unsaid")}</span>}</td>
              <td>{why ?? <span class="quiet">{t("charters.unsaid")}</span>}</td>
              <td>
                {number === summary.number ? (
                  t("charters.inForce")
                ) : (
                  <Button
                    look="secondary"
                    label={t("charters.restoreOf", { version })}
                    onPress={() => void charters.versions.restore(number, t("charters.restoreWhy", { version }))}
                  >
                    {t("charters.restore")}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {versions.length > 1 && (
        <div class="compare">
          <h3>{t("charters.compare.title")}</h3>
          <div class="charter-ways">
            {picker(t("charters.compare.from"), from, setFrom)}
            {picker(t("charters.compare.to"), to, setTo)}
            <Button look="secondary" onPress={() => void charters.versions.compare(from, to)}>
              {t("charters.compare.do")}
            </Button>
          </div>
          <div role="status">
            {compared && (
              <p class="quiet">
                {compared.changes.length === 0
                  ? t("charters.compare.none", { from: nameOf(compared.from), to: nameOf(compared.to) })
                  : t("charters.compare.some", { count: compared.changes.length, from: nameOf(compared.from), to: nameOf(compared.to) })}
              </p>
            )}
          </div>
          {compared && <ChangeList t={t} changes={compared.changes} />}
        </div>
      )}
    </>
  );
}
