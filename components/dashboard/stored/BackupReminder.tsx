import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { StoredState } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";

/** A quiet word, once a week at most, when there is data and no backup of the last month. */
export function BackupReminder({ t, stored }: { readonly t: PagesTranslator; readonly stored: StoredState }): JSX.Element | null {
  useEffect(() => void stored.remind(), [stored]);
  if (!stored.reminding.value) return null;
  return (
    <div class="notice" data-tone="quiet">
      <p class="notice-title">{t("backup.remind.title")}</p>
      <p>{t("backup.remind.body")}</p>
      <div class="notice-actions">
        <Button look="secondary" icon="export" onPress={() => void stored.backUp()}>
          {t("backup.make")}
        </Button>
        <Button look="plain" onPress={() => stored.later()}>
          {t("backup.later")}
        </Button>
      </div>
    </div>
  );
}
