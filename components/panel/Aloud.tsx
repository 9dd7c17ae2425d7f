import type { ReadonlySignal } from "@preact/signals";
import type { JSX } from "preact";
import type { PanelTranslator } from "../../lib/i18n";
import type { Announcement, PanelState, WaysOut } from "../../lib/panel";
import { saidWords } from "./filler-words";
import { gateAloud } from "./GateStripLine";
import { noteText } from "./IgnoreNote";
import { announcementText, fixText, pickText, saidText } from "./words";

/** What a screen reader hears without looking: what the text came to rest with, and what came of the last press. */
export function Aloud({ t, state, ways }: { t: PanelTranslator; state: PanelState; ways: WaysOut | undefined }): JSX.Element {
  const note = state.cardNote.value;
  const fixNote = state.fixNote.value;
  const ignoreNote = state.ignoreNote.value;
  const report = state.report.value;
  return (
    <>
      <Rested t={t} announcement={state.announcement} />
      <div class="ui-hidden" role="status">
        {note && t(`card.${note.code}`)}
        {fixNote && fixText(fixNote, t)}
        {ignoreNote && noteText(ignoreNote, t)}
        {gateAloud(state.gate.strip.value, t)}
        {state.verdicts.value.map((said) => saidWords(said, state.fillerHelp.value, t))}
        {pickText(state.picking.value, t)}
        {report && t(`report.${report.status}`)}
        {saidText(ways?.commands.said.value, t)}
      </div>
    </>
  );
}

/** On its own: what stands beside it changes with other keys. */
function Rested({ t, announcement }: { t: PanelTranslator; announcement: ReadonlySignal<Announcement> }): JSX.Element {
  return (
    <div class="ui-hidden" role="status">
      {announcementText(announcement.value, t)}
    </div>
  );
}
