import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { BoundPage } from "../../../lib/dashboard";
import { Button } from "../../ui";
import type { CharterCardProps } from "./card-props";

/** The Pages a charter is bound to here, those it names itself, and one more. */
export function PagesOf({ t, charters, charter }: CharterCardProps): JSX.Element {
  const [value, setValue] = useState("");
  const input = useId();
  const isSame = (a: BoundPage, b: BoundPage) => a.kind === b.kind && a.value.toLowerCase() === b.value.toLowerCase();
  const named = charter.named.filter((page) => !charter.pages.some((bound) => isSame(bound, page)));
  const add = () => {
    const text = value.trim();
    if (text === "") return;
    setValue("");
    void charters.bind(charter, { kind: /^\d{5,}$/.test(text) ? "id" : "name", value: text.slice(0, 200) });
  };
  const words = (page: BoundPage) => (page.kind === "id" ? t("charters.pageId", { id: page.value }) : page.value);
  return (
    <div class="charter-pages">
      <h3>{t("charters.pages")}</h3>
      <ul class="chips">
        {charter.pages.map((page) => (
          <li key={`${page.kind}${page.value}`} class="chip">
            <bdi>{words(page)}</bdi>
            <Button look="link" label={t("charters.unbindOf", { page: words(page) })} onPress={() => void charters.unbind(charter, page)}>
              {t("charters.unbind")}
            </Button>
          </li>
        ))}
        {named.map((page) => (
          <li key={`own${page.kind}${page.value}`} class="chip quiet">
            <bdi>{words(page)}</bdi> {t("charters.named")}
          </li>
        ))}
      </ul>
      <form
        class="charter-bind"
        onSubmit={(event) => {
          event.preventDefault();
          if (event.isTrusted) add();
        }}
      >
        <label for={input}>{t("charters.bindLabel")}</label>
        <input
          id={input}
          class="input"
          list="known-pages"
          value={value}
          maxLength={200}
          onInput={(event) => setValue(event.currentTarget.value)}
        />
        <Button look="secondary" label={t("charters.bindTo", { name: charter.name })} onPress={add}>
          {t("charters.bind")}
        </Button>
      </form>
    </div>
  );
}
