import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";

interface DiscardWorkProps {
  readonly t: PagesTranslator;
  /** The version that one goes back to. */
  readonly version: string;
  discard(): void;
}

/** Two presses, because what was changed is gone for good. */
export function DiscardWork({ t, version, discard }: DiscardWorkProps): JSX.Element {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <Button look="plain" onPress={() => setAsking(true)}>
        {t("publish.discard")}
      </Button>
    );
  return (
    <fieldset class="notice charter-confirm" data-tone="bad" aria-label={t("publish.discard")}>
      <p>{t("publish.discardSure", { version })}</p>
      <div class="notice-actions">
        <Button look="secondary" onPress={discard}>
          {t("publish.discardYes")}
        </Button>
        <Button look="secondary" onPress={() => setAsking(false)}>
          {t("publish.discardNo")}
        </Button>
      </div>
    </fieldset>
  );
}
