import { RETENTION_DAYS } from "../metrics";
import type { Store } from "../store";
import type { PolicySource } from "./policy";

/** How long figures about drafts are kept, and who said so. */
export interface Retention {
  current(): Promise<{ readonly days: number; readonly by: "organisation" | "you" | "ligne" }>;
  /** Keeps the reader's choice and acts on it at once. @returns the days in force, or nothing when it could not be kept */
  choose(days: number): Promise<number | undefined>;
}

const SETTING = "retention";

/** The organisation's word when it is enforced, else the reader's choice, else the organisation's default, else the longest there is. */
export function createRetention(store: Pick<Store, "setting" | "changeSetting" | "retain">, policy: PolicySource): Retention {
  const current: Retention["current"] = async () => {
    const { retentionDays: ruled } = await policy.current();
    if (ruled?.mode === "enforced") return { days: ruled.value, by: "organisation" };
    const stored = await store.setting(SETTING);
    const chosen = stored.ok ? readDays(stored.value) : undefined;
    if (chosen !== undefined) return { days: chosen, by: "you" };
    return ruled ? { days: ruled.value, by: "organisation" } : { days: RETENTION_DAYS, by: "ligne" };
  };
  return {
    current,
    async choose(days) {
      const kept = await store.changeSetting(SETTING, () => days);
      if (!kept.ok) return undefined;
      const inForce = (await current()).days;
      await store.retain(inForce);
      return inForce;
    },
  };
}

function readDays(stored: unknown): number | undefined {
  return typeof stored === "number" && Number.isInteger(stored) && stored >= 1 && stored <= RETENTION_DAYS ? stored : undefined;
}
