import type { ComponentChildren, JSX } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import type { PanelTranslator } from "../../lib/i18n";
import type { Card, CardNote } from "../../lib/panel";
import { Button, SeverityMark, trusted } from "../ui";
import { type IgnoreActions, IgnoreChoice } from "./IgnoreChoice";
import { FixButton, SuggestionView } from "./SuggestionView";

export interface FindingCardProps {
  readonly t: PanelTranslator;
  readonly card: Card;
  readonly note: CardNote | undefined;
  /** Absent when there is no clipboard. */
  readonly onCopy: ((key: string, text: string) => void) | undefined;
  /** Writes a suggestion by its place on the card; absent when nothing can be written. */
  readonly onFix: ((key: string, index: number) => void) | undefined;
  /** Absent when nothing can be ignored. */
  readonly ignoring?: IgnoreActions | undefined;
  onShow(key: string): void;
  /** What helps on, with the question in it. */
  readonly help?: ComponentChildren;
  /** What the author makes of the remark. */
  readonly verdict?: ComponentChildren;
}

/** One remark: how grave, what, why, then either the swap or the question that helps on. */
export function FindingCard({ t, card, note, onCopy, onFix, ignoring, onShow, help, verdict }: FindingCardProps): JSX.Element {
  const [isAsking, setAsking] = useState(false);
  const ignoreId = useId();
  const ignore = useRef<HTMLSpanElement>(null);
  const canIgnore = ignoring !== undefined && card.scopes.length > 0;
  const only = card.suggestions.length === 1 && onFix ? card.suggestions[0] : undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.isComposing || !isAsking) return;
    event.preventDefault();
    event.stopPropagation();
    setAsking(false);
    ignore.current?.querySelector("button")?.focus();
  };
  return (
    <article class="card" data-severity={card.severity} onKeyDown={trusted(onKeyDown)}>
      <div class="card-head">
        <SeverityMark severity={card.severity} word={t(`severity.${card.severity}`)} />
        <span class="card-family">{familyWords(card, t)}</span>
      </div>
      <h4 class="card-message" dir="auto">
        {card.message}
      </h4>
      <p class="card-why" dir="auto">
        {card.why}
      </p>
      {card.evidence && (
        <p class="card-evidence" dir="auto">
          {t("panel.quoted", { text: card.evidence })}
        </p>
      )}
      {card.suggestions.map((suggestion, index) => (
        <SuggestionView
          key={`${suggestion.label}|${suggestion.copyText}`}
          t={t}
          suggestion={suggestion}
          onCopy={onCopy && ((text) => onCopy(card.key, text))}
          onFix={only === undefined && onFix ? () => onFix(card.key, index) : undefined}
        />
      ))}
      {help ||
        (card.question && (
          <p class="card-question" dir="auto">
            {card.question}
          </p>
        ))}
      {note && <p class="card-note">{t(`card.${note.code}`)}</p>}
      {ignoring && !canIgnore && <p class="card-blocked">{t("ignore.blocked")}</p>}
      {(only || card.hasWords || canIgnore) && (
        <div class="card-actions">
          {only && <FixButton t={t} label={only.label} look="primary" onFix={() => onFix?.(card.key, 0)} />}
          {card.hasWords && (
            <Button icon="show" label={t("card.showNamed", { message: card.message })} onPress={() => onShow(card.key)}>
              {t("card.show")}
            </Button>
          )}
          {canIgnore && (
            <span class="card-ignore" ref={ignore}>
              <Button
                label={t("ignore.openNamed", { message: card.message })}
                expanded={isAsking}
                controls={ignoreId}
                onPress={() => setAsking(!isAsking)}
              >
                {t("ignore.open")}
              </Button>
            </span>
          )}
        </div>
      )}
      {isAsking && canIgnore && <IgnoreChoice t={t} card={card} actions={ignoring} id={ignoreId} />}
      {verdict}
    </article>
  );
}

function familyWords({ family, fillerKind }: Card, t: PanelTranslator): string {
  const kind = fillerKind ? ` · ${t(`filler.${fillerKind}`)}` : "";
  if (fillerKind) return `${t("family.filler")}${kind}`;
  return family ? t(`family.${family}`) : "";
}
