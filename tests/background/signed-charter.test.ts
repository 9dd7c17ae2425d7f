import { describe, expect, it } from "vitest";
import { serialiseCharter } from "../../lib/charter";
import { createSigningKey, type JsonValue, signRecord } from "../../lib/trust";
import { dump } from "../store/fake-store";
import { machine, make, type Signed, signedBy, version } from "./signed-charters";

function without(payload: unknown, key: string): object {
  return Object.fromEntries(Object.entries(payload as object).filter(([name]) => name !== key));
}

describe("T13: a signed charter", () => {
  it("settles its publisher with the first file; newer ones of the same key come in, twice changes nothing", async () => {
    const [key, here] = [await createSigningKey(), machine()];
    const [first, next] = [await signedBy(key, make()), await signedBy(key, make("1.1.0", { emoji: { max: 0 } }))];
    expect(await here.request("charter.weigh", { id: "maison", signed: first })).toMatchObject({
      value: { verdict: "first", signer: { id: key.id, state: "unknown" } },
    });
    expect((await dump(here.disk)).publishers, "looking writes nothing").toEqual([]);
    expect(await here.request("charter.take", { signed: first })).toMatchObject({ value: { status: "added", version: "1.0.0" } });
    expect(await here.request("charter.weigh", { id: "maison", signed: next })).toMatchObject({
      value: { verdict: "next", pinned: { id: key.id, version: "1.0.0" } },
    });
    expect(await here.request("charter.take", { signed: next })).toMatchObject({ value: { status: "published", version: "1.1.0" } });
    const before = await dump(here.disk);
    expect(await here.request("charter.take", { signed: next })).toMatchObject({ value: { status: "unchanged", version: "1.1.0" } });
    expect(await dump(here.disk)).toEqual(before);
  });

  it("is taken as it is, its version too, even when nothing else in it is new", async () => {
    const [key, here] = [await createSigningKey(), machine()];
    await here.request("charter.import", { charter: make("3.0.0") });
    expect(await here.request("charter.take", { signed: await signedBy(key, make("1.2.0")) })).toMatchObject({
      value: { status: "published", version: "1.2.0" },
    });
    expect(await here.request("charter.take", { signed: await signedBy(key, make("1.3.0")) })).toMatchObject({
      value: { version: "1.3.0" },
    });
    expect(await version(here)).toBe("1.3.0");
  });

  const forgeries: readonly [string, (good: Signed, other: Signed) => Signed][] = [
    ["a rule loosened", (good) => ({ ...good, payload: { ...(good.payload as object), emoji: { max: 9 } } })],
    ["the version raised", (good) => ({ ...good, payload: { ...(good.payload as object), version: "9.0.0" } })],
    ["a section added", (good) => ({ ...good, payload: { ...(good.payload as object), extra: 1 } })],
    ["a section left out", (good) => ({ ...good, payload: without(good.payload, "emoji") })],
    ["another key named", (good, other) => ({ ...good, signer: other.signer })],
    ["another key's kind named", (good) => ({ ...good, signer: { ...good.signer, algorithm: "ECDSA-P256" } })],
    ["another file's signature", (good, other) => ({ ...good, signature: other.signature })],
    [
      "a byte of the signature changed",
      (good) => ({ ...good, signature: `${good.signature[0] === "A" ? "B" : "A"}${good.signature.slice(1)}` }),
    ],
  ];

  it.each(forgeries)("is refused with %s, and nothing is written", async (_what, forge) => {
    const [key, here] = [await createSigningKey(), machine()];
    await here.request("charter.take", { signed: await signedBy(key, make("1.0.0", { emoji: { max: 1 } })) });
    const before = await dump(here.disk);
    const good = await signedBy(key, make("1.1.0", { emoji: { max: 0 } }));
    const forged = forge(good, await signedBy(await createSigningKey(), make("1.1.0", { emoji: { max: 5 } })));
    expect(await here.request("charter.weigh", { id: "maison", signed: forged })).toMatchObject({ value: { verdict: "tampered" } });
    for (const consent of [undefined, "other-key"] as const) {
      expect(await here.request("charter.take", { signed: forged, consent })).toEqual({ ok: false, reason: "not-publisher" });
    }
    expect(await dump(here.disk)).toEqual(before);
    expect(await here.request("charter.take", { signed: good }), "the good one still comes in").toMatchObject({ ok: true });
  });

  it.each([
    ["older", "1.1.0", { emoji: { max: 1 } }],
    ["altered", "1.2.0", { emoji: { max: 7 } }],
  ] as const)("is refused when it is %s, with any consent", async (verdict, number, more) => {
    const [key, here] = [await createSigningKey(), machine()];
    await here.request("charter.take", { signed: await signedBy(key, make("1.2.0")) });
    const before = await dump(here.disk);
    const signed = await signedBy(key, make(number, more));
    expect(await here.request("charter.weigh", { id: "maison", signed })).toMatchObject({ value: { verdict } });
    expect(await here.request("charter.take", { signed, consent: "other-key" })).toEqual({ ok: false, reason: "not-publisher" });
    expect(await dump(here.disk)).toEqual(before);
    await here.request("charter.remove", { id: "maison" });
    expect(await here.request("charter.take", { signed }), "removing the charter forgets no publisher").toMatchObject({ ok: false });
  });

  it("of another key needs consent to just that, and then that key counts", async () => {
    const [key, thief, here] = [await createSigningKey(), await createSigningKey(), machine()];
    await here.request("charter.take", { signed: await signedBy(key, make("1.2.0")) });
    const swapped = await signedBy(thief, make("1.3.0", { emoji: { max: 9 } }));
    expect(await here.request("charter.weigh", { id: "maison", signed: swapped })).toMatchObject({
      value: { verdict: "other-key", signer: { id: thief.id }, pinned: { id: key.id } },
    });
    expect(await here.request("charter.take", { signed: swapped })).toEqual({ ok: false, reason: "not-publisher" });
    expect(await version(here)).toBe("1.2.0");
    expect(await here.request("charter.take", { signed: swapped, consent: "other-key" })).toMatchObject({ ok: true });
    expect(await here.request("charter.take", { signed: await signedBy(key, make("1.4.0")) })).toMatchObject({ ok: false });
    const old = await signedBy(thief, make("1.1.0"));
    expect(await here.request("charter.take", { signed: old, consent: "other-key" }), "no way back in time").toMatchObject({ ok: false });
  });

  it("is not replaced by an unsigned file without consent, nor published over here", async () => {
    const [key, here] = [await createSigningKey(), machine()];
    await here.request("charter.take", { signed: await signedBy(key, make("1.2.0")) });
    const edited = make("1.3.0", { emoji: { max: 9 } });
    expect(await here.request("charter.weigh", { id: "maison" })).toMatchObject({ value: { verdict: "unsigned-after" } });
    expect(await here.request("charter.import", { charter: edited })).toEqual({ ok: false, reason: "not-publisher" });
    expect(await here.request("charter.publish", { charter: edited, base: 1 })).toEqual({ ok: false, reason: "not-publisher" });
    expect(await here.request("charter.restore", { id: "maison", number: 1 })).toEqual({ ok: false, reason: "not-publisher" });
    expect(await here.request("charter.save-draft", { charter: edited, base: 1 }), "a draft is in force nowhere").toMatchObject({
      ok: true,
    });
    expect(await version(here)).toBe("1.2.0");
    expect(await here.request("charter.import", { charter: edited, consent: "unsigned-after" })).toMatchObject({
      value: { status: "published", version: "1.3.0" },
    });
    const next = await signedBy(key, make("1.2.1"));
    expect(await here.request("charter.take", { signed: next }), "the publisher stays the publisher").toMatchObject({ ok: true });
    expect(await version(here)).toBe("1.2.1");
  });

  it("of a removed member, or of somebody who does not publish, is refused", async () => {
    const [key, author, here] = [await createSigningKey(), await createSigningKey(), machine()];
    const { team } = here.store;
    await team.addMember({ id: key.id, publicKey: key.publicKey, name: "Sofia", roles: ["reviewer", "publisher"] });
    await team.addMember({ id: author.id, publicKey: author.publicKey, name: "Ana", roles: ["author"] });
    for (const { id } of [key, author]) await team.changeMember(id, { confirmed: true });
    await here.request("charter.take", { signed: await signedBy(key, make()) });
    const byAuthor = await signedBy(author, make("1.1.0"));
    expect(await here.request("charter.weigh", { id: "maison", signed: byAuthor })).toMatchObject({ value: { verdict: "no-role" } });
    expect(await here.request("charter.take", { signed: byAuthor, consent: "other-key" })).toMatchObject({ ok: false });
    await here.request("team.remove", { id: key.id });
    const later = await signedBy(key, make("1.1.0"));
    expect(await here.request("charter.weigh", { id: "maison", signed: later })).toMatchObject({
      value: { verdict: "removed", signer: { name: "Sofia", state: "removed" } },
    });
    expect(await here.request("charter.take", { signed: later, consent: "other-key" })).toMatchObject({ ok: false });
    expect(await version(here)).toBe("1.0.0");
  });

  it("is no charter at all: refused before its signature is looked at", async () => {
    const [key, here] = [await createSigningKey(), machine()];
    let deep: JsonValue = 1;
    for (let depth = 0; depth < 500; depth += 1) deep = [deep];
    for (const payload of [{ ...make(), locale: "xx" }, { ...make(), extra: deep }, JSON.parse('{"__proto__":1}'), null, "x"]) {
      const { signer, signature } = await signRecord(key, "charter", "x");
      const answer = await here.request("charter.take", { signed: { payload, signer, signature } });
      expect(answer).toEqual({ ok: false, reason: "bad-request" });
    }
    expect(await here.request("charter.list", {})).toMatchObject({ value: { charters: [] } });
  });

  it("a signature made for something else is none", async () => {
    const [key, here] = [await createSigningKey(), machine()];
    const payload = JSON.parse(serialiseCharter(make())) as JsonValue;
    for (const kind of ["review", "invite", "member"] as const) {
      const { signer, signature } = await signRecord(key, kind, payload);
      expect(await here.request("charter.take", { signed: { payload, signer, signature } })).toEqual({
        ok: false,
        reason: "not-publisher",
      });
    }
  });
});
