import type { JSX } from "preact";
import type { CharterTaste, TasteRow } from "../../lib/dashboard";
import type { PagesTranslator } from "../../lib/i18n";
import { Button } from "../ui";
import { ComposerLink } from "./ComposerLink";
import { FailureNotice } from "./FailureNotice";
import type { ScreenProps } from "./screen";

/** What verdicts on remarks about filler have changed, charter by charter, with the way back. */
export function TasteScreen({ state, t, reload }: ScreenProps): JSX.Element {
  const { taste } = state;
  const view = taste.view.value;
  const retry = () => void taste.load();
  const notReset = taste.notReset.value;
  if (view.status === "failed") return <FailureNotice t={t} reason={view.reason} retry={retry} reload={reload} />;
  if (view.status === "loading")
    return (
      <p class="quiet" role="status">
        {t("taste.loading")}
      </p>
    );
  if (view.charters.length === 0) return <NoVerdicts t={t} />;
  return (
    <>
      <p class="intro">{t("taste.intro")}</p>
      {view.stale && <FailureNotice t={t} reason={view.stale} lead={t("taste.stale")} retry={retry} reload={reload} />}
      {notReset && <FailureNotice t={t} reason={notReset} lead={t("taste.notReset")} retry={retry} reload={reload} />}
      {view.charters.map((charter) => (
        <CharterSection key={charter.charterId} t={t} charter={charter} reset={(kind) => void taste.reset(charter.charterId, kind)} />
      ))}
    </>
  );
}

function NoVerdicts({ t }: { readonly t: PagesTranslator }): JSX.Element {
  return (
    <section class="empty" aria-labelledby="no-verdicts">
      <h2 id="no-verdicts">{t("taste.empty.title")}</h2>
      <p>{t("taste.empty.what")}</p>
      <ComposerLink t={t} look="primary" />
    </section>
  );
}

interface CharterSectionProps {
  readonly t: PagesTranslator;
  readonly charter: CharterTaste;
  reset(kind?: TasteRow["kind"]): void;
}

function CharterSection({ t, charter, reset }: CharterSectionProps): JSX.Element {
  const { charterId, name, rows } = charter;
  return (
    <section class="taste">
      <h2>{name === undefined ? t("taste.charterId", { id: charterId }) : t("taste.charterOf", { name })}</h2>
      <table class="taste-table">
        <caption>{t("taste.caption", { count: rows.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("taste.column.kind")}</th>
            <th scope="col">{t("taste.column.effect")}</th>
            <th scope="col">{t("taste.column.why")}</th>
            <th scope="col">{t("taste.column.reset")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.kind}>
              <th scope="row">{t(`filler.${row.kind}`)}</th>
              <td data-label={t("taste.column.effect")}>{effectWords(row, t)}</td>
              <td data-label={t("taste.column.why")}>
                {countWords(row, t)}
                {row.reasons.length > 0 && (
                  <ul class="taste-reasons">
                    {row.reasons.map((reason, at) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: the same reason may stand here twice
                      <li key={at} dir="auto">
                        {reasonWords(reason, t)}
                      </li>
                    ))}
                  </ul>
                )}
              </td>
              <td>
                <Button look="link" label={t("taste.resetNamed", { kind: t(`filler.${row.kind}`) })} onPress={() => reset(row.kind)}>
                  {t("taste.reset")}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button look="secondary" onPress={() => reset()}>
        {t("taste.resetAll")}
      </Button>
    </section>
  );
}

function effectWords({ effect, isAtBound }: TasteRow, t: PagesTranslator): string {
  return isAtBound && (effect === "calmer" || effect === "keener") ? t(`taste.${effect}Most`) : t(`taste.${effect}`);
}

function countWords({ counts }: TasteRow, t: PagesTranslator): string {
  const said = (["wrongAlert", "keep", "filler"] as const).filter((verdict) => counts[verdict] > 0);
  return t.list(said.map((verdict) => t(`taste.${verdict}`, { count: counts[verdict] })));
}

function reasonWords({ reason, words, accepted }: TasteRow["reasons"][number], t: PagesTranslator): string {
  if (accepted) return t("taste.accepted");
  if (reason === undefined) return t("taste.words", { words: words ?? "" });
  return words === undefined ? t(`verdict.${reason}`) : t("taste.reason", { reason: t(`verdict.${reason}`), words });
}
