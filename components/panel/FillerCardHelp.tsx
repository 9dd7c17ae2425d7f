import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { PanelTranslator } from "../../lib/i18n";
import type { Card, PanelState } from "../../lib/panel";
import { Button } from "../ui";
import { movedWords, thinWords } from "./filler-words";

export interface FillerCardHelpProps {
  readonly t: PanelTranslator;
  readonly state: PanelState;
  readonly card: Card;
}

/** What a flagged draft lacks, one question that finds it, and an outline to rewrite it. */
export function FillerCardHelp({ t, state, card }: FillerCardHelpProps): JSX.Element {
  const help = state.fillerHelp.value;
  const moved = (help?.moved ?? []).filter(({ by }) => by !== "taste" && by !== "allowed");
  return (
    <div class="filler-help">
      {help && <p class="thin">{thinWords(help.missing, t)}</p>}
      {moved.map((move) => (
        <p class="moved" key={move.by + (move.name ?? "")}>
          {movedWords(move, t)}
        </p>
      ))}
      {card.question && (
        <p class="card-question" dir="auto">
          {card.question}
        </p>
      )}
      {help?.skeleton !== undefined && <Skeleton t={t} state={state} cardKey={card.key} lines={help.skeleton} />}
    </div>
  );
}

interface SkeletonProps {
  readonly t: PanelTranslator;
  readonly state: PanelState;
  readonly cardKey: string;
  readonly lines: string;
}

/** Lines to fill in, built from the charter; folded until they are asked for. */
function Skeleton({ t, state, cardKey, lines }: SkeletonProps): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <div class="skeleton" data-open={open}>
      <Button icon="chevron" look="link" expanded={open} onPress={() => setOpen(!open)}>
        {t("skeleton.show")}
      </Button>
      {open && (
        <div class="skeleton-body">
          <ul class="skeleton-lines" dir="auto">
            {lines.split("\n").map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p class="skeleton-how">{t("skeleton.how")}</p>
          <div class="skeleton-actions">
            {state.canFix && (
              <Button look="primary" onPress={() => state.appendWords(cardKey, lines)}>
                {t("skeleton.insert")}
              </Button>
            )}
            {state.canCopy && (
              <Button look={state.canFix ? "secondary" : "primary"} icon="copy" onPress={() => state.copySuggestion(cardKey, lines)}>
                {t("skeleton.copy")}
              </Button>
            )}
          </div>
        </div>
      )}
    </div>
  );
}
