import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { PagesTranslator } from "../../lib/i18n";
import { Button, trusted } from "../ui";
import { ComposerLink } from "./ComposerLink";
import { FailureNotice } from "./FailureNotice";
import { IgnoresTable } from "./IgnoresTable";
import { pageNameOf } from "./ignore-words";
import type { ScreenProps } from "./screen";
import { saying, screenHeading, useFocusAfterMove } from "./use-focus-after-move";
import { useRuleNames } from "./use-rule-names";

/** What was ignored, of one Page or of all, and the way back. */
export function IgnoresScreen({ state, t, about, reload }: ScreenProps): JSX.Element {
  const { ignores } = state;
  const nameOf = useRuleNames({ state, about, t });
  const [page, setPage] = useState("");
  const view = ignores.view.value;
  const last = ignores.takenBack.value;
  const said = useRef<HTMLDivElement>(null);
  const hasPressed = useRef(false);
  // The row that was pressed in is gone; a list that only comes in, or grows elsewhere, moves nobody.
  useFocusAfterMove(`${last?.status} ${view.status === "shown" && view.ignores.length}`, () =>
    hasPressed.current ? saying(said.current, screenHeading()) : undefined,
  );
  const press = (act: () => Promise<void>) => {
    hasPressed.current = true;
    void act();
  };
  const retry = () => void ignores.load();
  if (view.status === "loading") {
    return (
      <p class="quiet" role="status">
        {t("ignores.loading")}
      </p>
    );
  }
  if (view.status === "failed") return <FailureNotice t={t} reason={view.reason} retry={retry} reload={reload} />;

  const pages = [...new Set(view.ignores.map((ignore) => pageNameOf(ignore, t)))].sort((a, b) => a.localeCompare(b, t.language));
  const chosen = pages.includes(page) ? page : "";
  const shown = view.ignores.filter((ignore) => chosen === "" || pageNameOf(ignore, t) === chosen);
  return (
    <>
      <p class="intro">{t("ignores.intro")}</p>
      {view.stale && <FailureNotice t={t} reason={view.stale} lead={t("ignores.stale")} retry={retry} reload={reload} />}
      {last?.status === "failed" && <FailureNotice t={t} reason={last.reason} lead={t("ignores.failed")} retry={retry} reload={reload} />}
      <div role="status" class="outcome" ref={said} tabIndex={-1}>
        {last?.status === "done" && (
          <p class="taken-back">
            {t("ignores.done", { rule: nameOf(last.ignore, last.ignore.charterId) })}{" "}
            <Button look="link" onPress={() => press(ignores.undo)}>
              {t("ignores.undo")}
            </Button>
          </p>
        )}
      </div>
      {pages.length > 1 && (
        <label class="page-filter">
          <span>{t("ignores.filter")}</span>
          <select
            value={chosen}
            onChange={trusted((event: Event) => {
              if (event.currentTarget instanceof HTMLSelectElement) setPage(event.currentTarget.value);
            })}
          >
            <option value="">{t("ignores.filter.all")}</option>
            {pages.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {shown.length === 0 ? (
        <NothingIgnored t={t} />
      ) : (
        <IgnoresTable t={t} ignores={shown} nameOf={nameOf} onTakeBack={(ignore) => press(() => ignores.takeBack(ignore))} />
      )}
    </>
  );
}

function NothingIgnored({ t }: { readonly t: PagesTranslator }): JSX.Element {
  return (
    <section class="empty" aria-labelledby="no-ignores">
      <h2 id="no-ignores">{t("ignores.empty.title")}</h2>
      <p>{t("ignores.empty.how")}</p>
      <ComposerLink t={t} look="primary" />
    </section>
  );
}
