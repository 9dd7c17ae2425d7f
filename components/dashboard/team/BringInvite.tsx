import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { TeamState } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";
import { FileDrop } from "../FileDrop";

/** An invitation comes in by the picker, by dropping or by pasting. */
export function BringInvite({ t, team }: { readonly t: PagesTranslator; readonly team: TeamState }): JSX.Element {
  const [pasted, setPasted] = useState("");
  const id = useId();
  const take = async (files: readonly File[]) => {
    for (const file of files) await team.add(await file.text());
  };
  return (
    <div class="bring">
      <h3>{t("team.bring")}</h3>
      <FileDrop label={t("team.bringFile")} accept=".json,application/json" onFiles={take} />
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
