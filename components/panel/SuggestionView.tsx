import type { JSX } from "preact";
import type { PanelTranslator } from "../../lib/i18n";
import type { Suggestion } from "../../lib/panel";
import { Button, Icon, VisuallyHidden } from "../ui";

export interface SuggestionViewProps {
  readonly t: PanelTranslator;
  readonly suggestion: Suggestion;
  readonly onCopy: ((text: string) => void) | undefined;
}

/** What is there and what is proposed, with the proposal ready to copy. */
export function SuggestionView({ t, suggestion, onCopy }: SuggestionViewProps): JSX.Element {
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
    </div>
  );
}

/** Spaces at the ends and line ends would vanish in a preview. */
function visible(text: string): string {
  return text.replaceAll("\n", "↵").replace(/^ | $/g, "␣");
}
