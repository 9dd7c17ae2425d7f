import type { JSX } from "preact";
import { useId, useMemo, useState } from "preact/hooks";
import { FORM_GROUPS, type FormField, type FoundField, searchFields } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { maybe, quoted } from "./names";

interface FieldSearchProps {
  readonly t: PagesTranslator;
  readonly working: unknown;
  onGo(found: FoundField): void;
}

/** Most fields listed at once. */
const MOST = 8;

/** Finds a field of the charter by its name, by what it checks or by what it holds, and goes there. */
export function FieldSearch({ t, working, onGo }: FieldSearchProps): JSX.Element {
  const [query, setQuery] = useState("");
  const id = useId();
  const found = useMemo(() => searchFields(FORM_GROUPS, working, (field) => wordsOf(field, t), query), [query, working, t]);
  const go = (one: FoundField | undefined) => {
    if (!one) return;
    setQuery("");
    onGo(one);
  };
  return (
    <search class="field-search">
      <label for={id}>{t("editor.search")}</label>
      <input
        id={id}
        class="input"
        type="search"
        autocomplete="off"
        value={query}
        aria-describedby={`${id}-about`}
        data-own-undo
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && event.isTrusted) go(found[0]);
          if (event.key === "Escape") setQuery("");
        }}
      />
      <p id={`${id}-about`} class="field-about" role="status">
        {query.trim() === ""
          ? t("editor.search.about")
          : found.length === 0
            ? t("editor.search.none")
            : t("editor.search.found", { count: found.length })}
      </p>
      {found.length > 0 && (
        <ul class="field-found">
          {found.slice(0, MOST).map((one) => (
            <li key={one.path.join(".")}>
              <button type="button" onClick={(event) => event.isTrusted && go(one)}>
                <span class="quiet">{maybe(`editor.section.${one.section}`, t)}</span> {wordsOf(one.field, t).name}
                {one.value !== undefined && <span class="quiet"> {quoted(shorten(one.value), t)}</span>}
              </button>
            </li>
          ))}
          {found.length > MOST && <li class="quiet">{t("editor.search.more")}</li>}
        </ul>
      )}
    </search>
  );
}

function wordsOf({ key }: FormField, t: PagesTranslator) {
  return { name: maybe(`form.${key}`, t) ?? key, about: maybe(`form.${key}.about`, t) ?? "" };
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 58)}…` : text;
}
