import { type ReadonlySignal, signal } from "@preact/signals";
import { createAccess } from "./access";
import { createHealth, type HealthState } from "./health";
import type { AccessPort, PageInputs, RequestFailure, TabAnswer, TabState } from "./inputs";
import { coalesce } from "./latest";
import { createPreferences, type PreferencesState } from "./preferences";

export type TabView =
  | { readonly status: "asking" }
  /** The browser withholds Business Suite from us (fault F15). */
  | { readonly status: "no-access" }
  /** A page where Ligne has nothing to do. */
  | { readonly status: "elsewhere" }
  /** Business Suite, but our script does not answer or is of another version: only a reload helps. */
  | { readonly status: "reload" }
  | { readonly status: "known"; readonly state: TabState };

export type CharterView =
  | { readonly status: "asking" }
  | { readonly status: "failed"; readonly reason: RequestFailure }
  | { readonly status: "known"; readonly name: string; readonly version: string; readonly example: boolean };

export interface Today {
  readonly drafts: number;
  readonly findings: number;
  readonly flagged: number;
}
export type TodayView =
  | { readonly status: "asking" }
  | { readonly status: "failed"; readonly reason: RequestFailure }
  | { readonly status: "known"; readonly today: Today };

export interface PopupInputs extends PageInputs {
  readonly tab: { ask(): Promise<TabAnswer> };
  readonly access: AccessPort;
  /** Business Suite as a pattern such as `https://host/*`. */
  readonly site: string;
  /** The reader's clock. */
  now(): Date;
}

export interface PopupState {
  readonly preferences: PreferencesState;
  readonly health: HealthState;
  readonly tab: ReadonlySignal<TabView>;
  readonly charter: ReadonlySignal<CharterView>;
  readonly today: ReadonlySignal<TodayView>;
  /** Asks the browser for Business Suite; call it straight from a press. */
  allowAccess(): Promise<void>;
  refresh(): Promise<void>;
}

/** State of the popup: looks at the tab in front, the charter and today's figures; again whenever stored data changed. */
export function createPopupState(inputs: PopupInputs): PopupState {
  const { client, signal: ended } = inputs;
  const preferences = createPreferences(inputs);
  const health = createHealth(inputs);
  const access = createAccess([inputs.site], inputs.access, ended);
  const tab = signal<TabView>({ status: "asking" });
  const charter = signal<CharterView>({ status: "asking" });
  const today = signal<TodayView>({ status: "asking" });

  const loadTab = async () => {
    const [answer] = await Promise.all([inputs.tab.ask(), access.load()]);
    if (!ended.aborted) tab.value = viewOfTab(answer, access.granted.value.get(inputs.site) ?? false);
  };

  /** The tab knows its charter; without an answer, the one that would be used in the interface's language. */
  const loadCharter = async () => {
    const state = tab.value.status === "known" ? tab.value.state : undefined;
    const result = await client.request("charter.get", {
      language: preferences.language.value,
      ...(state?.pageName === undefined ? {} : { page: { name: state.pageName } }),
    });
    if (ended.aborted) return;
    charter.value = result.ok
      ? {
          status: "known",
          name: state?.charterName ?? result.value.charter.identity.pageName,
          version: state?.charterVersion ?? result.value.charter.version,
          example: result.value.source === "default",
        }
      : { status: "failed", reason: result.reason };
  };

  const loadToday = async () => {
    const result = await client.request("today.get", { since: startOfDay(inputs.now()).toISOString() });
    if (ended.aborted) return;
    today.value = result.ok ? { status: "known", today: result.value } : { status: "failed", reason: result.reason };
  };

  const refresh = coalesce(async () => {
    await Promise.all([Promise.all([preferences.load(), loadTab()]).then(loadCharter), health.load(), loadToday()]);
  });
  inputs.onStoreChange(() => void refresh(), ended);
  void refresh();

  return {
    preferences,
    health,
    tab,
    charter,
    today,
    async allowAccess() {
      await access.allow(inputs.site);
      await refresh();
    },
    refresh,
  };
}

function viewOfTab(answer: TabAnswer, allowed: boolean): TabView {
  if (answer.ok) return { status: "known", state: answer.state };
  if (!allowed) return { status: "no-access" };
  return { status: answer.onBusinessSuite || answer.reason === "bad-reply" ? "reload" : "elsewhere" };
}

/** Midnight before `date` in the machine's time zone. */
function startOfDay(date: Date): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate());
}
