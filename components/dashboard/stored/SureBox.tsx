import type { JSX, Ref } from "preact";
import { Button } from "../../ui";
import { MakingLine } from "./MakingLine";
import type { StoredProps } from "./props";

interface SureBoxProps extends StoredProps {
  /** What is about to be done, for who does not see where the box stands. */
  readonly label: string;
  readonly question: string;
  readonly yesWords: string;
  readonly box?: Ref<HTMLFieldSetElement>;
  yes(): void;
  no(): void;
}

/** The second press before data is given up, with a backup on offer before it. */
export function SureBox({ t, stored, reload, label, question, yesWords, box = null, yes, no }: SureBoxProps): JSX.Element {
  const isBusy = stored.making.value.status === "running" || stored.erasing.view.value.status === "running";
  return (
    <fieldset class="notice sure outcome" data-tone="bad" ref={box} tabIndex={-1} aria-label={label}>
      <p>{question}</p>
      <div class="notice-actions">
        <Button look="secondary" icon="export" disabled={isBusy} onPress={() => void stored.backUp()}>
          {t("erase.backupFirst")}
        </Button>
        <Button look="secondary" disabled={isBusy} onPress={yes}>
          {yesWords}
        </Button>
        <Button look="secondary" onPress={no}>
          {t("erase.no")}
        </Button>
      </div>
      <MakingLine t={t} stored={stored} reload={reload} />
    </fieldset>
  );
}
