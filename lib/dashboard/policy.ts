import { type ReadonlySignal, signal } from "@preact/signals";
import type { PolicyView } from "../messages";
import type { ChartersState } from "./charters";
import type { PageInputs } from "./inputs";
import { coalesce } from "./latest";

/** What the organisation set; nothing until it is known, and where it cannot be had. */
export interface PolicyState {
  readonly policy: ReadonlySignal<PolicyView | undefined>;
  load(): Promise<void>;
  /** A copy of a deployed charter as an own one, opened for editing. */
  copy(id: string): Promise<void>;
}

export function createPolicy({ client, signal: ended }: PageInputs, charters: ChartersState): PolicyState {
  const policy = signal<PolicyView | undefined>(undefined);
  return {
    policy,
    load: coalesce(async () => {
      const answer = await client.request("policy.get", {});
      if (!ended.aborted && answer.ok) policy.value = answer.value;
    }),
    async copy(id) {
      const deployed = policy.value?.charters.find(({ charter }) => charter.id === id);
      if (deployed) await charters.create({ from: "charter", charter: deployed.charter }, deployed.charter.identity.pageName, "fr");
    },
  };
}
