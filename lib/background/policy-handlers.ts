import type { Handlers, PanelPrefs, Refused } from "../messages";
import type { Policy } from "../policy";
import type { Store } from "../store";
import type { PolicySource } from "./policy";
import { changePrefs, PREFS_SETTING, readStoredPrefs } from "./prefs";
import { taken } from "./taken";

/** Setting that says that somebody here chose a language, so that a default of the organisation's does not undo it. */
const CHOSEN = "languageChosen";

/** What the organisation set, and the preferences as they are under it. */
export function createPolicyHandlers({
  store,
  policy,
  announce,
}: {
  readonly store: Store;
  readonly policy: PolicySource;
  readonly announce: () => void;
}): Pick<Handlers, "policy.get" | "prefs.get" | "prefs.set"> {
  const ruled = async (prefs: PanelPrefs): Promise<PanelPrefs> => {
    const { language } = await policy.current();
    if (!language) return prefs;
    const chosen = language.mode === "default" ? await store.setting(CHOSEN) : undefined;
    return chosen?.ok && chosen.value === true ? prefs : { ...prefs, language: language.value };
  };
  return {
    "policy.get": async () => viewOf(await policy.current()),

    "prefs.get": async () => ruled(await readStoredPrefs(store)),

    "prefs.set": async (changes) => {
      const isRuled = (await policy.current()).language?.mode === "enforced";
      const { language, ...others } = changes;
      const wanted = isRuled || language === undefined ? others : changes;
      const changed = taken(await store.changeSetting(PREFS_SETTING, (stored) => changePrefs(stored, wanted)));
      if (wanted === changes && language !== undefined) await store.changeSetting(CHOSEN, () => true);
      announce();
      return ruled(changed);
    },
  };
}

function viewOf({ charters, pages, team, refusals, ...single }: Policy): Exclude<Awaited<ReturnType<Handlers["policy.get"]>>, Refused> {
  return {
    ...single,
    charters: charters.map((deployed) => ({ ...deployed })),
    pages: pages.map((page) => ({ ...page })),
    team: team.map(({ id, name, roles, mode }) => ({ id, name, roles: [...roles], mode })),
    refusals: refusals.map((refusal) => ({ ...refusal })),
  };
}
