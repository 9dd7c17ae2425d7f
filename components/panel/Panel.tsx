import type { JSX } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import { createPanelTranslator } from "../../lib/i18n";
import type { PanelState } from "../../lib/panel";
import { trusted } from "../ui";
import { CollapsedTab } from "./CollapsedTab";
import { DraftSheet } from "./DraftSheet";
import { FillerNotes } from "./FillerNotes";
import { FindingList } from "./FindingList";
import { saidWords } from "./filler-words";
import { usePanelFocus } from "./focus";
import { GateStripLine, gateAloud } from "./GateStripLine";
import { IgnoredList } from "./IgnoredList";
import { IgnoreNote, noteText } from "./IgnoreNote";
import { NearCard } from "./NearCard";
import { Notices } from "./Notices";
import { PanelFoot } from "./PanelFoot";
import { PanelHeader } from "./PanelHeader";
import { PanelMenu } from "./PanelMenu";
import { PhaseMessage } from "./PhaseMessage";
import { PickMessage } from "./PickMessage";
import { ReadingStrip } from "./ReadingStrip";
import { ReportMessage } from "./ReportMessage";
import { Substance } from "./Substance";
import { announcementText, fixText, pickText } from "./words";

export interface PanelProps {
  readonly state: PanelState;
  /** Reading direction of the interface; French and English run from left to right. */
  readonly direction?: "ltr" | "rtl";
}

const MENU_ID = "ligne-menu";

/** The whole panel, open or folded to its tab. Draws the state and calls its actions; holds only whether the menu is open. */
export function Panel({ state, direction = "ltr" }: PanelProps): JSX.Element | null {
  const language = state.language.value;
  const t = useMemo(() => createPanelTranslator(language), [language]);
  const [menuOpen, setMenuOpen] = useState(false);
  const tab = useRef<HTMLButtonElement>(null);
  const collapse = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLButtonElement>(null);
  const open = state.expanded.value;
  const phase = state.phase.value;
  const parts = state.substance.value;
  const note = state.cardNote.value;
  const fixNote = state.fixNote.value;
  const focus = usePanelFocus(open, { tab: () => tab.current, collapse: () => collapse.current });

  if (state.hidden.value) return null;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.isComposing || !open) return;
    event.preventDefault();
    if (menuOpen) {
      setMenuOpen(false);
      menu.current?.focus();
      return;
    }
    focus.giveBack();
    state.collapse();
  };

  return (
    <section
      class="ligne"
      lang={language}
      dir={direction}
      aria-label={t("panel.region")}
      data-side={state.prefs.value.side}
      data-open={open}
      onKeyDown={trusted(onKeyDown)}
      onMouseDown={keepCaret}
      onFocusIn={focus.onFocusIn}
    >
      <div class="ui-hidden" role="status">
        {announcementText(state.announcement.value, t)}
      </div>
      <div class="ui-hidden" role="status">
        {note && t(`card.${note.code}`)}
        {fixNote && fixText(fixNote, t)}
        {state.ignoreNote.value && noteText(state.ignoreNote.value, t)}
        {gateAloud(state.gate.strip.value, t)}
        {state.verdicts.value.map((said) => saidWords(said, state.fillerHelp.value, t))}
        {pickText(state.picking.value, t)}
        {state.report.value && t(`report.${state.report.value.status}`)}
      </div>
      {open ? (
        <div class="panel">
          <PanelHeader
            t={t}
            heading={state.heading.value}
            menuOpen={menuOpen}
            menuId={MENU_ID}
            menuButton={menu}
            collapseButton={collapse}
            onMenu={() => setMenuOpen(!menuOpen)}
            onCollapse={(event) => {
              if (event.detail === 0) focus.follow();
              setMenuOpen(false);
              state.collapse();
            }}
          />
          {menuOpen && <PanelMenu t={t} state={state} id={MENU_ID} onDone={() => setMenuOpen(false)} />}
          <ReadingStrip t={t} state={state} />
          <div class="body">
            <PickMessage t={t} state={state} />
            <ReportMessage t={t} state={state} />
            <Notices t={t} notices={state.notices.value} />
            <IgnoreNote t={t} state={state} />
            <IgnoredList t={t} state={state} />
            <DraftSheet t={t} state={state} />
            {phase === "clean" && <PhaseMessage t={t} state={state} phase={phase} />}
            {parts && <Substance t={t} parts={parts} inWords={phase === "clean"} />}
            <FillerNotes t={t} state={state} />
            {phase === "findings" && <FindingList t={t} state={state} />}
            {phase !== "findings" && phase !== "clean" && <PhaseMessage t={t} state={state} phase={phase} />}
          </div>
          <GateStripLine t={t} strip={state.gate.strip.value} />
          <PanelFoot t={t} state={state} />
        </div>
      ) : (
        <CollapsedTab
          t={t}
          state={state}
          buttonRef={tab}
          onOpen={(event) => {
            if (event.detail === 0) focus.follow();
            state.expand();
          }}
        />
      )}
      <NearCard t={t} state={state} />
    </section>
  );
}

/** A press in the panel must not take the caret out of the editor; words that can be selected and fields are left alone. */
function keepCaret(event: MouseEvent): void {
  if (!(event.target instanceof Element)) return;
  const isOnWords = event.target.closest(".suggestion, .card-evidence, .report-text, .field, .keep-form, .skeleton-lines") !== null;
  if (!isOnWords || event.target.closest("button") !== null) event.preventDefault();
}
