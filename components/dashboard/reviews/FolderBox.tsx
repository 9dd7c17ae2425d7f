import type { JSX } from "preact";
import type { ReviewFolder } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";

export interface FolderBoxProps {
  readonly t: PagesTranslator;
  readonly folder: ReviewFolder;
  /** Ids of the reviews in the list. */
  readonly listed: readonly string[];
}

/** The folder that several computers see. */
export function FolderBox({ t, folder, listed }: FolderBoxProps): JSX.Element {
  const view = folder.view.value;
  const seen = folder.seen.value;
  const written = folder.written.value;
  return (
    <div class="desk-folder">
      <h3>{t("desk.folder")}</h3>
      <p class="quiet">{t(view.status === "impossible" ? "desk.folder.none" : "desk.folder.intro")}</p>
      {view.status === "none" && (
        <Button look="secondary" onPress={() => void folder.choose()}>
          {t("desk.folder.choose")}
        </Button>
      )}
      {view.status !== "none" && view.status !== "impossible" && (
        <>
          <p>{t("desk.folder.named", { name: view.name })}</p>
          <div class="notice-actions">
            {view.status === "closed" ? (
              <Button look="secondary" onPress={() => void folder.allow()}>
                {t("desk.folder.allow")}
              </Button>
            ) : (
              <Button look="secondary" onPress={() => void folder.read()}>
                {t("desk.folder.read")}
              </Button>
            )}
            {view.status === "open" && listed.length > 0 && (
              <Button look="secondary" onPress={() => void folder.write(listed)}>
                {t("desk.folder.write", { count: listed.length })}
              </Button>
            )}
            <Button onPress={() => void folder.choose()}>{t("desk.folder.other")}</Button>
            <Button onPress={() => void folder.forget()}>{t("desk.folder.forget")}</Button>
          </div>
        </>
      )}
      <p role="status" class="quiet">
        {view.status === "failed" && t("desk.folder.failed")}
        {view.status === "open" && seen !== undefined && t("desk.folder.seen", { count: seen })}{" "}
        {written !== undefined && t("desk.folder.written", { count: written })}
      </p>
    </div>
  );
}
