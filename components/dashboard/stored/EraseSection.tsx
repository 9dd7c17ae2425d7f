import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { ERASE_CHOICES, type EraseChoice, type StoredState } from "../../../lib/dashboard";
import { Button } from "../../ui";
import { FailureNotice } from "../FailureNotice";
import { saying, useFocusAfterMove } from "../use-focus-after-move";
import { ErasePerson } from "./ErasePerson";
import type { StoredProps } from "./props";
import { SureBox } from "./SureBox";
import { byKind } from "./words";

/** Erasing by kind, by person, and everything; always in two steps, with a backup on offer before the second. */
export function EraseSection({ t, stored, reload }: StoredProps): JSX.Element {
  const [asked, setAsked] = useState<EraseChoice>();
  const { erasing } = stored;
  const view = erasing.view.value;
  const opener = useRef<HTMLElement | null>(null);
  const said = useRef<HTMLDivElement>(null);
  useFocusAfterMove(`${asked} ${view.status}`, () => saying(said.current, opener.current));
  const ask = (what: EraseChoice, event: MouseEvent) => {
    opener.current = event.currentTarget instanceof HTMLElement ? event.currentTarget : null;
    erasing.quiet();
    setAsked(what);
  };
  const close = () => setAsked(undefined);
  const confirm = asked !== undefined && (
    <SureBox
      t={t}
      stored={stored}
      reload={reload}
      label={t("erase.title")}
      question={t(`erase.sure.${asked}`)}
      yesWords={t("erase.yes")}
      yes={() => void erasing.erase(asked).then(close)}
      no={close}
    />
  );
  return (
    <section aria-labelledby="erase">
      <h2 id="erase">{t("erase.title")}</h2>
      <p>{t("erase.intro")}</p>
      <ul class="erase-kinds">
        {ERASE_CHOICES.map((what) => (
          <li key={what}>
            <div class="erase-row">
              <span>{t(`stored.kind.${what}`)}</span>
              <Button
                look="secondary"
                label={t("erase.kindOf", { kind: t(`stored.kind.${what}`) })}
                expanded={asked === what}
                disabled={isEmpty(stored, what)}
                onPress={(event) => ask(what, event)}
              >
                {t("erase.kind")}
              </Button>
            </div>
            {asked === what && confirm}
          </li>
        ))}
      </ul>
      <ErasePerson t={t} stored={stored} reload={reload} />
      <div class="stored-actions">
        <Button look="secondary" expanded={asked === "everything"} onPress={(event) => ask("everything", event)}>
          {t("erase.everything")}
        </Button>
      </div>
      {asked === "everything" && confirm}
      <div role="status" class="outcome" ref={said} tabIndex={-1}>
        {view.status === "running" && <p class="quiet">{t("erase.running")}</p>}
        {view.status === "done" && (
          <p class="good-line">{view.what === "everything" ? t("erase.doneEverything") : t("erase.done", { count: view.rows })}</p>
        )}
        {view.status === "failed" && (
          <FailureNotice t={t} reason={view.reason} lead={t("erase.failed")} retry={() => void stored.load()} reload={reload} />
        )}
      </div>
    </section>
  );
}

/** Nothing of the kind is here, as far as is known. */
function isEmpty(stored: StoredState, what: (typeof ERASE_CHOICES)[number]): boolean {
  const view = stored.view.value;
  if (view.status !== "shown") return false;
  return byKind(view.summary.tables, ({ rows }) => rows).some(({ key, amount }) => key === `stored.kind.${what}` && amount === 0);
}
