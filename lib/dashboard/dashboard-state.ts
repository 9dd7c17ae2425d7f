import { type ReadonlySignal, signal } from "@preact/signals";
import { type AccessState, createAccess } from "./access";
import { createHealth, type HealthState } from "./health";
import type { AccessPort, PageInputs } from "./inputs";
import { createPreferences, type PreferencesState } from "./preferences";
import { createSessions, type SessionsState } from "./sessions";
import { createShortcuts, type ShortcutsState } from "./shortcuts";

export interface DashboardInputs extends PageInputs {
  readonly access: AccessPort;
  /** Sites that Ligne may run on, or may ask for, as patterns. */
  readonly sites: readonly string[];
}

export interface DashboardState {
  readonly access: AccessState;
  readonly preferences: PreferencesState;
  readonly health: HealthState;
  readonly sessions: SessionsState;
  readonly shortcuts: ShortcutsState;
  /** Id of the screen asked for; it may be unknown. */
  readonly screen: ReadonlySignal<string>;
  show(screen: string): void;
  /** Reads everything again. */
  refresh(): Promise<void>;
}

/** State of the dashboard: reads at once, and again whenever the background announces a change. */
export function createDashboardState(inputs: DashboardInputs): DashboardState {
  const preferences = createPreferences(inputs);
  const health = createHealth(inputs);
  const access = createAccess(inputs.sites, inputs.access, inputs.signal);
  const sessions = createSessions(inputs);
  const shortcuts = createShortcuts(inputs);
  const screen = signal("");

  const refresh = async () => {
    await Promise.all([preferences.load(), health.load(), sessions.load(), access.load()]);
  };
  inputs.onStoreChange(() => void refresh(), inputs.signal);
  void refresh();

  return {
    access,
    preferences,
    health,
    sessions,
    shortcuts,
    screen,
    show(id) {
      screen.value = id;
    },
    refresh,
  };
}
