import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Completion, CompletionOption } from "../../../lib/document";
import type { PagesTranslator } from "../../../lib/i18n";

interface JsonAreaProps {
  readonly t: PagesTranslator;
  readonly id: string;
  readonly describedBy: string;
  readonly text: string;
  readonly isRefused: boolean;
  complete(text: string, caret: number): Completion | undefined;
  onText(text: string): void;
}

/** Most keys or values offered at once. */
const MOST = 8;

/**
 * A text of JSON. While a key or a value is being typed, or on Ctrl+Space, what may stand there is listed below; Tab takes the one that
 * is marked, the arrows mark another, Escape closes the list, and without a list all keys are the browser's own.
 */
export function JsonArea({ t, id, describedBy, text, isRefused, complete, onText }: JsonAreaProps): JSX.Element {
  const area = useRef<HTMLTextAreaElement>(null);
  const caretAfter = useRef<number | undefined>(undefined);
  const [offer, setOffer] = useState<Completion | undefined>(undefined);
  const [marked, setMarked] = useState(0);
  const listId = `${id}-offer`;
  const options = offer?.options.slice(0, MOST) ?? [];
  useLayoutEffect(() => {
    const at = caretAfter.current;
    if (at !== undefined) area.current?.setSelectionRange(at, at);
    caretAfter.current = undefined;
  });
  const look = (typed: string, caret: number, isAsked: boolean) => {
    const found = complete(typed, caret);
    setMarked(0);
    setOffer(found && (isAsked || found.start < caret) ? found : undefined);
  };
  const take = (option: CompletionOption | undefined) => {
    if (!offer || !option) return;
    caretAfter.current = offer.start + option.insert.length;
    onText(text.slice(0, offer.start) + option.insert + text.slice(offer.end));
    setOffer(undefined);
    area.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: HTMLTextAreaElement }) => {
    if (event.key === " " && event.ctrlKey) {
      event.preventDefault();
      look(text, event.currentTarget.selectionStart, true);
      return;
    }
    if (options.length === 0) return;
    const keys: Readonly<Record<string, () => void>> = {
      Tab: () => take(options[marked]),
      Escape: () => setOffer(undefined),
      ArrowDown: () => setMarked((marked + 1) % options.length),
      ArrowUp: () => setMarked((marked + options.length - 1) % options.length),
    };
    const act = event.shiftKey || !Object.hasOwn(keys, event.key) ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div class="json-area">
      <textarea
        ref={area}
        id={id}
        class="input code"
        data-own-undo
        rows={18}
        spellcheck={false}
        value={text}
        aria-invalid={isRefused}
        aria-describedby={describedBy}
        aria-autocomplete="list"
        aria-controls={options.length > 0 ? listId : undefined}
        aria-activedescendant={options.length > 0 ? `${listId}-${marked}` : undefined}
        onInput={(event) => {
          onText(event.currentTarget.value);
          look(event.currentTarget.value, event.currentTarget.selectionStart, false);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOffer(undefined)}
        onClick={() => setOffer(undefined)}
      />
      {options.length > 0 && (
        <div id={listId} class="json-offer" role="listbox" aria-label={t("editor.text.offer")}>
          {options.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the text area has the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the caret stays in the text; the marked one is named to it
            <div
              key={option.label}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === marked}
              onMouseDown={(event) => event.preventDefault()}
              onClick={(event) => event.isTrusted && take(option)}
            >
              <code>{option.label}</code> <span class="quiet">{option.about}</span>
            </div>
          ))}
        </div>
      )}
      <p class="field-about">{t("editor.text.keys")}</p>
    </div>
  );
}
