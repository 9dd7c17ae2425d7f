import { describe, expect, it } from "vitest";
import { parseCharter, serialiseCharter } from "../../lib/charter";
import { createSigningKey, joinCharter } from "../../lib/trust";
import { dump } from "../store/fake-store";
import { fileOf, machine, make, signedBy } from "./signed-charters";

const PASSPHRASE = "quatre mots et un chat";

describe("a publisher's own machine", () => {
  it("hands out signed files while the key is open, and none while it is locked", async () => {
    const here = machine();
    await here.request("charter.import", { charter: make() });
    expect(await here.request("charter.export", { id: "maison" }), "without a key: a plain file").toEqual({
      ok: true,
      value: { charter: make() },
    });
    await here.request("team.make-key", { passphrase: PASSPHRASE });
    const first = await here.request("charter.export", { id: "maison" });
    if (!first.ok || !first.value.charter || !first.value.signature) throw new Error("not signed");
    const text = serialiseCharter(joinCharter(first.value.charter, first.value.signature));
    const parsed = parseCharter(text);
    expect(parsed, "a reader of charters takes both kinds of file").toEqual({ ok: true, charter: make() });
    expect(await machine().request("charter.take", { signed: fileOf(text) })).toMatchObject({ value: { status: "added" } });

    await here.request("charter.publish", { charter: make("1.1.0", { emoji: { max: 0 } }), base: 1 });
    const second = await here.request("charter.export", { id: "maison" });
    expect(second).toMatchObject({ value: { charter: { version: "1.1.0" }, signature: { signer: first.value.signature.signer } } });
    await here.request("team.lock", {});
    expect(await here.request("charter.export", { id: "maison" })).toEqual({ ok: false, reason: "locked" });
  });

  it("lets nobody change what is in force while the key is locked, a new worker included", async () => {
    const here = machine();
    await here.request("charter.import", { charter: make() });
    await here.request("team.make-key", { passphrase: PASSPHRASE });
    await here.store.close();
    const { request } = here.worker();
    const signed = await signedBy(await createSigningKey(), make("1.1.0"));
    const before = await dump(here.disk);
    const attempts = [
      request("charter.import", { charter: make("1.1.0", { emoji: { max: 9 } }) }),
      request("charter.import", { charter: make("1.1.0"), consent: "unsigned-after" }),
      request("charter.publish", { charter: make("1.1.0"), base: 1 }),
      request("charter.restore", { id: "maison", number: 1 }),
      request("charter.bind", { id: "maison", page: { kind: "id", value: "1" } }),
      request("charter.unbind", { page: { kind: "id", value: "1" } }),
      request("charter.company", {}),
      request("charter.remove", { id: "maison" }),
      request("charter.take", { signed, consent: "other-key" }),
      request("team.backup", {}),
      request("team.invite", { key: "supervisor" }),
    ];
    for (const answer of await Promise.all(attempts)) expect(answer).toEqual({ ok: false, reason: "locked" });
    expect(await dump(here.disk)).toEqual(before);
    expect(await request("team.unlock", { passphrase: PASSPHRASE })).toMatchObject({ value: { status: "done" } });
    expect(await request("charter.publish", { charter: make("1.1.0", { emoji: { max: 0 } }), base: 1 })).toMatchObject({ ok: true });
  });
});
