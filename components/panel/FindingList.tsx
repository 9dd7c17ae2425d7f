import type { JSX } from "preact";
import type { PanelTranslator } from "../../lib/i18n";
import type { CommandState, PanelState } from "../../lib/panel";
import { Button, VisuallyHidden } from "../ui";
import { CurrentItem } from "./CurrentItem";
import { FillerCardHelp } from "./FillerCardHelp";
import { FillerVerdict } from "./FillerVerdict";
import { FindingCard } from "./FindingCard";
import { ignoringOf } from "./IgnoreChoice";

export interface FindingListProps {
  readonly t: PanelTranslator;
  readonly state: PanelState;
  /** What the remarks are about, where several lists stand on one screen. */
  readonly title?: string | undefined;
  /** Which remark the keyboard commands act on. */
  readonly commands?: CommandState | undefined;
}

/** The gravest remarks open, the rest folded with its number. */
export function FindingList({ t, state, title, commands }: FindingListProps): JSX.Element {
  const foldOpen = state.foldOpen.value;
  const folded = state.foldedCount.value;
  // Folded cards are not asked for while nobody sees them: some of them say something new at every key.
  const cards = foldOpen ? [...state.openCards.value, ...state.foldedCards.value] : state.openCards.value;
  const note = state.cardNote.value;
  const helped = state.helpedCard.value;
  return (
    <section>
      <VisuallyHidden>
        <h3>{title ?? t("findings.title")}</h3>
      </VisuallyHidden>
      <ol class="cards">
        {cards.map((card) => (
          <CurrentItem key={card.key} id={card.key} commands={commands}>
            <FindingCard
              t={t}
              card={card}
              note={note?.key === card.key ? note : undefined}
              onCopy={state.canCopy ? state.copySuggestion : undefined}
              onFix={state.canFix ? state.applyFix : undefined}
              ignoring={ignoringOf(state, card)}
              onShow={state.showInText}
              help={card.key === helped && <FillerCardHelp t={t} state={state} card={card} />}
              verdict={card.fillerKind && state.canJudge && <FillerVerdict t={t} state={state} card={card} kind={card.fillerKind} />}
            />
          </CurrentItem>
        ))}
      </ol>
      {folded > 0 && (
        <div class="fold" data-open={foldOpen}>
          <Button icon="chevron" expanded={foldOpen} onPress={state.toggleFold}>
            {foldOpen ? t("findings.fewer") : t("findings.more", { count: folded })}
          </Button>
        </div>
      )}
    </section>
  );
}
