import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { HealthState, PreferencesState } from "../../lib/dashboard";
import { createPanelTranslator } from "../../lib/i18n";
import { FirstRun } from "../panel/FirstRun";
import { screenHeading, useFocusAfterMove } from "./use-focus-after-move";

interface DashboardFirstRunProps {
  readonly preferences: PreferencesState;
  readonly health: HealthState;
}

/** The first-run notice on the dashboard, for whoever opens that first; not where nothing can be kept. */
export function DashboardFirstRun({ preferences, health }: DashboardFirstRunProps): JSX.Element | null {
  const language = preferences.language.value;
  const t = useMemo(() => createPanelTranslator(language), [language]);
  const current = preferences.preferences.value;
  const isSaid = current?.introduced === false;
  useFocusAfterMove(String(isSaid), () => (isSaid ? undefined : screenHeading()));
  if (current === undefined || current.introduced || health.health.value.status !== "ready") return null;
  return (
    <div class="dashboard-first-run">
      <FirstRun t={t} keepFigures={current.keepFigures} onChoose={(choice) => void preferences.change(choice)} />
    </div>
  );
}
