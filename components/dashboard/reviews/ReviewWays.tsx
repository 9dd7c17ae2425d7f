import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { ReviewFiles, ReviewFolder } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";
import { sentWords } from "./words";

export interface ReviewWaysProps {
  readonly t: PagesTranslator;
  readonly files: ReviewFiles;
  readonly folder: ReviewFolder;
  readonly reviewId: string;
  /** How much of it is shown: what was sent with less is not the whole any more. */
  readonly records: number;
  /** Name of the Page, for who reads the chat. */
  readonly page: string;
}

/** How this review gets to another computer. */
export function ReviewWays({ t, files, folder, reviewId, records, page }: ReviewWaysProps): JSX.Element {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another draft has not been sent
  useEffect(() => files.quiet(), [files, reviewId]);
  const written = folder.written.value;
  return (
    <div class="desk-ways">
      <Button look="secondary" icon="export" onPress={() => void files.save(reviewId)}>
        {t("desk.files.exportThis")}
      </Button>
      <Button look="secondary" icon="copy" onPress={() => void files.copyAsText(reviewId, [t("desk.files.chat", { page })])}>
        {t("desk.files.copy")}
      </Button>
      {folder.view.value.status === "open" && (
        <Button look="secondary" onPress={() => void folder.write([reviewId])}>
          {t("desk.folder.writeThis")}
        </Button>
      )}
      <p role="status" class="quiet">
        {sentWords(files, reviewId, t, records)} {written !== undefined && t("desk.folder.written", { count: written })}
      </p>
    </div>
  );
}
