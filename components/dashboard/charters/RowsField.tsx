import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { newRow, type RowsField as RowsFieldData, valueAt } from "../../../lib/dashboard";
import { formFaultText, type PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";
import { Field, type FormHome } from "./Field";
import { maybe } from "./names";

export interface RowsFieldProps {
  readonly t: PagesTranslator;
  readonly editor: FormHome;
  readonly field: RowsFieldData;
}

/** Most entries drawn at once; longer lists are edited as text. */
const MOST = 60;

/** A list of entries, each with its fields; one more, or one less. */
export function RowsField({ t, editor, field }: RowsFieldProps): JSX.Element {
  const value = valueAt(editor.working.value, field.path);
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  const list = useRef<HTMLFieldSetElement>(null);
  const isAdded = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new entry takes the focus once it is drawn
  useLayoutEffect(() => {
    if (!isAdded.current) return;
    isAdded.current = false;
    [...(list.current?.querySelectorAll<HTMLElement>(".row") ?? [])].at(-1)?.querySelector<HTMLElement>("input, textarea, select")?.focus();
  }, [entries.length]);
  const label = maybe(`form.${field.key}`, t) ?? field.key;
  // What is wrong with the list, or with a part of an entry that has no field of its own.
  const errors = editor.errors.value.filter(
    ({ steps }) =>
      field.path.every((step, index) => steps[index] === step) &&
      !field.row.some(({ path }) => path.every((step, index) => steps[field.path.length + 1 + index] === step)),
  );
  const nameOf = (entry: unknown, index: number) => {
    const name = field.row.map(({ path }) => valueAt(entry, path)).find((text) => typeof text === "string" && text !== "");
    return typeof name === "string" ? name : String(index + 1);
  };
  return (
    <fieldset class="rows" ref={list} data-path={field.path.join(".")}>
      <legend>{label}</legend>
      {maybe(`form.${field.key}.about`, t) && <p class="field-about">{maybe(`form.${field.key}.about`, t)}</p>}
      {errors.length > 0 && (
        <ul class="field-error">
          {errors.slice(0, 5).map((error) => (
            <li key={error.path}>{formFaultText(error, t.language)}</li>
          ))}
        </ul>
      )}
      {entries.slice(0, MOST).map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an entry is known by its place while it is edited
        <fieldset key={index} class="row" aria-label={`${label}, ${nameOf(entry, index)}`}>
          <div class="row-fields">
            {field.row.map((inner) =>
              inner.kind === "rows" ? null : <Field key={inner.key} t={t} editor={editor} field={inner} base={[...field.path, index]} />,
            )}
          </div>
          <Button
            look="link"
            label={t("editor.removeRow", { name: nameOf(entry, index) })}
            onPress={() =>
              editor.change(
                field.path,
                entries.filter((_, place) => place !== index),
              )
            }
          >
            {t("editor.remove")}
          </Button>
        </fieldset>
      ))}
      {entries.length > MOST && <p class="quiet">{t("editor.moreRows", { count: entries.length - MOST })}</p>}
      <Button
        look="secondary"
        label={t("editor.addTo", { list: label })}
        onPress={() => {
          isAdded.current = true;
          editor.change(field.path, [...entries.slice(0, MOST - 1), ...entries.slice(MOST - 1), newRow(field, entries)]);
        }}
      >
        {t("editor.add")}
      </Button>
    </fieldset>
  );
}
