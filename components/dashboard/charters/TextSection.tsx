import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { CharterEditor, Refusal } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";
import { ErrorList } from "./ErrorList";
import { JsonArea } from "./JsonArea";
import { sectionName } from "./names";

/** Sections that a version says of itself; they are not edited by hand. */
const APART: readonly string[] = ["format", "schema", "id", "version", "changelog"];

interface TextSectionProps {
  readonly t: PagesTranslator;
  readonly editor: CharterEditor;
  saveSchema(): void;
}

/** The sections that may be written as text; rules that are switched off stand with those that are on, wherever the file has them. */
function sectionsOf(charter: object): readonly string[] {
  const keys = Object.keys(charter).filter((key) => !APART.includes(key) && key !== OFF);
  return keys.flatMap((key) => (key === "rules" && OFF in charter ? [key, OFF] : [key]));
}
const OFF = "rulesOff";

/** Any section, or the whole charter, as text: for what the forms do not hold. */
export function TextSection({ t, editor, saveSchema }: TextSectionProps): JSX.Element {
  const [section, setSection] = useState("rules");
  const [text, setText] = useState(() => editor.textOf("rules"));
  const [errors, setErrors] = useState<readonly Refusal[]>([]);
  const [isTaken, setTaken] = useState(false);
  const id = useId();
  const working = editor.working.value;
  const sections = typeof working === "object" && working !== null ? sectionsOf(working) : [];
  const named = (key: string) => (key === "" ? undefined : key);
  const choose = (key: string) => {
    setSection(key);
    setText(editor.textOf(named(key)));
    setErrors([]);
    setTaken(false);
  };
  return (
    <div class="editor-form">
      <h3>{t("editor.section.rest")}</h3>
      <p class="quiet">{t("editor.section.rest.about")}</p>
      <ErrorList t={t} errors={editor.errors.value} />
      <div class="field">
        <label for={`${id}-section`}>{t("editor.text.section")}</label>
        <select id={`${id}-section`} class="select" value={section} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{t("editor.text.whole")}</option>
          {sections.map((key) => (
            <option key={key} value={key}>
              {sectionName(key, t)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-text`}>{t("editor.text.label")}</label>
        <JsonArea
          t={t}
          id={`${id}-text`}
          describedBy={`${id}-said`}
          text={text}
          isRefused={errors.length > 0}
          complete={(typed, caret) => editor.complete(named(section), typed, caret, t.language)}
          onText={(next) => {
            setText(next);
            setTaken(false);
          }}
        />
        <div id={`${id}-said`} role="status">
          {errors.length > 0 && (
            <div class="notice" data-tone="bad">
              <p class="notice-title">{t("editor.text.refused")}</p>
              <ErrorList t={t} errors={errors} />
            </div>
          )}
          {isTaken && <p class="field-about">{t("editor.text.taken")}</p>}
        </div>
        <Button
          look="secondary"
          onPress={() => {
            const found = editor.takeText(named(section), text);
            setErrors(found);
            setTaken(found.length === 0);
          }}
        >
          {t("editor.text.take")}
        </Button>
      </div>
      <p class="field-about">
        {t("doc.schema")}{" "}
        <Button look="link" onPress={saveSchema}>
          {t("doc.schemaSave")}
        </Button>
      </p>
    </div>
  );
}
