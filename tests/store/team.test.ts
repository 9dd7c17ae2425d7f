import { describe, expect, it } from "vitest";
import { createSigningKey, type Member, type SigningKey, signRecord, verifyRecord } from "../../lib/trust";
import { dump, type FakeDisk, fakeDisk } from "./fake-store";

const PASSPHRASE = "quatre mots et un chat";
const value = <Value>(stored: { ok: true; value: Value } | { ok: false }): Value => {
  if (!stored.ok) throw new Error("the store gave nothing");
  return stored.value;
};
const person = (key: SigningKey, name: string, roles: Member["roles"]) => ({ id: key.id, publicKey: key.publicKey, name, roles });

/** A worker made anew for each step (F1). */
async function step<Value>(disk: FakeDisk, task: (shelf: ReturnType<FakeDisk["start"]>["team"]) => Promise<Value>): Promise<Value> {
  const store = disk.start();
  try {
    return await task(store.team);
  } finally {
    await store.close();
  }
}

describe("own keys", () => {
  it("the author's is made once, on first need, outlives the worker and cannot be taken out", async () => {
    const disk = fakeDisk();
    expect(value(await step(disk, (shelf) => shelf.ownKey("author")))).toBeUndefined();
    const [first, again] = await step(disk, async (shelf) => Promise.all([shelf.ensureKey("author"), shelf.ensureKey("author")]));
    const later = value(await step(disk, (shelf) => shelf.ensureKey("author")));
    expect([value(first).id, value(again).id]).toEqual([later.id, later.id]);
    expect(later.privateKey.extractable).toBe(false);
    expect(await verifyRecord(await signRecord(later, "review", { a: 1 }))).toBe(later.id);
  });

  it("the supervisor's is another one, made by hand only, and locked until its passphrase is said to this worker", async () => {
    const disk = fakeDisk();
    const author = value(await step(disk, (shelf) => shelf.ensureKey("author")));
    expect(value(await step(disk, (shelf) => shelf.ensureKey("reviewer")))).toBeUndefined();
    expect(value(await step(disk, (shelf) => shelf.makeSupervisor(PASSPHRASE)))).toBe(true);
    await step(disk, async (shelf) => {
      expect(value(await shelf.ownKey("reviewer")), "a new worker knows no passphrase").toBeUndefined();
      expect(value(await shelf.unlock("quatre mots et un chien"))).toBe("wrong");
      expect(value(await shelf.ownKey("publisher"))).toBeUndefined();
      expect(value(await shelf.unlock(PASSPHRASE))).toBe("open");
      const key = value(await shelf.ownKey("publisher"));
      expect(key?.privateKey.extractable).toBe(false);
      expect(key?.id).not.toBe(author.id);
      expect(key?.id).toBe(value(await shelf.ownKey("reviewer"))?.id);
      expect(key && (await verifyRecord(await signRecord(key, "charter", 1)))).toBe(key?.id);
      disk.clock.now += 29 * 60_000;
      expect(value(await shelf.own()).supervisor?.isOpen).toBe(true);
      disk.clock.now += 2 * 60_000;
      expect(value(await shelf.ownKey("reviewer")), "nobody used it for half an hour").toBeUndefined();
      expect(value(await shelf.unlock(PASSPHRASE))).toBe("open");
      shelf.lock();
      expect(value(await shelf.own()).supervisor?.isOpen).toBe(false);
    });
    expect(value(await step(disk, (shelf) => shelf.makeSupervisor("encore une autre phrase"))), "there is one").toBe(false);
    expect(value(await step(disk, (shelf) => shelf.unlock(PASSPHRASE)))).toBe("open");
  });

  it("no private half is readable anywhere in the database or in the second copy", async () => {
    const disk = fakeDisk();
    await step(disk, async (shelf) => [await shelf.ensureKey("author"), await shelf.makeSupervisor(PASSPHRASE)]);
    const { keys = [] } = await dump(disk);
    expect(keys.map(({ id }) => id)).toEqual(["author", "supervisor"]);
    expect(keys[0]).toMatchObject({ privateKey: { extractable: false } });
    expect(Object.keys(keys[1] ?? {}).sort()).toEqual(["addedAt", "id", "keyId", "publicKey", "sealed"]);
    expect(JSON.stringify([...disk.local.values])).not.toContain(PASSPHRASE);
  });

  it("a backup brings the supervisor's key to another machine, with its passphrase only, and over no other key", async () => {
    const [disk, other] = [fakeDisk(), fakeDisk()];
    await step(disk, (shelf) => shelf.makeSupervisor(PASSPHRASE));
    const backup = value(await step(disk, (shelf) => shelf.backup()));
    if (!backup) throw new Error("no backup");
    expect(value(await step(other, (shelf) => shelf.restoreKey(backup, "wrong wrong wrong")))).toBe("wrong");
    expect(value(await step(other, (shelf) => shelf.own()))).toEqual({});
    await step(other, async (shelf) => {
      expect(value(await shelf.restoreKey(backup, PASSPHRASE))).toBe("restored");
      expect(value(await shelf.ownKey("reviewer"))?.publicKey).toEqual(backup.publicKey);
    });
    const before = await dump(other);
    expect(value(await step(other, (shelf) => shelf.restoreKey(backup, PASSPHRASE)))).toBe("unchanged");
    const third = fakeDisk();
    await step(third, (shelf) => shelf.makeSupervisor("une tout autre phrase"));
    expect(value(await step(third, (shelf) => shelf.restoreKey(backup, PASSPHRASE)))).toBe("other");
    expect(await dump(other)).toEqual(before);
  });

  it("an author's key made with a backup is the same elsewhere, cannot be taken out, and the one before keeps its name", async () => {
    const [disk, other] = [fakeDisk(), fakeDisk()];
    const before = value(await step(disk, (shelf) => shelf.ensureKey("author")));
    const backup = value(await step(disk, (shelf) => shelf.makeAuthor(PASSPHRASE, "Inès")));
    const key = value(await step(disk, (shelf) => shelf.ownKey("author")));
    expect(key?.privateKey.extractable).toBe(false);
    expect(key?.id).not.toBe(before.id);
    expect(value(await step(disk, (shelf) => shelf.members()))).toMatchObject([{ id: before.id, name: "Inès", removedAt: disk.clock.now }]);

    const theirs = value(await step(other, (shelf) => shelf.ensureKey("author")));
    expect(value(await step(other, (shelf) => shelf.restoreAuthor(backup, "wrong wrong wrong", "Inès")))).toBe("wrong");
    expect(value(await step(other, (shelf) => shelf.ownKey("author")))?.id).toBe(theirs.id);
    expect(value(await step(other, (shelf) => shelf.restoreAuthor(backup, PASSPHRASE, "Inès")))).toBe("restored");
    expect(value(await step(other, (shelf) => shelf.restoreAuthor(backup, PASSPHRASE, "Inès")))).toBe("unchanged");
    const same = value(await step(other, (shelf) => shelf.ownKey("author")));
    expect(same?.privateKey.extractable).toBe(false);
    expect(same && (await verifyRecord(await signRecord(same, "review", 1)))).toBe(key?.id);
  });

  it("one backup makes nobody both author and supervisor", async () => {
    const disk = fakeDisk();
    const backup = value(await step(disk, (shelf) => shelf.makeAuthor(PASSPHRASE, "Inès")));
    expect(value(await step(disk, (shelf) => shelf.restoreKey(backup, PASSPHRASE)))).toBe("other");
    expect(value(await step(disk, (shelf) => shelf.own())).supervisor).toBeUndefined();
    const supervisors = fakeDisk();
    expect(value(await step(supervisors, (shelf) => shelf.restoreKey(backup, PASSPHRASE)))).toBe("restored");
    expect(value(await step(supervisors, (shelf) => shelf.restoreAuthor(backup, PASSPHRASE, "Inès")))).toBe("other");
    expect(value(await step(supervisors, (shelf) => shelf.own())).author).toBeUndefined();
  });

  it("a forgotten supervisor's key leaves a trace and no right", async () => {
    const disk = fakeDisk();
    await step(disk, (shelf) => shelf.makeSupervisor(PASSPHRASE));
    const id = value(await step(disk, (shelf) => shelf.own())).supervisor?.id ?? "";
    expect(value(await step(disk, (shelf) => shelf.roleOf(id)))).toMatchObject({ state: "own", roles: ["reviewer", "publisher"] });
    expect(value(await step(disk, (shelf) => shelf.forgetSupervisor("Hélène")))).toBe(true);
    expect(value(await step(disk, (shelf) => shelf.roleOf(id)))).toMatchObject({ state: "removed", roles: [], name: "Hélène" });
    expect(value(await step(disk, (shelf) => shelf.unlock(PASSPHRASE)))).toBe("none");
  });
});

