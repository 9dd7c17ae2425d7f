import type { JSX } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { Button } from "../../ui";
import { FailureNotice } from "../FailureNotice";
import { saying, useFocusAfterMove } from "../use-focus-after-move";
import type { StoredProps } from "./props";
import { byKind } from "./words";

/** One person's name: first where it stands, then out of it. */
export function ErasePerson({ t, stored, reload }: StoredProps): JSX.Element {
  const [name, setName] = useState("");
  const id = useId();
  const { erasing } = stored;
  const view = erasing.person.value;
  const said = useRef<HTMLDivElement>(null);
  useFocusAfterMove(view.status, () => saying(said.current));
  const find = () => void erasing.find(name);
  return (
    <div class="person">
      <h3>{t("person.title")}</h3>
      <p class="quiet">{t("person.intro")}</p>
      <form
        class="person-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (event.isTrusted) find();
        }}
      >
        <label for={id}>{t("person.label")}</label>
        <input
          id={id}
          class="input"
          value={name}
          maxLength={200}
          autocomplete="off"
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <Button look="secondary" disabled={name.trim().length < 2} onPress={find}>
          {t("person.find")}
        </Button>
      </form>
      <div role="status" class="outcome" ref={said} tabIndex={-1}>
        {view.status === "looking" && <p class="quiet">{t("person.looking")}</p>}
        {view.status === "failed" && <FailureNotice t={t} reason={view.reason} lead={t("erase.failed")} retry={find} reload={reload} />}
        {view.status === "erased" && <p class="good-line">{t("person.erased", { name: view.name })}</p>}
        {view.status === "found" && view.places.length === 0 && <p>{t("person.none", { name: view.name })}</p>}
        {view.status === "found" && view.places.length > 0 && (
          <>
            <p>{t("person.found", { name: view.name })}</p>
            <ul class="plain">
              {byKind(view.places, ({ rows }) => rows)
                .filter(({ amount }) => amount > 0)
                .map(({ key, amount }) => (
                  <li key={key}>{t("person.place", { kind: t(key), count: amount })}</li>
                ))}
            </ul>
          </>
        )}
        {(view.status === "found" || view.status === "erased") && view.left > 0 && (
          <p class="quiet">{t("person.left", { count: view.left })}</p>
        )}
      </div>
      {view.status === "found" && view.places.length > 0 && (
        <div class="stored-actions">
          <Button look="secondary" onPress={() => void erasing.erasePerson()}>
            {t("person.erase")}
          </Button>
        </div>
      )}
    </div>
  );
}
