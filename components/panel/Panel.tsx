import type { JSX } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import { createPanelTranslator } from "../../lib/i18n";
import type { PanelState, WaysOut } from "../../lib/panel";
import { trusted } from "../ui";
import { Aloud } from "./Aloud";
import { CollapsedTab } from "./CollapsedTab";
import { usePanelFocus } from "./focus";
import { NearCard } from "./NearCard";
import { PanelBody } from "./PanelBody";
import { PanelFoot } from "./PanelFoot";
import { PanelHeader } from "./PanelHeader";
import { PanelMenu } from "./PanelMenu";
import { PanelSheet } from "./PanelSheet";
import { saidText } from "./words";

export interface PanelProps {
  readonly state: PanelState;
  /** A pasted text, help, keyboard commands; without them the panel offers none. */
  readonly ways?: WaysOut | undefined;
  /** Reading direction of the interface; French and English run from left to right. */
  readonly direction?: "ltr" | "rtl";
}

const MENU_ID = "ligne-menu";
/** Where words can be selected or typed. */
const WORDS = ".suggestion, .card-evidence, .report-text, .field, .keep-form, .skeleton-lines, .paste-text, .help";

/** The whole panel, open or folded to its tab. Draws the state and calls its actions; holds only whether the menu is open. */
export function Panel({ state, ways, direction = "ltr" }: PanelProps): JSX.Element | null {
  const language = state.language.value;
  const t = useMemo(() => createPanelTranslator(language), [language]);
  const [menuOpen, setMenuOpen] = useState(false);
  const tab = useRef<HTMLButtonElement>(null);
  const collapse = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLButtonElement>(null);
  const open = state.expanded.value;
  const focus = usePanelFocus(open, { tab: () => tab.current, collapse: () => collapse.current });

  const sheet = ways?.sheet.value;
  const said = ways?.commands.said.value;
  const closeSheet = () => {
    ways?.close();
    menu.current?.focus();
  };

  if (state.hidden.value) return null;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.isComposing || !open) return;
    event.preventDefault();
    if (menuOpen) {
      setMenuOpen(false);
      menu.current?.focus();
      return;
    }
    if (sheet !== undefined) return closeSheet();
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
      data-rest={state.atRest}
      onKeyDown={trusted(onKeyDown)}
      onMouseDown={keepCaret}
      onFocusIn={focus.onFocusIn}
    >
      <Aloud t={t} state={state} ways={ways} />
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
            onOwnCharter={ways && (() => ways.openPage("charters"))}
            onCollapse={(event) => {
              if (event.detail === 0) focus.follow();
              setMenuOpen(false);
              state.collapse();
            }}
          />
          {menuOpen && <PanelMenu t={t} state={state} ways={ways} id={MENU_ID} onDone={() => setMenuOpen(false)} />}
          {ways && sheet ? <PanelSheet t={t} ways={ways} onClose={closeSheet} /> : <PanelBody t={t} state={state} ways={ways} />}
          {said && said.code !== "card" && <p class="foot-note said-note">{saidText(said, t)}</p>}
          {!sheet && <PanelFoot t={t} state={state} />}
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
  const isOnWords = event.target.closest(WORDS) !== null;
  if (!isOnWords || event.target.closest("button") !== null) event.preventDefault();
}
