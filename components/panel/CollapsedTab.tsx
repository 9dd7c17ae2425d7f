import type { JSX, Ref } from "preact";
import type { PanelTranslator } from "../../lib/i18n";
import type { PanelState, Phase } from "../../lib/panel";
import { Icon, type IconName, Mark, SeverityShape, trusted } from "../ui";
import { countDetails, total } from "./words";

export interface CollapsedTabProps {
  readonly t: PanelTranslator;
  readonly state: PanelState;
  readonly buttonRef: Ref<HTMLButtonElement>;
  onOpen(event: MouseEvent): void;
}

const signs: Partial<Record<Phase, IconName>> = {
  clean: "check",
  "clean-form": "check",
  paused: "pause",
  unreadable: "warning",
  "charter-unreadable": "warning",
};
const words = {
  clean: "clean.title",
  "clean-form": "clean.form",
  paused: "state.paused",
  unreadable: "unreadable.title",
  "charter-unreadable": "charter.title",
} as const satisfies Partial<Record<Phase, string>>;

/** The panel folded away: the mark, the number of remarks and the shape of the gravest. */
export function CollapsedTab({ t, state, buttonRef, onOpen }: CollapsedTabProps): JSX.Element {
  const phase = state.phase.value;
  const gravest = state.gravest.value;
  const sign = signs[phase];
  return (
    <button type="button" class="tab" ref={buttonRef} aria-label={tabName(t, state)} aria-expanded={false} onClick={trusted(onOpen)}>
      <Mark size={24} />
      {phase === "findings" && gravest ? (
        <span class="tab-count" data-severity={gravest}>
          <SeverityShape severity={gravest} size={10} />
          {t.number(total(state.counts.value))}
        </span>
      ) : (
        sign && <Icon name={sign} />
      )}
    </button>
  );
}

function tabName(t: PanelTranslator, state: PanelState): string {
  const phase = state.phase.value;
  if (phase === "findings") {
    const counts = state.counts.value;
    const details = `${t("count.findings", { count: total(counts) })} (${countDetails(counts, t)})`;
    return t("panel.openWith", { details });
  }
  return phase in words ? t("panel.openWith", { details: t(words[phase as keyof typeof words]) }) : t("panel.open");
}
