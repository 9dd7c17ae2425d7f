import type { JSX } from "preact";
import type { PanelTranslator } from "../../lib/i18n";
import type { PanelState, WaysOut } from "../../lib/panel";
import { FirstRun } from "./FirstRun";

interface PanelFirstRunProps {
  readonly t: PanelTranslator;
  readonly state: PanelState;
  readonly ways: WaysOut | undefined;
}

/** The first-run notice beside the composer; not where nothing can be kept, for there it would be untrue. */
export function PanelFirstRun({ t, state, ways }: PanelFirstRunProps): JSX.Element | null {
  const { introduced, keepFigures } = state.prefs.value;
  if (introduced || state.notices.value.some(({ code }) => code === "unavailable")) return null;
  return <FirstRun t={t} keepFigures={keepFigures} onChoose={state.choose} {...(ways && { onMore: () => ways.openPage("local") })} />;
}
