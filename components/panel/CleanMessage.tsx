import type { JSX } from "preact";
import type { PanelTranslator } from "../../lib/i18n";
import type { SubstanceView } from "../../lib/panel";
import { Icon } from "../ui";

export interface CleanMessageProps {
  readonly t: PanelTranslator;
  /** False when only the form was checked: then nothing is praised. */
  readonly judged: boolean;
  readonly parts: readonly SubstanceView[] | undefined;
}

/** What a reader misses most, first. */
const NEXT = ["fact", "offer", "action", "audience", "proof", "pillar"] as const;

/** Says that no rule is missed, and one next step when a part of substance is not there yet. */
export function CleanMessage({ t, judged, parts = [] }: CleanMessageProps): JSX.Element {
  const missing = NEXT.find((part) => parts.some((view) => view.part === part && !view.present));
  const next = t(missing ? `substance.next.${missing}` : "clean.complete");
  return (
    <section class="message">
      <h3 class="message-title message-good">
        <Icon name="check" />
        {t(judged ? "clean.title" : "clean.form")}
      </h3>
      <p class="message-body">
        {t(judged ? "clean.body" : "clean.formBody")} {judged && parts.length > 0 && next}
      </p>
    </section>
  );
}
