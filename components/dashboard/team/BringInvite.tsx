import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { TeamState } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";

/** An invitation comes in by the picker, by dropping or by pasting. */
export function BringInvite({ t, team }: { readonly t: PagesTranslator; readonly team: TeamState }): JSX.Element {
  const [pasted, setPasted] = useState("");
  const [isOver, setOver] = useState(false);
  const id = useId();
  const take = async (files: FileList | null | undefined) => {
    for (const file of files ?? []) await team.add(await file.text());
  };
  return (
    <div class="bring">
      <h3>{t("team.bring")}</h3>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the file field inside does the same by keyboard */}
      <div
        class="drop"
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer?.files);
        }}
      >
        <label for={`${id}-file`}>{t("team.bringFile")}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const { currentTarget } = event;
            void take(currentTarget.files).then(() => (currentTarget.value = ""));
          }}
        />
      </div>
      <div class="field">
        <label for={`${id}-text`}>{t("team.bringPaste")}</label>
        <textarea
          id={`${id}-text`}
          class="input code"
          rows={3}
          value={pasted}
          spellcheck={false}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
        <Button look="secondary" disabled={pasted.trim() === ""} onPress={() => void team.add(pasted).then(() => setPasted(""))}>
          {t("team.bringLook")}
        </Button>
      </div>
    </div>
  );
}
