import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { PanelTranslator } from "../../lib/i18n";
import type { PanelState, VerdictNote } from "../../lib/panel";
import { Button, Icon } from "../ui";
import { movedWords, saidWords } from "./filler-words";

/** What the author said of remarks that are gone since, with the way back, and why a post was not called filler. */
export function FillerNotes({ t, state }: { readonly t: PanelTranslator; readonly state: PanelState }): JSX.Element | null {
  const help = state.fillerHelp.value;
  const said = state.verdicts.value.filter(({ verdict }) => verdict !== "filler");
  const phase = state.phase.value;
  const isShown = phase === "findings" || phase === "clean" || phase === "clean-form";
  const spared = isShown && help && !help.flag && said.length === 0 ? help.moved.filter(({ decisive }) => decisive) : [];
  if (spared.length === 0 && said.length === 0) return null;
  return (
    <section class="filler-notes">
      {said.map((note) => (
        <SaidNote key={note.kind} t={t} state={state} note={note} />
      ))}
      {spared.length > 0 && (
        <div class="filler-note">
          <Icon name="information" size={14} />
          <div>
            <p class="filler-note-title">{t("moved.spared")}</p>
            {spared.map((move) => (
              <p key={move.by + (move.name ?? move.kind ?? "")}>{movedWords(move, t)}</p>
            ))}
          </div>
        </div>
      )}
    </section>
  );
}

/** One verdict and its undo; it takes the focus when the card that held it has gone. */
export function SaidNote({
  t,
  state,
  note,
}: {
  readonly t: PanelTranslator;
  readonly state: PanelState;
  readonly note: VerdictNote;
}): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const words = saidWords(note, state.fillerHelp.value, t);
  const reason = note.reason && t(`verdict.${note.reason}`);
  const attention = state.attention.value;
  const isWanted = attention?.kind === note.kind;
  useLayoutEffect(() => {
    if (!isWanted) return;
    box.current?.querySelector("button")?.focus();
    state.attended();
  }, [isWanted, state]);
  return (
    <div class="filler-note" ref={box} data-status={note.status}>
      <Icon name="check" size={14} />
      <div>
        {reason && <p class="filler-note-title">{reason}</p>}
        <p>{words}</p>
      </div>
      <Button
        look="link"
        label={t("verdict.takeBackNamed", { said: words })}
        onPress={(event) => state.takeBackVerdict(note.kind, event.detail === 0)}
      >
        {t("verdict.takeBack")}
      </Button>
    </div>
  );
}
