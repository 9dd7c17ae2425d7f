import type { JSX } from "preact";
import type { PanelTranslator } from "../../lib/i18n";
import type { Suggestion } from "../../lib/panel";
import { Button, Icon, VisuallyHidden } from "../ui";

export interface SuggestionViewProps {
  readonly t: PanelTranslator;
  readonly suggestion: Suggestion;
  readonly onCopy: ((text: string) => void) | undefined;
  /** Absent when the card itself carries the button, or nothing can be written. */
  readonly onFix?: (() => void) | undefined;
}

/** What is there and what is proposed, with the proposal ready to copy, or to apply where there are several. */
export function SuggestionView({ t, suggestion, onCopy, onFix }: SuggestionViewProps): JSX.Element {
  const { label, swaps, copyText } = suggestion;
  return (
    <div class="suggestion">
      <div class="suggestion-head">
        <p class="suggestion-label">{label}</p>
        {copyText && onCopy && (
          <Button look="link" icon="copy" label={t("card.copyNamed", { text: copyText })} onPress={() => onCopy(copyText)}>
            {t("card.copy")}
          </Button>
        )}
      </div>
      {swaps.map(({ before, after }) => (
        <p class="swap" key={`${before}|${after}`}>
          {before && (
            <del dir="auto">
              <VisuallyHidden>{t("card.before")} </VisuallyHidden>
              {visible(before)}
            </del>
          )}
          {before && after && <Icon name="arrow" size={12} />}
          {after && (
            <ins dir="auto">
              <VisuallyHidden>{t("card.after")} </VisuallyHidden>
              {visible(after)}
            </ins>
          )}
          {!after && <VisuallyHidden>, {t("card.remove")}</VisuallyHidden>}
        </p>
      ))}
      {onFix && (
        <div class="suggestion-fix">
          <FixButton t={t} label={label} look="secondary" onFix={onFix} />
        </div>
      )}
    </div>
  );
}

export interface FixButtonProps {
  readonly t: PanelTranslator;
  /** What the fix does, in words. */
  readonly label: string;
  readonly look: "primary" | "secondary";
  onFix(): void;
}

/** Writes the proposal into the author's text. */
export function FixButton({ t, label, look, onFix }: FixButtonProps): JSX.Element {
  return (
    <Button look={look} label={t("card.fixNamed", { label })} onPress={onFix}>
      {t("card.fix")}
    </Button>
  );
}

/** Spaces at the ends and line ends would vanish in a preview. */
function visible(text: string): string {
  return text.replaceAll("\n", "↵").replace(/^ | $/g, "␣");
}
