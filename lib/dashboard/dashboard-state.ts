import { type ReadonlySignal, signal } from "@preact/signals";
import { type AccessState, createAccess } from "./access";
import type { CharterPorts } from "./charter-tools";
import { type ChartersState, createCharters } from "./charters";
import { createGates, type GatesState } from "./gates";
import { createHealth, type HealthState } from "./health";
import { createIgnores, type IgnoresState } from "./ignores";
import type { AccessPort, PageInputs } from "./inputs";
import { createPreferences, type PreferencesState } from "./preferences";
import { createSessions, type SessionsState } from "./sessions";
import { createShortcuts, type ShortcutsState } from "./shortcuts";
import { createTaste, type TasteState } from "./taste";
import { createTeam, type TeamState } from "./team";

export interface DashboardInputs extends PageInputs {
  readonly access: AccessPort;
  /** The outside world of the charter screen. */
  readonly charters: CharterPorts;
  /** Sites that Ligne may run on, or may ask for, as patterns. */
  readonly sites: readonly string[];
}

export interface DashboardState {
  readonly access: AccessState;
  readonly preferences: PreferencesState;
  readonly health: HealthState;
  readonly sessions: SessionsState;
  readonly ignores: IgnoresState;
  readonly charters: ChartersState;
  readonly gates: GatesState;
  readonly taste: TasteState;
  readonly team: TeamState;
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
  const ignores = createIgnores(inputs);
  const charters = createCharters(inputs, inputs.charters);
  const taste = createTaste(inputs);
  const team = createTeam(inputs, inputs.charters);
  const shortcuts = createShortcuts(inputs);
  const screen = signal("");

  const refresh = async () => {
    await Promise.all([
      preferences.load(),
      health.load(),
      sessions.load(),
      ignores.load(),
      access.load(),
      charters.load(),
      taste.load(),
      team.load(),
    ]);
  };
  inputs.onStoreChange(() => void refresh(), inputs.signal);
  void refresh();

  return {
    access,
    preferences,
    health,
    sessions,
    ignores,
    charters,
    gates: createGates(inputs),
    taste,
    team,
    shortcuts,
    screen,
    show(id) {
      screen.value = id;
    },
    refresh,
  };
}
