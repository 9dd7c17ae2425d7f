import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHARTER_SCHEMA, compareVersions, parseCharter } from "../../lib/charter";
import { MIGRATIONS, type Migration } from "../../lib/charter/migrations";
import { minimalCharter } from "./minimal";

const frozen = new URL("frozen/", import.meta.url);

describe("F13: every version of the charter file that ever existed is still read", () => {
  it("migrations are numbered from 1 without gaps up to the version before the newest", () => {
    expect(MIGRATIONS.map((migration) => migration.from)).toEqual(Array.from({ length: CHARTER_SCHEMA - 1 }, (_, index) => index + 1));
  });

  it("has one frozen example per version, and no other file", () => {
    const expected = Array.from({ length: CHARTER_SCHEMA }, (_, index) => `schema-${index + 1}.charter.json`);
    expect(readdirSync(frozen).sort()).toEqual(expected.sort());
  });

  it.each(readdirSync(frozen))("reads %s, and nothing of it is lost", (name) => {
    const text = readFileSync(new URL(name, frozen), "utf8");
    const parsed = parseCharter(text);
    expect(parsed.ok ? [] : parsed.errors).toEqual([]);
    expect(parsed.ok && parsed.charter).toMatchObject({ ...JSON.parse(text), schema: CHARTER_SCHEMA });
  });
});

describe("F22: files of other versions", () => {
  /** An invented next version that renamed `owner`. */
  const renameOwner: Migration = {
    from: 1,
    migrate: ({ owner, ...rest }) => ({ ...rest, keeper: owner ?? null }),
  };

  it("a newer one is refused with the version that is needed", () => {
    const parsed = parseCharter({ ...minimalCharter(), schema: CHARTER_SCHEMA + 1, rules: "not even a list" });
    expect(parsed.ok ? [] : parsed.errors).toMatchObject([
      {
        code: "newer-schema",
        path: "schema",
        slots: { needed: CHARTER_SCHEMA + 1, known: CHARTER_SCHEMA },
        message: expect.stringContaining(`version ${CHARTER_SCHEMA + 1}`),
      },
    ]);
  });

  it.each([0, -1, 1.5, "1", null])("schema %j is no version", (schema) => {
    const parsed = parseCharter({ ...minimalCharter(), schema });
    expect(parsed.ok ? [] : parsed.errors).toMatchObject([{ code: "wrong-schema", path: "schema" }]);
  });

  it("a missing version is never guessed", () => {
    const { schema: _, ...rest } = minimalCharter();
    expect(parseCharter(rest).ok).toBe(false);
  });

  it("an older one is brought over, step by step", () => {
    const again: Migration = { from: 2, migrate: (data) => ({ ...data, seen: "twice" }) };
    const parsed = parseCharter(minimalCharter({ owner: "Léa" }), [renameOwner, again]);
    expect(parsed.ok && parsed.charter).toMatchObject({ keeper: "Léa", seen: "twice" });
    const fromTwo = parseCharter({ ...minimalCharter({ owner: "Léa" }), schema: 2 }, [renameOwner, again]);
    expect(fromTwo.ok && fromTwo.charter).toMatchObject({ owner: "Léa", seen: "twice" });
  });

  it("a migration that fails refuses the file and says so; nothing is filled in", () => {
    const failing: Migration = {
      from: 1,
      migrate: () => {
        throw new Error("owner is not a person");
      },
    };
    const parsed = parseCharter(minimalCharter(), [failing]);
    expect(parsed.ok ? [] : parsed.errors).toMatchObject([
      { code: "migration-failed", message: expect.stringContaining("owner is not a person") },
    ]);
  });
});

describe("compareVersions", () => {
  it.each([
    ["1.10.0", "1.9.0", 1],
    ["1.9.0", "1.10.0", -1],
    ["2.0.0", "1.99.99", 1],
    ["1.2.3", "1.2.3", 0],
    ["0.0.10", "0.0.9", 1],
    ["100000.0.0", "99999.9.9", 1],
  ])("%s against %s is %i", (a, b, order) => {
    expect(compareVersions(a, b)).toBe(order);
  });

  it("orders like the numbers themselves", () => {
    const version = fc.tuple(fc.nat(999_999), fc.nat(999_999), fc.nat(999_999));
    const byNumber = (a: readonly number[], b: readonly number[]): number => a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!;
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect(compareVersions(a.join("."), b.join("."))).toBe(Math.sign(byNumber(a, b)));
      }),
      { numRuns: Number(process.env.LIGNE_RUNS ?? 1000) },
    );
  });

  it("does not invent an order for what is no version", () => {
    expect(() => compareVersions("1.0.0", "newest")).toThrow(RangeError);
  });
});
