import type { JSX } from "preact";
import type { MessageKey, PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";
import { MakingLine } from "./MakingLine";
import { RestoreBox, type RestoreBoxProps } from "./RestoreBox";

/** The backup file, the way back, and everything as readable JSON. */
export function BackupSection(props: RestoreBoxProps): JSX.Element {
  const { t, stored } = props;
  const view = stored.view.value;
  const at = view.status === "shown" ? view.summary.backupAt : undefined;
  const isBusy = stored.making.value.status === "running";
  return (
    <>
      <section aria-labelledby="backup">
        <h2 id="backup">{t("backup.title")}</h2>
        <p>{t("backup.what")}</p>
        {view.status === "shown" && (at !== undefined || stored.making.value.status !== "done") && (
          <p class="quiet">{at === undefined ? t("backup.never") : t("backup.last", { when: t.dateTime(at) })}</p>
        )}
        <div class="stored-actions">
          <Button look="primary" icon="export" disabled={isBusy} onPress={() => void stored.backUp()}>
            {t("backup.make")}
          </Button>
        </div>
        <MakingLine t={t} stored={stored} reload={props.reload} />
        <RestoreBox {...props} />
      </section>
      <section aria-labelledby="export">
        <h2 id="export">{t("export.title")}</h2>
        <p>{t("export.what")}</p>
        <div class="stored-actions">
          <Button look="secondary" icon="export" disabled={isBusy} onPress={() => void stored.exportReadable(exportWords(t))}>
            {t("export.make")}
          </Button>
        </div>
      </section>
    </>
  );
}

type ExportKey = Extract<MessageKey, `export.${string}`>;
const EXPLAINED: readonly ExportKey[] = [
  "export.sessions",
  "export.events",
  "export.settings",
  "export.ignores",
  "export.sheets",
  "export.charters",
  "export.charterVersions",
  "export.bindings",
  "export.members",
  "export.publishers",
  "export.reviews",
  "export.reviewRecords",
  "export.posts",
];

function exportWords(t: PagesTranslator): Readonly<Record<string, string>> {
  return Object.fromEntries(EXPLAINED.map((key) => [key.slice("export.".length), t(key)]));
}
