import type { JSX } from "preact";
import type { DraftSaving } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";

/** Whether the work is kept, and which version is in force meanwhile. */
export function SavingLine({
  t,
  saving,
  version,
}: {
  readonly t: PagesTranslator;
  readonly saving: DraftSaving;
  readonly version: string;
}): JSX.Element {
  return (
    <p class="editor-saving" data-saving={saving} role="status">
      {t(`editor.saving.${saving}`, { version })}
    </p>
  );
}
