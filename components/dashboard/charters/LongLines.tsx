import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";
import { placesOf, rewritten } from "./long-lines";

/** A list longer than this is shown a part at a time: a text field of ten thousand lines holds the page for seconds. */
export const MOST_LINES = 300;

interface LongLinesProps {
  readonly t: PagesTranslator;
  readonly lines: readonly string[];
  readonly common: { readonly id: string; readonly "aria-describedby": string | undefined; readonly "aria-invalid": boolean };
  onChange(lines: readonly string[]): void;
}

/** Places of the lines on show. Lines that are typed take the place of those that were there. */
interface Shown {
  readonly of: readonly string[];
  readonly at: readonly number[];
}

/** A long list of words: a part of it, found by a search or leafed through; the rest stays as it is. */
export function LongLines({ t, lines, common, onChange }: LongLinesProps): JSX.Element {
  const [search, setSearch] = useState("");
  const [from, setFrom] = useState(0);
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const shown = useRef<Shown>({ of: [], at: [] });
  const found = placesOf(lines, search);
  if (shown.current.of !== lines) {
    // Another list than the one that was typed here: undone, or brought from elsewhere.
    shown.current = { of: lines, at: found.slice(from, from + MOST_LINES) };
    if (typed !== undefined) setTyped(undefined);
  }
  const { at } = shown.current;
  const look = (words: string, start: number) => {
    setSearch(words);
    setFrom(start);
    setTyped(undefined);
    shown.current = { of: lines, at: placesOf(lines, words).slice(start, start + MOST_LINES) };
  };
  const write = (text: string) => {
    const next = rewritten(lines, at, text);
    setTyped(text);
    shown.current = { of: next.lines, at: next.places };
    onChange(next.lines);
  };
  const last = Math.min(from + MOST_LINES, found.length);
  return (
    <>
      <div class="long-lines-ways">
        <input
          class="input"
          type="search"
          aria-label={t("lines.search")}
          placeholder={t("lines.search")}
          value={search}
          onInput={(event) => look(event.currentTarget.value, 0)}
        />
        <Button look="secondary" disabled={from === 0} onPress={() => look(search, Math.max(0, from - MOST_LINES))}>
          {t("lines.before")}
        </Button>
        <Button look="secondary" disabled={last >= found.length} onPress={() => look(search, from + MOST_LINES)}>
          {t("lines.after")}
        </Button>
      </div>
      <textarea
        {...common}
        class="input"
        rows={10}
        value={typed ?? at.map((index) => lines[index] ?? "").join("\n")}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <p class="field-about" role="status">
        {search.trim() === ""
          ? t("lines.part", { first: t.number(found.length === 0 ? 0 : from + 1), last: t.number(last), count: lines.length })
          : t("lines.found", { count: found.length })}
      </p>
    </>
  );
}
