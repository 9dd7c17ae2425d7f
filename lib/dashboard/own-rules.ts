import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Charter } from "../charter";
import type { ChartersView } from "./charters";
import type { PageInputs } from "./inputs";
import { coalesce } from "./latest";

export type OwnRule = Charter["rules"][number];

/** A charter of one's own as far as its house rules go. */
interface RulesOf {
  readonly version: string;
  readonly rules: ReadonlyMap<string, OwnRule>;
}

/** The house rules of the charters in force, for screens that name a rule and know but its id. */
export interface OwnRulesState {
  /** By the charter's id; empty until they were wanted and have come. */
  readonly charters: ReadonlySignal<ReadonlyMap<string, RulesOf>>;
  /** Reads them; from then on again whenever a charter has another version. */
  load(): void;
}

/** Reads the rules of a charter once for each version of it. */
export function createOwnRules({ client, signal: ended }: PageInputs, listed: ReadonlySignal<ChartersView>): OwnRulesState {
  const charters = signal<ReadonlyMap<string, RulesOf>>(new Map());
  const isWanted = signal(false);

  const read = coalesce(async () => {
    const { value: view } = listed;
    if (view.status !== "shown") return;
    const before = charters.value;
    const next = new Map<string, RulesOf>();
    for (const { id, version } of view.charters) {
      const known = before.get(id);
      const found = known?.version === version ? known : await rulesOf(id);
      if (ended.aborted) return;
      if (found) next.set(id, found);
    }
    charters.value = next;
  });
  const rulesOf = async (id: string): Promise<RulesOf | undefined> => {
    const answer = await client.request("charter.open", { id });
    if (!answer.ok || !answer.value.opened) return undefined;
    const { version, rules } = answer.value.opened.charter;
    return { version, rules: new Map(rules.map((rule) => [rule.id, rule])) };
  };
  effect(() => {
    if (isWanted.value && listed.value.status === "shown") void read();
  });

  return {
    charters,
    load() {
      isWanted.value = true;
    },
  };
}

/** A house rule by its id, as this charter has it, or as any charter has it where none is named; nothing when it is gone. */
export function ownRuleOf(charters: ReadonlyMap<string, RulesOf>, ruleId: string, charterId?: string): OwnRule | undefined {
  if (charterId !== undefined) return charters.get(charterId)?.rules.get(ruleId);
  for (const { rules } of charters.values()) {
    const found = rules.get(ruleId);
    if (found) return found;
  }
  return undefined;
}
