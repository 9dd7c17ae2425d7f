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
  /** `h4` unless the card stands for itself. */
  readonly heading?: "h2" | "h4";
  /** Absent when there is no clipboard. */
  readonly onCopy: ((key: string, text: string) => void) | undefined;
  /** Writes a suggestion by its place on the card; absent when nothing can be written. */
  readonly onFix: ((key: string, index: number) => void) | undefined;
  /** Absent when nothing can be ignored. */
  readonly ignoring?: IgnoreActions | undefined;
  /** Absent where the card stands beside its words. */
  readonly onShow: ((key: string) => void) | undefined;
  /** What helps on, with the question in it. */
  readonly help?: ComponentChildren;
  /** What the author makes of the remark. */
  readonly verdict?: ComponentChildren;
}

/** One remark: how grave, what, why, then either the swap or the question that helps on. */
export function FindingCard(props: FindingCardProps): JSX.Element {
  const { t, card, note, heading: Heading = "h4", onCopy, onFix, ignoring, onShow, help, verdict } = props;
  const [isAsking, setAsking] = useState(false);
  const ignoreId = useId();
  const ignore = useRef<HTMLSpanElement>(null);
  const canIgnore = ignoring !== undefined && card.scopes.length > 0;
  const show = card.hasWords ? onShow : undefined;
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
      <Heading class="card-message" dir="auto">
        {card.message}
      </Heading>
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
      {(only || show || canIgnore) && (
        <div class="card-actions">
          {only && <FixButton t={t} label={only.label} look="primary" onFix={() => onFix?.(card.key, 0)} />}
          {show && (
            <Button icon="show" label={t("card.showNamed", { message: card.message })} onPress={() => show(card.key)}>
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
