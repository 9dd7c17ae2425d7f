import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { type AccessState, createAccess } from "./access";
import type { CharterPorts } from "./charter-tools";
import { type ChartersState, createCharters } from "./charters";
import { createGates, type GatesState } from "./gates";
import { createHealth, type HealthState } from "./health";
import { createIgnores, type IgnoresState } from "./ignores";
import type { AccessPort, PageInputs } from "./inputs";
import { createOwnRules, type OwnRulesState } from "./own-rules";
import { createPolicy, type PolicyState } from "./policy";
import type { PostPorts } from "./post-tools";
import { createPosts, type PostsState } from "./posts";
import { createPreferences, type PreferencesState } from "./preferences";
import { createReviews, type ReviewPorts, type ReviewsState } from "./reviews";
import { createRuleFigures, type RuleFiguresState } from "./rule-figures";
import { createSessions, type SessionsState } from "./sessions";
import { createShortcuts, type ShortcutsState } from "./shortcuts";
import { createStored, type StoredState } from "./stored";
import { createTaste, type TasteState } from "./taste";
import { createTeam, type TeamState } from "./team";

export interface DashboardInputs extends PageInputs {
  readonly access: AccessPort;
  /** The outside world of the charter screen. */
  readonly charters: CharterPorts;
  /** The outside world of the review screen. */
  readonly reviews: ReviewPorts;
  /** What bringing posts in needs. */
  readonly posts: PostPorts;
  /** Sites that Ligne may run on, or may ask for, as patterns. */
  readonly sites: readonly string[];
  /** Of the extension, for files that are made here. */
  readonly version?: string;
}

export interface DashboardState {
  readonly access: AccessState;
  readonly preferences: PreferencesState;
  readonly health: HealthState;
  readonly sessions: SessionsState;
  readonly ignores: IgnoresState;
  readonly charters: ChartersState;
  readonly ownRules: OwnRulesState;
  readonly posts: PostsState;
  readonly gates: GatesState;
  readonly reviews: ReviewsState;
  readonly taste: TasteState;
  readonly ruleFigures: RuleFiguresState;
  readonly team: TeamState;
  readonly shortcuts: ShortcutsState;
  readonly stored: StoredState;
  readonly policy: PolicyState;
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
  const posts = createPosts(inputs, inputs.posts);
  const ownPosts = computed(() => (posts.view.value.status === "shown" ? posts.view.value.posts : []));
  const charters = createCharters(inputs, inputs.charters, ownPosts);
  const ownRules = createOwnRules(inputs, charters.view);
  const taste = createTaste(inputs);
  const ruleFigures = createRuleFigures(inputs);
  const reviews = createReviews(inputs, inputs.reviews);
  const team = createTeam(inputs, inputs.charters);
  const shortcuts = createShortcuts(inputs);
  const stored = createStored(
    inputs,
    { ...inputs.charters, version: inputs.version ?? "", forget: async () => inputs.reviews.folder?.forget() },
    health,
  );
  const policy = createPolicy(inputs, charters);
  const screen = signal("");

  const refresh = async () => {
    void policy.load();
    await Promise.all([
      preferences.load(),
      health.load(),
      sessions.load(),
      ignores.load(),
      access.load(),
      charters.load(),
      taste.load(),
      ruleFigures.refresh(),
      team.load(),
      reviews.desk.load(),
      posts.load(),
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
    ownRules,
    posts,
    gates: createGates(inputs),
    reviews,
    taste,
    ruleFigures,
    team,
    shortcuts,
    stored,
    policy,
    screen,
    show(id) {
      screen.value = id;
    },
    refresh,
  };
}
