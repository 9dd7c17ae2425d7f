import type { JSX } from "preact";
import type { CharterEditor, FormSection } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { Field } from "./Field";
import { maybe } from "./names";
import { RowsField } from "./RowsField";

export interface EditorFormProps {
  readonly t: PagesTranslator;
  readonly editor: CharterEditor;
  readonly section: FormSection;
}

/** The fields of one section. */
export function EditorForm({ t, editor, section }: EditorFormProps): JSX.Element {
  return (
    <div class="editor-form">
      {section.fields.length > 1 && <h3>{maybe(`editor.section.${section.id}`, t)}</h3>}
      {maybe(`editor.section.${section.id}.about`, t) && <p class="quiet">{maybe(`editor.section.${section.id}.about`, t)}</p>}
      {section.fields.map((field) =>
        field.kind === "rows" ? (
          <RowsField key={field.key} t={t} editor={editor} field={field} />
        ) : (
          <Field key={field.key} t={t} editor={editor} field={field} base={[]} />
        ),
      )}
    </div>
  );
}
