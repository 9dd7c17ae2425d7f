import type { JSX } from "preact";
import { FailureNotice } from "../FailureNotice";
import type { StoredProps } from "./props";

/** What became of a backup on its way into a file, announced. */
export function MakingLine({ t, stored, reload }: StoredProps): JSX.Element {
  const made = stored.making.value;
  return (
    <div role="status">
      {made.status === "running" && <p class="quiet">{t("backup.making")}</p>}
      {made.status === "done" && <p class="good-line">{t("backup.done", { file: made.file })}</p>}
      {made.status === "failed" && (
        <FailureNotice t={t} reason={made.reason} lead={t("backup.failed")} retry={() => void stored.backUp()} reload={reload} />
      )}
    </div>
  );
}
