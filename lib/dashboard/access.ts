import { type ReadonlySignal, signal } from "@preact/signals";
import type { AccessPort, PageInputs } from "./inputs";
import { coalesce } from "./latest";

export interface AccessState {
  /** What the browser grants, by site pattern; sites not yet asked about are absent. */
  readonly granted: ReadonlySignal<ReadonlyMap<string, boolean>>;
  load(): Promise<void>;
  /** Call it straight from a press: the browser asks the user only then. */
  allow(site: string): Promise<void>;
  withdraw(site: string): Promise<void>;
}

/** Knows which of `sites` Ligne may run on, and asks for more only when the user presses for it (fault F15). */
export function createAccess(sites: readonly string[], port: AccessPort, ended: PageInputs["signal"]): AccessState {
  const granted = signal<ReadonlyMap<string, boolean>>(new Map());

  const load = coalesce(async () => {
    const answers = await Promise.all(sites.map(async (site) => [site, await port.has(site)] as const));
    if (!ended.aborted) granted.value = new Map(answers);
  });

  return {
    granted,
    load,
    async allow(site) {
      await port.ask(site);
      await load();
    },
    async withdraw(site) {
      await port.withdraw(site);
      await load();
    },
  };
}