describe("people", () => {
  it("have a role only once confirmed, and none after they were removed (T12)", async () => {
    const disk = fakeDisk();
    const key = await createSigningKey();
    const standing = async () => value(await step(disk, (shelf) => shelf.roleOf(key.id)));
    expect(await standing()).toEqual({ state: "unknown", roles: [] });
    expect(value(await step(disk, (shelf) => shelf.addMember(person(key, "Sofia", ["reviewer"]))))).toBe("added");
    expect(await standing()).toEqual({ state: "unconfirmed", roles: [], name: "Sofia" });
    await step(disk, (shelf) => shelf.changeMember(key.id, { confirmed: true }));
    expect(await standing()).toEqual({ state: "confirmed", roles: ["reviewer"], name: "Sofia" });
    expect(value(await step(disk, (shelf) => shelf.addMember(person(key, "Mallory", ["publisher"]))))).toBe("known");
    expect(await standing(), "coming in again changes nothing").toEqual({ state: "confirmed", roles: ["reviewer"], name: "Sofia" });
    const removedAt = disk.clock.now;
    await step(disk, (shelf) => shelf.removeMember(key.id));
    disk.clock.now += 1_000;
    await step(disk, (shelf) => shelf.removeMember(key.id));
    expect(await standing()).toEqual({ state: "removed", roles: [], name: "Sofia", removedAt });
    expect(value(await step(disk, (shelf) => shelf.addMember(person(key, "Sofia", ["reviewer"]))))).toBe("removed");
    expect(await standing()).toMatchObject({ state: "removed" });
    await step(disk, (shelf) => shelf.eraseMember(key.id));
    expect(await standing()).toEqual({ state: "unknown", roles: [] });
    expect(JSON.stringify([await dump(disk), ...disk.local.values]), "T19: no byte of the name is left").not.toContain("Sofia");
  });

  it("are not oneself, and nobody writes and decides with one key", async () => {
    const disk = fakeDisk();
    const own = value(await step(disk, (shelf) => shelf.ensureKey("author")));
    expect(value(await step(disk, (shelf) => shelf.addMember(person(own, "Moi", ["reviewer"]))))).toBe("own");
    const key = await createSigningKey();
    await step(disk, (shelf) => shelf.addMember(person(key, "Sofia", ["author", "reviewer"])));
    await step(disk, (shelf) => shelf.changeMember(key.id, { confirmed: true }));
    expect(value(await step(disk, (shelf) => shelf.roleOf(key.id)))).toEqual({ state: "unconfirmed", roles: [], name: "Sofia" });
  });
});

