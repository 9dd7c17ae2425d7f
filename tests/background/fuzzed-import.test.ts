import { IDBObjectStore } from "fake-indexeddb";
import fc from "fast-check";
import { afterEach, expect, it, vi } from "vitest";
import { type Charter, parseCharter, serialiseCharter } from "../../lib/charter";
import { fuzzedFile } from "../charter/fuzzed-file";
import { minimalCharter } from "../charter/minimal";
import { dump, type FakeDisk, fakeDisk } from "../store/fake-store";
import { quietBackground } from "./quiet-background";

const runs = { numRuns: Number(process.env.LIGNE_RUNS ?? 1000) };
afterEach(() => vi.restoreAllMocks());

/** A worker on this disk, and what our page may ask of it. */
function worker(disk: FakeDisk) {
  const store = disk.start();
  const client = quietBackground(store);
  return { client, close: () => store.close() };
}
const accept = (source: unknown): Charter => {
  const parsed = parseCharter(source);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.charter;
};
/** All that is kept of charters: rows, and the second copy. */
async function kept(disk: FakeDisk) {
  const { charters, charterVersions, bindings } = await dump(disk);
  const copy = [...disk.local.values].filter(([key]) => key.includes("charters.")).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { charters, charterVersions, bindings, copy };
}
const withoutUnsafe = (source: unknown): unknown =>
  JSON.parse(JSON.stringify(source, (key, value) => (["__proto__", "constructor", "prototype"].includes(key) ? undefined : value)));
const versionOne = accept(minimalCharter({ emoji: { max: 3 } }));
const versionTwo = accept(minimalCharter({ version: "1.3.0", emoji: { max: 1 }, "x-new": { kept: true } }));

async function withOne(): Promise<FakeDisk> {
  const disk = fakeDisk();
  const { client, close } = worker(disk);
  expect(await client.request("charter.import", { charter: versionOne })).toMatchObject({ value: { status: "added" } });
  await close();
  return disk;
}

it("whatever is sent to be imported is stored whole or not at all", async () => {
  const disk = await withOne();
  const { client, close } = worker(disk);
  const seen = { stored: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(fuzzedFile, async (text) => {
      let charter: unknown = text;
      try {
        charter = JSON.parse(text);
      } catch {
        // Sent as the text it is.
      }
      const before = await kept(disk);
      const result = await client.request("charter.import", { charter: charter as Charter });
      const after = await kept(disk);
      const isStored = result.ok && (result.value.status === "added" || result.value.status === "published");
      if (!isStored) {
        seen.refused += 1;
        expect(after).toEqual(before);
        return;
      }
      seen.stored += 1;
      // Keys that programs give a meaning of their own are left behind by the message already; a file with them is refused by the reader.
      const read = parseCharter(charter);
      if (!read.ok) expect(read.errors.filter(({ code }) => code !== "unsafe-key")).toEqual([]);
      const source = accept(read.ok ? charter : withoutUnsafe(charter));
      const row = after.charters?.find(({ id }) => id === source.id);
      const version = after.charterVersions?.find(({ charterId, number }) => charterId === source.id && number === row?.number);
      expect(after.charterVersions?.length).toBe((before.charterVersions?.length ?? 0) + 1);
      const stored = accept(version?.charter);
      const bare = (one: Charter) => serialiseCharter({ ...one, version: "0.0.0", changelog: [] });
      expect(bare(stored)).toBe(bare(source));
      // Many versions would only make each look slower.
      await client.request("charter.remove", { id: source.id });
    }),
    { ...runs, endOnFailure: true },
  );
  await close();
  expect(Math.min(seen.stored, seen.refused)).toBeGreaterThan(runs.numRuns / 50);
});

it("F22: killed at any write, an import is there or is not; again, it is there; once more, nothing changes", async () => {
  const clean = await withOne();
  const first = worker(clean);
  await first.client.request("charter.import", { charter: versionTwo });
  await first.close();
  const wanted = await kept(clean);
  let kills = 0;
  for (let at = 1; at < 20; at += 1) {
    const disk = await withOne();
    const before = await kept(disk);
    const put = IDBObjectStore.prototype.put;
    let writes = 0;
    const spy = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
      this: IDBObjectStore,
      ...row: Parameters<typeof put>
    ) {
      writes += 1;
      if (writes < at) return put.apply(this, row);
      this.transaction.abort();
      throw new DOMException("killed", "AbortError");
    });
    const dying = worker(disk);
    const result = await dying.client.request("charter.import", { charter: versionTwo });
    await dying.close().catch(() => undefined);
    spy.mockRestore();
    const after = await kept(disk);
    if (writes < at) {
      expect(result).toMatchObject({ ok: true });
      break;
    }
    kills += 1;
    expect(result.ok).toBe(false);
    expect([after.charters, after.charterVersions, after.bindings]).toEqual([before.charters, before.charterVersions, before.bindings]);
    const again = worker(disk);
    expect(await again.client.request("charter.import", { charter: versionTwo })).toMatchObject({ value: { status: "published" } });
    expect(await kept(disk)).toEqual(wanted);
    expect(await again.client.request("charter.import", { charter: versionTwo })).toMatchObject({ value: { status: "unchanged" } });
    expect(await kept(disk)).toEqual(wanted);
    await again.close();
  }
  expect(kills).toBeGreaterThan(1);
});

it("F22: an older file comes in as one more version, a newer format is refused with the version it needs, and nothing is lost", async () => {
  const disk = await withOne();
  const { client, close } = worker(disk);
  await client.request("charter.import", { charter: versionTwo });
  const before = await kept(disk);
  const newer = { ...versionTwo, schema: 2 } as unknown as Charter;
  expect(await client.request("charter.import", { charter: newer })).toMatchObject({ ok: false });
  expect(await kept(disk)).toEqual(before);
  expect(parseCharter(newer)).toMatchObject({ errors: [{ code: "newer-schema", slots: { needed: 2, known: 1 } }] });
  const older = accept(minimalCharter({ version: "1.0.0", emoji: { max: 9 } }));
  expect(await client.request("charter.import", { charter: older })).toMatchObject({ value: { status: "published", version: "1.4.0" } });
  const after = await kept(disk);
  expect(after.charterVersions?.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(after.charterVersions?.slice(0, 2)).toEqual(before.charterVersions);
  await close();
});
