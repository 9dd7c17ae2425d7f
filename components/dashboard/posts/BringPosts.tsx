import type { JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { PostsState } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";
import { LAST_DAY } from "../charters/FieldInput";
import { FileDrop } from "../FileDrop";
import { saying, useFocusAfterMove } from "../use-focus-after-move";
import { BroughtFile } from "./BroughtFile";

interface BringPostsProps {
  readonly t: PagesTranslator;
  readonly posts: PostsState;
  onClose(): void;
}

/** Earlier posts, from the export of a Page or pasted; shown before they are kept. */
export function BringPosts({ t, posts, onClose }: BringPostsProps): JSX.Element {
  const { bringing } = posts;
  const [text, setText] = useState("");
  const [day, setDay] = useState(() => new Date().toLocaleDateString("sv-SE"));
  const [page, setPage] = useState(() => posts.pages.value[0] ?? "");
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    return () => bringing.reset();
  }, [bringing]);
  const take = async ([file]: readonly File[]) => {
    if (file) await bringing.readFile(file.name, new Uint8Array(await file.arrayBuffer()));
  };
  const view = bringing.view.value;
  const said = useRef<HTMLDivElement>(null);
  useFocusAfterMove(view.status, () => saying(said.current, heading.current));
  const isBusy = view.status === "reading" || view.status === "writing";
  const names = posts.pages.value;
  const pageField = (
    <div class="field">
      <label for={`${id}-page`}>{t("bring.page")}</label>
      <input
        id={`${id}-page`}
        class="input"
        value={page}
        maxLength={200}
        list={`${id}-pages`}
        aria-describedby={`${id}-page-about`}
        onInput={(event) => setPage(event.currentTarget.value)}
      />
      <datalist id={`${id}-pages`}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <p id={`${id}-page-about`} class="field-about">
        {t("bring.page.how")}
      </p>
    </div>
  );
  return (
    <section class="bring" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {t("bring.title")}
      </h2>
      <div role="status" class="outcome" ref={said} tabIndex={-1}>
        <BroughtFile t={t} bringing={bringing} page={page} pageField={pageField} />
      </div>
      {view.status !== "ready" && (
        <>
          <FileDrop label={t("bring.file")} accept=".csv,text/csv" disabled={isBusy} about={t("bring.file.how")} onFiles={take} />
          <p class="bring-or quiet">{t("bring.or")}</p>
          <div class="field">
            <label for={`${id}-text`}>{t("bring.paste")}</label>
            <textarea
              id={`${id}-text`}
              class="input"
              rows={5}
              value={text}
              aria-describedby={`${id}-text-about`}
              onInput={(event) => setText(event.currentTarget.value)}
            />
            <p id={`${id}-text-about`} class="field-about">
              {t("bring.paste.how")}
            </p>
          </div>
          <div class="bring-pair">
            <div class="field">
              <label for={`${id}-day`}>{t("bring.day")}</label>
              <input
                id={`${id}-day`}
                class="input"
                type="date"
                max={LAST_DAY}
                value={day}
                onInput={(event) => setDay(event.currentTarget.value)}
              />
            </div>
            {pageField}
          </div>
          <div class="charter-ways">
            <Button
              look="primary"
              disabled={text.trim() === "" || day === "" || isBusy}
              onPress={() => void bringing.paste(text, day, page).then(() => setText(""))}
            >
              {t("bring.pasteDo")}
            </Button>
            <Button look="secondary" onPress={onClose}>
              {t("bring.close")}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
