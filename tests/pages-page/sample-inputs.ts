import { createCharterTools } from "../../entrypoints/dashboard/charter-tools";
import { postTools } from "../../entrypoints/dashboard/post-tools";
import type { DashboardInputs, PopupInputs } from "../../lib/dashboard";
import { createFakeClient, type FakeClient } from "./fake-client";
import { NOW, type Sample } from "./states";

export const BUSINESS_SUITE = "https://business.facebook.com/*";
export const FACEBOOK = "https://www.facebook.com/*";

export interface SampleInputs extends PopupInputs, DashboardInputs {
  readonly client: FakeClient;
  /** Announces that stored data changed. */
  announce(): void;
}

/** The outside of a page as a sample describes it; permissions that are asked for are given. */
export function sampleInputs(sample: Sample, language: "fr" | "en", signal: AbortSignal): SampleInputs {
  const listeners = new Set<() => void>();
  const granted = new Set(sample.access ? [BUSINESS_SUITE] : []);
  return {
    client: createFakeClient({ ...sample.answers }),
    browserLanguages: [language],
    onStoreChange(listener, until) {
      listeners.add(listener);
      until.addEventListener("abort", () => listeners.delete(listener), { once: true });
    },
    announce: () => {
      for (const listener of listeners) listener();
    },
    signal,
    site: BUSINESS_SUITE,
    sites: [BUSINESS_SUITE, FACEBOOK],
    posts: { tools: async () => postTools, breathe: () => new Promise((done) => setTimeout(done)) },
    charters: {
      tools: createCharterTools,
      download: () => undefined,
      today: () => new Date(NOW).toISOString().slice(0, 10),
      schedule(callback, milliseconds) {
        const timer = setTimeout(callback, milliseconds);
        return () => clearTimeout(timer);
      },
    },
    reviews: { download: () => undefined, copy: async () => true, unlock: async (passphrase) => passphrase === "ouvre-toi" },
    access: {
      has: async (site) => granted.has(site),
      ask: async (site) => void granted.add(site),
      withdraw: async (site) => void granted.delete(site),
    },
    tab: { ask: () => (sample.tab === "never" ? new Promise(() => undefined) : Promise.resolve(sample.tab)) },
    now: () => new Date(NOW),
  };
}
