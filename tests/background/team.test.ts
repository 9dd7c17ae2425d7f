import { describe, expect, it } from "vitest";
import type { ServerEvent } from "../../lib/messages";
import { createSigningKey, sixWords, writeInvite } from "../../lib/trust";
import { page } from "../messages/senders";
import { dump, type FakeDisk, fakeDisk, NOON } from "../store/fake-store";
import { quietBackground } from "./quiet-background";

const PASSPHRASE = "quatre mots et un chat";

function machine(disk: FakeDisk = fakeDisk(), from = page) {
  const store = disk.start();
  const events: ServerEvent[] = [];
  const { request } = quietBackground(store, { from, onEvent: (event) => events.push(event) });
  const team = async () => {
    const answer = await request("team.get", {});
    if (!answer.ok) throw new Error(answer.reason);
    return answer.value;
  };
  const invite = async (key: "author" | "supervisor") => {
    const answer = await request("team.invite", { key });
    return (answer.ok && answer.value.text) || "";
  };
  return { disk, store, events, request, team, invite };
}

describe("people and keys", () => {
  it("two machines exchange invitations, see the same words, and have roles only after both have confirmed", async () => {
    const [helene, sofia] = [machine(), machine()];
    expect(await helene.request("team.invite", { key: "author" }), "a key without a name is nobody's").toEqual({ ok: true, value: {} });
    await helene.request("team.name", { name: "  Hélène   Marchand " });
    await sofia.request("team.name", { name: "Sofia" });
    await helene.request("team.make-key", { passphrase: PASSPHRASE });
    const [toSofia, toHelene] = [await helene.invite("supervisor"), await sofia.invite("author")];
    expect(await sofia.request("team.add", { text: toSofia })).toMatchObject({ value: { status: "added" } });
    expect(await helene.request("team.add", { text: toHelene })).toMatchObject({ value: { status: "added" } });
    expect(await helene.request("team.add", { text: toHelene }), "again").toMatchObject({ value: { status: "known" } });
    expect(await helene.request("team.add", { text: toSofia })).toMatchObject({ value: { status: "own" } });

    const [here, there] = [await helene.team(), await sofia.team()];
    expect(there.members).toMatchObject([{ name: "Hélène Marchand", roles: ["reviewer", "publisher"], confirmed: false }]);
    const [a, b] = [here.supervisor?.id ?? "", there.author?.id ?? ""];
    expect(here.members[0]?.id).toBe(b);
    expect(await sixWords(a, b, "fr")).toEqual(await sixWords(b, there.members[0]?.id ?? "", "fr"));
    expect(await sofia.store.team.roleOf(a)).toMatchObject({ value: { state: "unconfirmed", roles: [] } });
    await sofia.request("team.confirm", { id: a });
    expect(await sofia.store.team.roleOf(a)).toMatchObject({ value: { state: "confirmed", roles: ["reviewer", "publisher"] } });
  });

  it("who gets an invitation has a key to compare with, without asking for one", async () => {
    const sofia = machine();
    const key = await createSigningKey();
    await sofia.request("team.add", { text: await writeInvite(key, "Hélène", ["reviewer"]) });
    expect((await sofia.team()).author?.id).toMatch(/^[\w-]{43}$/);
  });

  it("T8: where a supervisor's key stands locked, nobody confirms, renames, removes or erases anybody", async () => {
    const here = machine();
    const key = await createSigningKey();
    await here.request("team.make-key", { passphrase: PASSPHRASE });
    await here.request("team.lock", {});
    expect(await here.request("team.add", { text: await writeInvite(key, "Complice", ["reviewer"]) })).toMatchObject({ ok: true });
    const before = await dump(here.disk);
    const { id } = key;
    for (const answer of await Promise.all([
      here.request("team.confirm", { id }),
      here.request("team.rename", { id, name: "Hélène" }),
      here.request("team.remove", { id }),
      here.request("team.erase", { id }),
      here.request("team.forget-publisher", { charterId: "maison" }),
      here.request("team.backup", {}),
    ])) {
      expect(answer).toEqual({ ok: false, reason: "locked" });
    }
    expect(await dump(here.disk)).toEqual(before);
    expect(await here.store.team.roleOf(id)).toMatchObject({ value: { state: "unconfirmed", roles: [] } });
    expect(await here.request("team.unlock", { passphrase: "une autre phrase" })).toMatchObject({ value: { status: "wrong" } });
    expect(await here.request("team.confirm", { id })).toEqual({ ok: false, reason: "locked" });
    expect(await here.request("team.unlock", { passphrase: PASSPHRASE })).toMatchObject({ value: { status: "done" } });
    expect(await here.request("team.confirm", { id })).toMatchObject({ value: { changed: true } });
  });

  it("a passphrase that is too short makes no key, and a second key is not made over the first", async () => {
    const here = machine();
    expect(await here.request("team.make-key", { passphrase: "123456789" })).toMatchObject({ value: { status: "weak" } });
    expect((await here.team()).supervisor).toBeUndefined();
    await here.request("team.make-key", { passphrase: PASSPHRASE });
    const { supervisor } = await here.team();
    expect(await here.request("team.make-key", { passphrase: "une tout autre phrase" })).toMatchObject({ value: { status: "there" } });
    expect((await here.team()).supervisor).toEqual(supervisor);
  });

  it("a backup goes to another machine with its passphrase, and what is no backup is said", async () => {
    const [here, there] = [machine(), machine()];
    await here.request("team.make-key", { passphrase: PASSPHRASE });
    const saved = await here.request("team.backup", {});
    const text = (saved.ok && saved.value.text) || "";
    const restore = (file: string, passphrase = PASSPHRASE) => there.request("team.restore-key", { text: file, passphrase });
    expect(await restore("{}")).toMatchObject({ value: { status: "not-one" } });
    expect(await restore(text.replace("PBKDF2", "MD5"))).toMatchObject({ value: { status: "damaged" } });
    expect(await restore(text.replace('"version": 1', '"version": 9'))).toMatchObject({ value: { status: "newer" } });
    expect(await restore(text, "pas la bonne phrase")).toMatchObject({ value: { status: "wrong" } });
    expect((await there.team()).supervisor).toBeUndefined();
    expect(await restore(text)).toMatchObject({ value: { status: "done" } });
    expect((await there.team()).supervisor).toMatchObject({ id: (await here.team()).supervisor?.id, isOpen: true });
  });

  it("an author's key goes to another machine by its backup, and makes nobody a supervisor there", async () => {
    const [here, there] = [machine(), machine()];
    expect(await here.request("team.make-author", { passphrase: "court" })).toMatchObject({ value: { status: "weak" } });
    const made = await here.request("team.make-author", { passphrase: PASSPHRASE });
    const text = (made.ok && made.value.text) || "";
    expect(text).not.toContain(PASSPHRASE);
    const restore = (passphrase: string) => there.request("team.restore-key", { text, passphrase, key: "author" });
    expect(await restore("pas la bonne phrase")).toMatchObject({ value: { status: "wrong" } });
    expect(await restore(PASSPHRASE)).toMatchObject({ value: { status: "done" } });
    expect((await there.team()).author?.id).toBe((await here.team()).author?.id);
    expect((await there.team()).supervisor).toBeUndefined();
    const { keys = [] } = await dump(here.disk);
    expect(keys).toMatchObject([{ privateKey: { extractable: false } }]);
  });

  it("T19: what is shown about a person is what is stored, and erasing leaves no byte of the name", async () => {
    const here = machine();
    const key = await createSigningKey();
    await here.request("team.add", { text: await writeInvite(key, "Sofia Bellini", ["author"]) });
    const [{ members }, stored] = [await here.team(), await dump(here.disk)];
    const { publicKey: _half, ...row } = stored.members?.[0] ?? {};
    expect(members).toEqual([row]);
    await here.request("team.confirm", { id: key.id });
    await here.request("team.remove", { id: key.id });
    expect((await here.team()).members).toMatchObject([{ name: "Sofia Bellini", removedAt: NOON }]);
    await here.request("team.erase", { id: key.id });
    expect(JSON.stringify([await dump(here.disk), ...here.disk.local.values])).not.toContain("Bellini");
  });

  it("nothing private is in any answer or in the log", async () => {
    const here = machine();
    await here.request("team.name", { name: "Hélène" });
    const answers = [
      await here.request("team.make-key", { passphrase: PASSPHRASE }),
      await here.request("team.unlock", { passphrase: "pas celle-là du tout" }),
      await here.request("team.get", {}),
      await here.invite("supervisor"),
      await here.invite("author"),
      await here.request("team.backup", {}),
    ];
    const { keys = [] } = await dump(here.disk);
    expect(keys.length).toBe(2);
    expect(JSON.stringify([answers, here.events])).not.toContain(PASSPHRASE);
    for (const { privateKey } of keys) if (privateKey instanceof CryptoKey) expect(privateKey.extractable).toBe(false);
  });

  it("a private window leaves no key and no name behind", async () => {
    const here = machine(fakeDisk(), { ...page, tab: { incognito: true } });
    await here.store.health();
    const key = await createSigningKey();
    for (const answer of [
      await here.request("team.make-key", { passphrase: PASSPHRASE }),
      await here.request("team.invite", { key: "author" }),
      await here.request("team.name", { name: "Sofia" }),
      await here.request("team.add", { text: await writeInvite(key, "Sofia", ["author"]) }),
    ]) {
      expect(answer).toEqual({ ok: false, reason: "store" });
    }
    const { keys, members } = await dump(here.disk);
    expect([keys, members]).toEqual([[], []]);
  });
});
