import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { PagesTranslator } from "../../../../lib/i18n";
import { Icon } from "../../../ui";
import { trusted } from "../../../ui/trusted";

export interface ChipsProps {
  readonly t: PagesTranslator;
  readonly id: string;
  readonly words: readonly string[];
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean;
  /** What one adds; a word unless told. */
  readonly adds?: "word" | "pattern" | "entry";
  onChange(words: readonly string[]): void;
}

/** Most words drawn; longer lists are edited as text. */
const MOST = 60;

/** Words as chips: Enter, a new line or leaving the field takes up what is typed; Backspace in the empty field takes the last one out. */
export function Chips({ t, id, words, describedBy, isInvalid = false, adds = "word", onChange }: ChipsProps): JSX.Element {
  const [typed, setTyped] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const take = (text: string) => {
    const fresh = text.split("\n").map((word) => word.trim().slice(0, 500));
    const added = fresh.filter((word, index) => word !== "" && !words.includes(word) && fresh.indexOf(word) === index);
    setTyped("");
    if (added.length > 0) onChange([...words, ...added]);
  };
  const drop = (index: number) => {
    onChange(words.toSpliced(index, 1));
    input.current?.focus();
  };
  return (
    <div class="term-chips" data-invalid={isInvalid}>
      {words.slice(0, MOST).map((word, index) => (
        <span key={word} class="term-chip">
          <span dir="auto">{word}</span>
          <button
            type="button"
            aria-label={t("chips.remove", { word })}
            title={t("chips.remove", { word })}
            onClick={trusted(() => drop(index))}
          >
            ×
          </button>
        </span>
      ))}
      {words.length > MOST && <span class="quiet">{t("chips.more", { count: words.length - MOST })}</span>}
      <span class="term-new">
        <Icon name="arrow" size={12} />
        <input
          ref={input}
          id={id}
          value={typed}
          placeholder={t(words.length === 0 ? `chips.add.${adds}` : "chips.addShort")}
          aria-describedby={describedBy}
          aria-invalid={isInvalid}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={(event) => take(event.currentTarget.value)}
          onPaste={(event) => {
            const text = event.clipboardData?.getData("text") ?? "";
            if (!text.includes("\n")) return;
            event.preventDefault();
            take(text);
          }}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            if (event.key === "Enter") {
              event.preventDefault();
              take(event.currentTarget.value);
            } else if (event.key === "Backspace" && event.currentTarget.value === "" && words.length > 0) {
              event.preventDefault();
              drop(words.length - 1);
            }
          }}
        />
      </span>
    </div>
  );
}
