import { lookUpRole, type Store } from "../store";
import type { Member } from "../trust";
import type { PolicySource } from "./policy";

/**
 * The store, with the people whose keys the organisation vouches for among its team: nobody compares six words with them. An enforced
 * entry stands for what was said of the same key here; any other gives way to it. Nothing of the policy is written to the store.
 */
export function withPolicyTeam(store: Store, policy: PolicySource): Store {
  const { team } = store;
  const members: Store["team"]["members"] = async () => {
    const [listed, { team: given }] = await Promise.all([team.members(), policy.current()]);
    if (!listed.ok || given.length === 0) return listed;
    const enforced = new Set(given.filter(({ mode }) => mode === "enforced").map(({ id }) => id));
    const own = listed.value.filter(({ id }) => !enforced.has(id));
    const here = new Set(own.map(({ id }) => id));
    const vouched = given.filter(({ id }) => !here.has(id)).map(({ mode: _mode, ...member }): Member => member);
    return { ok: true, value: [...vouched, ...own] };
  };
  return { ...store, team: { ...team, members, roleOf: (keyId) => lookUpRole(keyId, { own: team.own, members }) } };
}
