import type { JSX } from "preact";
import type { PanelTranslator } from "../../lib/i18n";
import { type CommandState, PASTE_KINDS, type PasteState } from "../../lib/panel";
import { Button, Icon } from "../ui";
import { Choice } from "./Choice";
import { PasteArea } from "./PasteArea";

export interface PasteViewProps {
  readonly t: PanelTranslator;
  readonly paste: PasteState;
  readonly commands?: CommandState | undefined;
}

/** A text from anywhere, checked like a draft: what it becomes, its fields, the remarks on each. */
export function PasteView({ t, paste, commands }: PasteViewProps): JSX.Element {
  const fields = paste.fields.value;
  return (
    <div class="paste">
      <div class="paste-kind">
        <Choice
          legend={t("paste.kind")}
          name="ligne-paste-kind"
          options={PASTE_KINDS.map((kind) => ({ value: kind, word: t(`paste.kind.${kind}`) }))}
          chosen={paste.kind.value}
          onChoose={paste.choose}
        />
      </div>
      {fields.map((field) => (
        <PasteArea
          key={field.isMain ? "main" : field.surface.value}
          t={t}
          field={field}
          isOneOfSeveral={fields.length > 1}
          commands={commands}
        />
      ))}
      <div class="paste-foot">
        {paste.hasText.value && (
          <Button look="secondary" onPress={paste.clear}>
            {t("paste.clear")}
          </Button>
        )}
        <p class="paste-local">
          <Icon name="lock" size={12} />
          {t("paste.local")}
        </p>
      </div>
    </div>
  );
}
