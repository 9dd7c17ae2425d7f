import { NO_POLICY, type Policy, readPolicy } from "../policy";
import type { Log } from "./log";

/** `browser.storage`, as far as this needs it. */
export interface ManagedStorage {
  readonly managed: { get(keys: null): Promise<unknown> };
  readonly onChanged: { addListener(listener: (changes: unknown, area: string) => void): void };
}

/** What the organisation set, as it stands now. */
export interface PolicySource {
  current(): Promise<Policy>;
}

/**
 * Reads managed storage once for the life of the worker, and again when the browser says that it changed. Where the browser knows of
 * no policy (Firefox refuses the question then), nothing is set.
 *
 * @param changed tells our pages and tabs that other values hold
 */
export function createPolicySource({
  storage,
  changed,
  log,
}: {
  readonly storage: ManagedStorage;
  readonly changed: () => void;
  readonly log: Log;
}): PolicySource {
  let reading: Promise<Policy> | undefined;
  const read = async (): Promise<Policy> => {
    let managed: unknown;
    try {
      managed = await storage.managed.get(null);
    } catch {
      return NO_POLICY;
    }
    const policy = await readPolicy(managed);
    if (policy.refusals.length > 0) log({ code: "policy-refused", size: policy.refusals.length });
    return policy;
  };
  storage.onChanged.addListener((_changes, area) => {
    if (area !== "managed") return;
    reading = undefined;
    changed();
  });
  return {
    current() {
      reading ??= read();
      return reading;
    },
  };
}

/** Nobody sets anything. */
export const noPolicySource: PolicySource = { current: () => Promise.resolve(NO_POLICY) };