describe("F9: after a loss", () => {
  it("people, publishers and the sealed key come back; the author's key is a new one", async () => {
    const disk = fakeDisk();
    const [key, publisher] = [await createSigningKey(), await createSigningKey()];
    const lost = await step(disk, async (shelf) => {
      await shelf.addMember(person(key, "Sofia", ["reviewer"]));
      await shelf.changeMember(key.id, { confirmed: true });
      const pin = { charterId: "maison", keyId: publisher.id, publicKey: publisher.publicKey, version: "1.2.0", content: publisher.id };
      await shelf.pinPublisher(pin);
      await shelf.makeSupervisor(PASSPHRASE);
      return value(await shelf.ensureKey("author"));
    });
    const before = await dump(disk);
    disk.wipe();
    const store = disk.start();
    expect(await store.health()).toMatchObject({ status: "lost" });
    expect((await store.recover("restore")).ok).toBe(true);
    await store.close();
    const after = await dump(disk);
    expect([after.members, after.publishers]).toEqual([before.members, before.publishers]);
    expect(after.keys).toEqual(before.keys?.filter(({ id }) => id === "supervisor"));
    expect(value(await step(disk, (shelf) => shelf.unlock(PASSPHRASE)))).toBe("open");
    expect(value(await step(disk, (shelf) => shelf.ensureKey("author"))).id).not.toBe(lost.id);
  });
});
