import type { JSX } from "preact";
import type { PanelTranslator } from "../../lib/i18n";
import type { PanelState, WaysOut } from "../../lib/panel";
import { DraftSheet } from "./DraftSheet";
import { FillerNotes } from "./FillerNotes";
import { FindingList } from "./FindingList";
import { GateStripLine } from "./GateStripLine";
import { IgnoredList } from "./IgnoredList";
import { IgnoreNote } from "./IgnoreNote";
import { Notices } from "./Notices";
import { PanelFirstRun } from "./PanelFirstRun";
import { PhaseMessage } from "./PhaseMessage";
import { PickMessage } from "./PickMessage";
import { ReadingStrip } from "./ReadingStrip";
import { ReportMessage } from "./ReportMessage";
import { ReviewSlot } from "./ReviewSlot";
import { Substance } from "./Substance";

/** What the open panel says of the draft beside it, from top to bottom. */
export function PanelBody({ t, state, ways }: { t: PanelTranslator; state: PanelState; ways: WaysOut | undefined }): JSX.Element {
  const phase = state.phase.value;
  const parts = state.substance.value;
  return (
    <>
      <ReadingStrip t={t} state={state} />
      <div class="body">
        <ReviewSlot state={state} />
        <PanelFirstRun t={t} state={state} ways={ways} />
        <PickMessage t={t} state={state} />
        <ReportMessage t={t} state={state} />
        <Notices t={t} notices={state.notices.value} />
        <IgnoreNote t={t} state={state} />
        <IgnoredList t={t} state={state} />
        <DraftSheet t={t} state={state} />
        {phase === "clean" && <PhaseMessage t={t} state={state} phase={phase} />}
        {parts && <Substance t={t} parts={parts} inWords={phase === "clean"} />}
        <FillerNotes t={t} state={state} />
        {phase === "findings" && <FindingList t={t} state={state} commands={ways?.commands} />}
        {phase !== "findings" && phase !== "clean" && <PhaseMessage t={t} state={state} ways={ways} phase={phase} />}
      </div>
      <GateStripLine t={t} strip={state.gate.strip.value} />
    </>
  );
}
