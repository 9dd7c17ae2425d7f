import { type HandlerContext, type Handlers, Refused, type RequestOf } from "../messages";
import { forgetVerdicts, noteVerdict, readSaid, readTastes, takeBackVerdict } from "../metrics";
import type { Store, StoreHealth } from "../store";
import { type CharterPorts, createCharterHandlers } from "./charters";
import { guardCharters, guardStored } from "./governing";
import { createKeptHandlers } from "./kept";
import { noPolicySource, type PolicySource } from "./policy";
import { createPolicyHandlers } from "./policy-handlers";
import { withPolicyTeam } from "./policy-team";
import { createPostHandlers } from "./posts";
import { readStoredPrefs } from "./prefs";
import { createPublishingHandlers } from "./publishing";
import { createRetention } from "./retention";
import { createReviewHandlers } from "./reviews";
import { createRuleFigureHandlers } from "./rule-figures";
import { createStoredHandlers } from "./stored";
import { taken } from "./taken";
import { TASTE_SETTING } from "./taste";
import { createTeamHandlers } from "./team";
import { createWaysOutHandlers, type WaysOutPorts } from "./ways-out";

export interface HandlerPorts {
  readonly store: Store;
  readonly charters: CharterPorts["charters"];
  /** Puts a part of the package beside the script that asked. */
  readonly loadPart: (part: RequestOf<"part.load">["part"], from: HandlerContext) => Promise<boolean>;
  /** Tells our open pages that stored data changed. */
  readonly announce: () => void;
  /** Tells the tabs with a composer that what is ignored changed. */
  readonly announceToTabs: () => void;
  /** Tells our scripts in Meta's pages that another charter may be in force. */
  readonly announceCharter: () => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Looks again soon whether the disk has room. */
  readonly watchRoom: () => void;
  readonly waysOut: WaysOutPorts;
  /** What the organisation set; nothing unless told. */
  readonly policy?: PolicySource;
  /** Bytes that the browser says are taken up. */
  readonly usage?: () => Promise<number | undefined>;
}

/** A private window leaves nothing behind, whatever the store could do. */
const PRIVATE: StoreHealth = { status: "unavailable" };

/** What the background does for each message. Keeps nothing between two messages: all state is in the store (F1). */
export function createHandlers({
  store,
  charters,
  loadPart,
  announce,
  announceToTabs,
  announceCharter,
  now,
  watchRoom,
  waysOut,
  policy = noPolicySource,
  usage = () => Promise.resolve(undefined),
}: HandlerPorts): Handlers {
  const keptChanged = () => {
    announce();
    announceToTabs();
  };
  const charterChanged = () => {
    announce();
    announceCharter();
  };
  const allChanged = () => {
    keptChanged();
    announceCharter();
  };
  const tasteOf = async (charterId: string) => {
    const stored = await store.setting(TASTE_SETTING);
    return stored.ok ? readTastes(stored.value).get(charterId) : undefined;
  };
  const teamed = withPolicyTeam(store, policy);
  return {
    ...createWaysOutHandlers(waysOut),
    ...createKeptHandlers(store.drafts, keptChanged),
    ...createReviewHandlers(teamed, { now, changed: keptChanged }),
    ...createRuleFigureHandlers(store),
    ...createPostHandlers({ shelf: store.posts, prefs: () => readStoredPrefs(store), changed: keptChanged }),
    ...guardCharters(createCharterHandlers({ store, charters, tasteOf, now, announce, announceCharter, policy }), teamed),
    ...createPublishingHandlers({ store: teamed, now, announce: charterChanged }),
    ...createTeamHandlers(teamed, announce),
    ...createPolicyHandlers({ store, policy, announce }),
    ...guardStored(
      createStoredHandlers({
        store,
        retention: createRetention(store, policy),
        now,
        usage,
        changed: allChanged,
      }),
      store,
    ),

    "verdict.note": async ({ takeBack, ...said }, { incognito, requestId }) => {
      if (incognito) return new Refused("store");
      const change = takeBack === true ? takeBackVerdict : noteVerdict;
      const changed = taken(await store.changeSetting(TASTE_SETTING, (stored) => change(stored, said, requestId)));
      announce();
      return { taste: changed.tastes[said.charterId] ?? {} };
    },

    "taste.list": async () => {
      const stored = taken(await store.setting(TASTE_SETTING));
      const tastes = [...readTastes(stored)].reverse();
      return { tastes: tastes.map(([charterId, taste]) => ({ charterId, taste, said: [...readSaid(stored, charterId)] })) };
    },

    "taste.reset": async ({ charterId, kind }) => {
      taken(await store.changeSetting(TASTE_SETTING, (stored) => forgetVerdicts(stored, charterId, kind)));
      announce();
      return {};
    },

    "part.load": async ({ part }, from) => ({ loaded: await loadPart(part, from) }),

    "session.append": async (batch, { incognito }) => {
      if (incognito) return { ok: false, health: PRIVATE };
      // The reader wants no figures: what happened is let go, and nothing waits to be stored later.
      if (!(await readStoredPrefs(store)).keepFigures) return { ok: true, stored: 0 };
      const appended = await store.append(batch);
      if (!appended.ok) {
        if (appended.health.status === "full") watchRoom();
        return appended;
      }
      if (appended.value > 0) announce();
      return { ok: true, stored: appended.value };
    },

    "sessions.list": async (range) => {
      return taken(await store.sessions(range));
    },

    "session.gates": async ({ sessionId }) => {
      return { gates: taken(await store.gates(sessionId)) };
    },

    "today.get": async ({ since }) => {
      return taken(await store.today(Date.parse(since)));
    },

    "store.health": async (_none, { incognito }) => (incognito ? PRIVATE : store.health()),

    "store.recover": async ({ choice }) => {
      const recovered = taken(await store.recover(choice));
      allChanged();
      return { restored: recovered };
    },
  };
}
