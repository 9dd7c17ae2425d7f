import type { JSX } from "preact";
import type { ReviewFiles, ReviewFolder } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";

export interface ReviewWaysProps {
  readonly t: PagesTranslator;
  readonly files: ReviewFiles;
  readonly folder: ReviewFolder;
  readonly reviewId: string;
  /** Name of the Page, for who reads the chat. */
  readonly page: string;
}

/** How this review gets to another computer. */
export function ReviewWays({ t, files, folder, reviewId, page }: ReviewWaysProps): JSX.Element {
  const sent = files.sent.value;
  const written = folder.written.value;
  return (
    <div class="desk-ways">
      <Button look="secondary" icon="export" onPress={() => void files.save([reviewId])}>
        {t("desk.files.exportThis")}
      </Button>
      <Button look="secondary" icon="copy" onPress={() => void files.copyAsText([reviewId], [t("desk.files.chat", { page })])}>
        {t("desk.files.copy")}
      </Button>
      {folder.view.value.status === "open" && (
        <Button look="secondary" onPress={() => void folder.write([reviewId])}>
          {t("desk.folder.writeThis")}
        </Button>
      )}
      <p role="status" class="quiet">
        {sent === "copied" && t("desk.files.copied")}
        {sent === "copyFailed" && t("desk.files.copyFailed")}
        {sent === "failed" && t("desk.files.sendFailed")}
        {written !== undefined && t("desk.folder.written", { count: written })}
      </p>
    </div>
  );
}
