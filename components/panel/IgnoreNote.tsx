import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { PanelTranslator } from "../../lib/i18n";
import type { IgnoreNote as Note, PanelState } from "../../lib/panel";
import { Button, Icon } from "../ui";

/** What came of the last “ignore”, with its undo; and how many remarks of this draft are out of sight. */
export function IgnoreNote({ t, state }: { readonly t: PanelTranslator; readonly state: PanelState }): JSX.Element | null {
  const note = state.ignoreNote.value;
  const here = state.ignoredHere.value;
  const place = useRef<HTMLDivElement>(null);
  const isFollowed = note?.follow === true;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves once for each thing that was done
  useLayoutEffect(() => {
    if (isFollowed) place.current?.querySelector("button")?.focus();
  }, [note?.id, note?.code]);

  if (note === undefined && (here === 0 || state.ignoredOpen.value)) return null;
  return (
    <div class="ignore-note" ref={place}>
      <Icon name="information" />
      <p class="ignore-note-words" dir="auto">
        {note ? noteText(note, t) : t("ignored.here", { count: here })}
      </p>
      {note && note.code !== "undone" ? (
        <Button look="link" onPress={(event) => state.unignore(note.id, { follow: event.detail === 0 })}>
          {t("ignore.undo")}
        </Button>
      ) : (
        !state.ignoredOpen.value && (
          <Button look="link" onPress={() => state.showIgnored(true)}>
            {t("ignored.see")}
          </Button>
        )
      )}
    </div>
  );
}

/** The note in words, for the eye and for the ear. */
export function noteText({ code, message, kept }: Note, t: PanelTranslator): string {
  if (code === "undone") return t(kept === false ? "ignore.notUndone" : "ignore.undone");
  const done = t(code === "wrongAlert" ? "ignore.doneWrong" : "ignore.done", { message });
  return kept === false ? `${done} ${t("ignore.notKept")}` : done;
}
