import { type PanelPrefs, panelPrefsSchema, type RequestOf } from "../messages";
import type { Store } from "../store";

/** Key of the panel's preferences among the settings. */
export const PREFS_SETTING = "panel";

/** Reads preferences key by key: one that cannot be read takes its default and does not drag the others along. */
export function readPrefs(stored: unknown): PanelPrefs {
  const source: object = typeof stored === "object" && stored !== null ? stored : {};
  const readable = Object.entries(panelPrefsSchema.shape)
    .map(([key, schema]) => [key, schema.safeParse(Reflect.get(source, key))] as const)
    .flatMap(([key, parsed]) => (parsed.success ? [[key, parsed.data] as const] : []));
  return panelPrefsSchema.parse(Object.fromEntries(readable));
}

/** The preferences as stored; where nothing can be read or kept, the defaults apply, so that the panel still works. */
export async function readStoredPrefs(store: Pick<Store, "setting">): Promise<PanelPrefs> {
  const stored = await store.setting(PREFS_SETTING);
  return readPrefs(stored.ok ? stored.value : undefined);
}

/** Lays the changes over what is stored; keys that are left out stay. */
export function changePrefs(stored: unknown, changes: RequestOf<"prefs.set">): PanelPrefs {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  return panelPrefsSchema.parse({ ...readPrefs(stored), ...given });
}
