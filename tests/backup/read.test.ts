import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BACKUP_LIMITS, type BackupFault, type BackupRow, backupName, createBackupWriter, readBackup } from "../../lib/backup";
import { findUnsafe } from "../../lib/trust";

const runs = Number(process.env.LIGNE_RUNS ?? 1_000);
const pause = () => Promise.resolve();
const about = { schema: 4, app: "0.1.0", createdAt: "2026-11-25T12:00:00.000Z" };

async function fileOf(tables: Readonly<Record<string, readonly BackupRow[]>>): Promise<string> {
  const writer = createBackupWriter();
  for (const [table, rows] of Object.entries(tables)) writer.add(table, rows);
  return (await writer.finish(about, pause)).join("");
}
const faultOf = async (text: string, known = 4): Promise<BackupFault | "taken"> => {
  const read = await readBackup(text, known, pause);
  return read.ok ? "taken" : read.fault;
};
const rows = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `r${index}`, text: `l’été, n° ${index}\n"},` }));
const small = await fileOf({
  sessions: [
    { id: "a", startedAt: "2026-11-02T08:00:00.000Z" },
    { id: "b", startedAt: "2026-10-01T08:00:00.000Z" },
  ],
  settings: [{ key: "panel", value: { side: "left" } }],
});

describe("a backup file", () => {
  it("is JSON as a whole, one row a line, and tells what it holds and from when", async () => {
    expect(JSON.parse(small)).toMatchObject({ format: "ligne-backup", version: 1, counts: { sessions: 2, settings: 1 } });
    expect(small.split("\n")).toHaveLength(6);
    const read = await readBackup(small, 4, pause);
    if (!read.ok) throw new Error(JSON.stringify(read.fault));
    expect([read.backup.from, read.backup.to]).toEqual(["2026-10-01T08:00:00.000Z", "2026-11-02T08:00:00.000Z"]);
    expect([...read.backup.batches()]).toMatchObject([
      { table: "sessions", line: 2 },
      { table: "settings", line: 4, rows: [{ key: "panel" }] },
    ]);
    expect(backupName("2026-11-25")).toBe("ligne-backup-2026-11-25.json");
  });

  it("comes back to the byte: any rows, any tables, empty ones too", async () => {
    const table = fc.stringMatching(/^[A-Za-z]{1,12}$/);
    const row = fc.dictionary(
      fc.string({ unit: "grapheme" }).filter((key) => findUnsafe({ [key]: 0 }) === undefined),
      fc.jsonValue(),
    );
    const clean = row.filter((value) => findUnsafe(value) === undefined);
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(table, fc.array(clean, { maxLength: 8 }), { maxKeys: 5 }),
        fc.integer({ min: 1, max: 4 }),
        async (tables, most) => {
          const read = await readBackup(await fileOf(tables), 4, pause);
          if (!read.ok) throw new Error(JSON.stringify(read.fault));
          const back = new Map<string, unknown[]>();
          for (const batch of read.backup.batches(most)) {
            expect(batch.rows.length).toBeLessThanOrEqual(most);
            back.set(batch.table, [...(back.get(batch.table) ?? []), ...batch.rows]);
          }
          const given = Object.fromEntries(Object.entries(tables).filter(([, list]) => list.length > 0));
          expect(JSON.stringify(Object.fromEntries(back))).toBe(JSON.stringify(given));
        },
      ),
      { numRuns: runs },
    );
  });

  it("F22: one changed, lost or added character is never taken", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(small.length - 2),
        fc.constantFrom("x", "0", "9", '"', "{", "}", "]", ",", "\n", " ", "\u0000", ""),
        fc.boolean(),
        async (at, put, insert) => {
          const changed = small.slice(0, at) + put + small.slice(insert ? at : at + 1);
          if (changed === small) return;
          const fault = await faultOf(changed);
          // Only what the head says about itself may change: it says nothing of the rows.
          if (fault === "taken") expect(changed.slice(changed.indexOf("\n"))).toBe(small.slice(small.indexOf("\n")));
        },
      ),
      { numRuns: runs },
    );
  });

  it("whatever is given instead is refused with a reason, and nothing is thrown", async () => {
    const foreign = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.json(),
      fc.jsonValue().map((value) => `${small.slice(0, 40)}${JSON.stringify(value)}`),
    );
    await fc.assert(
      fc.asyncProperty(foreign, async (text) => {
        const fault = await faultOf(text);
        expect(fault).not.toBe("taken");
      }),
      { numRuns: runs },
    );
  });

  it.each<[string, () => Promise<string>, Partial<BackupFault>]>([
    ["an empty one", async () => " \n", { code: "empty" }],
    ["another program’s", async () => '{"hello":1}', { code: "foreign" }],
    ["a charter", async () => '{"format":"ligne-charter","schema":1}', { code: "charter" }],
    ["one written anew", async () => JSON.stringify(JSON.parse(small), undefined, 2), { code: "reshaped" }],
    ["one cut off", async () => small.slice(0, -30), { code: "cut-off", line: 4 }],
    ["a newer form", async () => small.replace('"version":1', '"version":2'), { code: "newer", detail: "0.1.0" }],
    ["newer rows", async () => small.replace('"schema":4', '"schema":5'), { code: "newer" }],
    ["a head with more in it", async () => small.replace('"app"', '"more":1,"app"'), { code: "damaged", line: 1 }],
    ["a broken line", async () => small.replace('["settings",{', '["settings",{{'), { code: "damaged", line: 4 }],
    ["a changed word", async () => small.replace("left", "lift"), { code: "damaged" }],
    ["other counts", async () => small.replace('"settings":1', '"settings":2'), { code: "counts" }],
    [
      "T2: a prototype",
      async () => fileOf({ settings: [JSON.parse('{"key":"a","value":{"__proto__":{"polluted":1}}}')] }),
      { code: "unsafe", line: 2, detail: "__proto__" },
    ],
    [
      "T5: a deep row",
      async () => fileOf({ settings: [{ key: "a", value: JSON.parse(`${"[".repeat(200)}${"]".repeat(200)}`) }] }),
      { code: "unsafe", line: 2 },
    ],
    [
      "T5: an endless string",
      async () => fileOf({ settings: [{ key: "x".repeat(BACKUP_LIMITS.string + 1) }] }),
      { code: "unsafe", line: 2 },
    ],
  ])("says what is wrong with %s, and where", async (_name, make, expected) => {
    expect(await faultOf(await make())).toMatchObject(expected);
  });

  it("T5: a hundred thousand brackets on a line are refused, not followed", async () => {
    expect(await faultOf(small.replace('{"side":"left"}', `${"[".repeat(100_000)}${"]".repeat(100_000)}`))).toMatchObject({
      code: "unsafe",
      line: 4,
    });
  });

  it("is read the same with a byte order mark and with the line ends of Windows", async () => {
    expect(await faultOf(`\uFEFF${small.replaceAll("\n", "\r\n")}`)).toBe("taken");
  });

  it("holds a hundred thousand rows, and lets the page breathe while it is read", async () => {
    const text = await fileOf({ events: rows(100_000) });
    let pauses = 0;
    const began = performance.now();
    const read = await readBackup(text, 4, async () => {
      pauses += 1;
    });
    expect(read.ok).toBe(true);
    expect(pauses).toBeGreaterThanOrEqual(49);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
