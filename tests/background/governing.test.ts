import { describe, expect, it } from "vitest";
import { withPolicyTeam } from "../../lib/background/policy-team";
import { NO_POLICY, type PolicyMember } from "../../lib/policy";
import { createSigningKey } from "../../lib/trust";
import { batch, fakeDisk } from "../store/fake-store";
import { quietBackground } from "./quiet-background";

function machine() {
  const disk = fakeDisk();
  const store = disk.start();
  return { store, request: quietBackground(store).request };
}

const locked = { ok: false, reason: "locked" };

describe("T8 T12 while the supervisor's key is locked", () => {
  it("no backup is put in, and neither charters, reviews nor a person are erased; figures may go, and looking is free", async () => {
    const { store, request } = machine();
    await store.append(batch(1, [1]));
    await request("team.make-key", { passphrase: "quatre mots et un chat" });
    const id = crypto.randomUUID();
    const ask = {
      restore: () => request("restore.commit", { id, how: "merge" }),
      charters: () => request("erase.kinds", { kinds: ["charters"] }),
      reviews: () => request("erase.kinds", { kinds: ["figures", "reviews"] }),
      person: () => request("erase.person", { name: "Sofia", really: true }),
    };
    await request("team.lock", {});
    for (const [what, send] of Object.entries(ask)) expect(await send(), what).toEqual(locked);
    expect(await request("erase.person", { name: "Sofia", really: false })).toMatchObject({ ok: true });
    expect(await store.today(0), "nothing went with what was refused").toMatchObject({ value: { drafts: 1 } });
    expect(await request("erase.kinds", { kinds: ["figures"] })).toMatchObject({ ok: true });

    await request("team.unlock", { passphrase: "quatre mots et un chat" });
    for (const [what, send] of Object.entries(ask)) expect(await send(), what).toMatchObject({ ok: true });
  });
});

describe("people whom the organisation vouches for", () => {
  const someone = async (mode: PolicyMember["mode"], name: string): Promise<PolicyMember> => {
    const { id, publicKey } = await createSigningKey();
    return { id, name, roles: ["reviewer"], publicKey, confirmed: true, addedAt: 0, mode };
  };

  it("count as the team's without six words; an enforced entry stands before what is said here, any other behind", async () => {
    const [enforced, usual] = [await someone("enforced", "Hélène"), await someone("default", "Sofia")];
    const { store } = machine();
    for (const { id, publicKey } of [enforced, usual]) await store.team.addMember({ id, publicKey, name: "Tom", roles: ["author"] });
    const { team } = withPolicyTeam(store, { current: async () => ({ ...NO_POLICY, team: [enforced, usual] }) });
    const members = await team.members();
    const names = new Map(members.ok ? members.value.map(({ id, name }) => [id, name]) : []);
    expect([...names.values()].sort()).toEqual(["Hélène", "Tom"]);
    expect(await team.roleOf(enforced.id)).toMatchObject({ value: { state: "confirmed", roles: ["reviewer"] } });
    expect(await team.roleOf(usual.id)).toMatchObject({ value: { state: "unconfirmed", roles: [] } });
    const stored = await store.team.members();
    expect(stored.ok && stored.value.map(({ name }) => name), "nothing of it is written").toEqual(["Tom", "Tom"]);
  });
});
