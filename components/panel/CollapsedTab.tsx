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

/** The panel folded away: the mark, the number of remarks and the shape of the gravest, and how much a reviewer wants done. */
export function CollapsedTab({ t, state, buttonRef, onOpen }: CollapsedTabProps): JSX.Element {
  const phase = state.phase.value;
  const gravest = state.gravest.value;
  const sign = signs[phase];
  const news = state.reviewNews.value;
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
      {news > 0 && <span class="tab-news">{t.number(news)}</span>}
    </button>
  );
}

function tabName(t: PanelTranslator, state: PanelState): string {
  const phase = state.phase.value;
  const news = state.reviewNews.value;
  const counts = state.counts.value;
  const details = [
    ...(phase === "findings" ? [`${t("count.findings", { count: total(counts) })} (${countDetails(counts, t)})`] : []),
    ...(phase in words ? [t(words[phase as keyof typeof words])] : []),
    ...(news > 0 ? [t("tab.news", { count: news })] : []),
  ];
  return details.length === 0 ? t("panel.open") : t("panel.openWith", { details: details.join(", ") });
}
