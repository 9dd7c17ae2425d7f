import type { JSX } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { FROM_LIST, type ReviewsState } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";
import { FileDrop } from "../FileDrop";
import { saying, useFocusAfterMove } from "../use-focus-after-move";
import { BroughtLines } from "./BroughtLines";
import { FolderBox } from "./FolderBox";
import { sentWords } from "./words";

/** Reviews between computers without a server: files, a chat's text, a shared folder. */
export function FilesBox({ t, reviews }: { readonly t: PagesTranslator; readonly reviews: ReviewsState }): JSX.Element {
  const { files, folder, desk } = reviews;
  const id = useId();
  const [pasted, setPasted] = useState("");
  const said = useRef<HTMLDivElement>(null);
  useFocusAfterMove(String(pasted === ""), () => saying(said.current));
  const listed = desk.rows.value.map(({ reviewId }) => reviewId).slice(0, MOST_AT_ONCE);
  return (
    <section class="desk-files" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t("desk.files")}</h2>
      <p class="intro">{t("desk.files.intro")}</p>
      <div class="desk-files-parts">
        <div>
          <h3>{t("desk.files.bring")}</h3>
          <FileDrop label={t("desk.files.drop")} accept=".json,application/json" multiple onFiles={files.bring} />
          <label for={`${id}-text`}>{t("desk.files.paste")}</label>
          <textarea
            id={`${id}-text`}
            class="input code"
            rows={2}
            spellcheck={false}
            value={pasted}
            onInput={(event) => setPasted(event.currentTarget.value)}
          />
          <Button
            look="secondary"
            disabled={pasted.trim() === "" || files.isReading.value}
            onPress={() => void files.paste(pasted).then(() => setPasted(""))}
          >
            {t("desk.files.take")}
          </Button>
          <BroughtLines t={t} lines={files.brought.value} said={said} />
        </div>
        <div>
          {listed.length > 0 && (
            <>
              <h3>{t("desk.files.send")}</h3>
              <Button look="secondary" icon="export" onPress={() => void files.save(listed)}>
                {t("desk.files.export", { count: listed.length })}
              </Button>
              <p role="status" class="quiet">
                {sentWords(files, FROM_LIST, t)}
              </p>
            </>
          )}
          <FolderBox t={t} folder={folder} listed={listed} />
        </div>
      </div>
    </section>
  );
}

/** The bound of one export. */
const MOST_AT_ONCE = 500;
