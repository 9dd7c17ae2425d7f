import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { type BuiltinLine, type CharterEditor, valueAt } from "../../../../lib/dashboard";
import type { PagesTranslator } from "../../../../lib/i18n";
import { BuiltinRow } from "./BuiltinRow";

const SHOWS = ["all", "on", "waiting", "set"] as const;
type Show = (typeof SHOWS)[number];

/** The built-in rules: what each does, whether it speaks under this charter and why not, how serious it is, and its settings. */
export function BuiltinsSection({ t, editor }: { readonly t: PagesTranslator; readonly editor: CharterEditor }): JSX.Element {
  const [words, setWords] = useState("");
  const [show, setShow] = useState<Show>("all");
  const { builtins } = editor;
  useEffect(() => builtins.watch(t.language), [t.language, builtins]);
  const lines = builtins.lines.value;
  const settings = valueAt(editor.working.value, ["builtins"]);
  const isSet = ({ id }: BuiltinLine) => valueAt(settings, [id]) !== undefined;
  const wanted = fold(words.trim());
  const found = (lines ?? []).filter(
    (line) =>
      fold(`${line.name[t.language]} ${line.what[t.language]} ${line.id}`).includes(wanted) &&
      (show === "all" || (show === "set" ? isSet(line) : (line.inForce !== undefined) === (show === "on"))),
  );
  return (
    <div class="editor-form">
      <h3>{t("editor.section.builtins")}</h3>
      <p class="quiet">{t("builtins.intro")}</p>
      {lines === undefined ? (
        <p class="quiet" role="status">
          {t("builtins.loading")}
        </p>
      ) : (
        <>
          <div class="rule-filter">
            <label class="field">
              {t("builtins.search")}
              <input class="input" type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
            </label>
            <label class="field">
              {t("builtins.show")}
              <select
                class="select"
                value={show}
                onChange={(event) => setShow(SHOWS.find((one) => one === event.currentTarget.value) ?? "all")}
              >
                {SHOWS.map((one) => (
                  <option key={one} value={one}>
                    {t(`builtins.show.${one}`)}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <p class="quiet" role="status">
            {found.length === 0 ? t("rules.noneFound") : t("rules.count", { count: found.length })}
          </p>
          <ul class="rule-list">
            {found.map((line) => (
              <BuiltinRow key={line.id} t={t} editor={editor} line={line} setting={valueAt(settings, [line.id])} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
