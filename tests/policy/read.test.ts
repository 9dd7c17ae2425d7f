import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultCharter } from "../../lib/charter";
import { readPolicy } from "../../lib/policy";
import { createSigningKey, type JsonValue, signRecord } from "../../lib/trust";
import { charterText } from "./values";

const runs = Number(process.env.LIGNE_RUNS ?? 1_000);
const sample = defaultCharter("fr");

describe("what an organisation sets", () => {
  it("is read value by value, each with how far it goes", async () => {
    const key = await createSigningKey();
    const policy = await readPolicy({
      language: { value: "fr", mode: "default" },
      gate: { value: "approval" },
      retentionDays: { value: 30, mode: "enforced" },
      companyCharter: { value: "groupe", mode: "default" },
      charters: [{ charter: charterText("groupe", "Groupe"), mode: "default" }, { charter: sample }],
      pages: [
        { charter: "groupe", id: "123" },
        { charter: "groupe", name: "Groupe Nantes", mode: "default" },
      ],
      team: [
        {
          name: "Camille",
          roles: ["reviewer", "publisher"],
          algorithm: key.publicKey.algorithm,
          key: key.publicKey.spki,
          mode: "additional",
        },
      ],
    });
    expect(policy.refusals).toEqual([]);
    expect(policy).toMatchObject({
      language: { value: "fr", mode: "default" },
      gate: { value: "approval", mode: "enforced" },
      retentionDays: { value: 30, mode: "enforced" },
      companyCharter: { value: "groupe", mode: "default" },
      pages: [
        { kind: "id", value: "123", charterId: "groupe", mode: "enforced" },
        { kind: "name", value: "Groupe Nantes", charterId: "groupe", mode: "default" },
      ],
      team: [{ id: key.id, name: "Camille", roles: ["reviewer", "publisher"], confirmed: true, mode: "additional" }],
    });
    expect(policy.charters.map(({ charter, mode }) => [charter.id, mode])).toEqual([
      ["groupe", "default"],
      [sample.id, "enforced"],
    ]);
  });

  it("T13: a value that cannot be used is refused by its name, and the others hold", async () => {
    const policy = await readPolicy({
      language: { value: "de" },
      gate: { value: "confirm", mode: "additional" },
      retentionDays: { value: 91 },
      companyCharter: { value: "nobody" },
      charters: [
        { charter: "{" },
        { charter: charterText("groupe", "Groupe") },
        { charter: charterText("groupe", "Encore") },
        { text: "" },
      ],
      pages: [
        { charter: "groupe", id: "1", name: "both" },
        { charter: "elsewhere", id: "1" },
        { charter: "groupe", id: "1" },
      ],
      team: [
        { name: "Ana\u202E", roles: ["author"], algorithm: "Ed25519", key: "a".repeat(59) },
        { name: "Ana", roles: ["author", "reviewer"], algorithm: "Ed25519", key: "a".repeat(59) },
        { name: "Ana", roles: ["author"], algorithm: "Ed25519", key: "a".repeat(59) },
      ],
      langage: { value: "fr" },
      "": 1,
    });
    expect(policy.refusals.map(({ at, code }) => `${at} ${code}`).sort()).toEqual(
      [
        " unknown",
        "langage unknown",
        "language wrong",
        "gate wrong",
        "retentionDays wrong",
        "companyCharter no-such-charter",
        "charters[0] charter",
        "charters[2] twice",
        "charters[3] wrong",
        "pages[0] wrong",
        "pages[1] no-such-charter",
        "team[0] wrong",
        "team[1] wrong",
        "team[2] key",
      ].sort(),
    );
    expect(policy.charters.map(({ charter }) => charter.identity.pageName)).toEqual(["Groupe"]);
    expect(policy.pages).toHaveLength(1);
    expect([policy.language, policy.gate, policy.companyCharter, policy.team]).toEqual([undefined, undefined, undefined, []]);
  });

  it("T13: a signed charter counts only when its signature holds, to the byte", async () => {
    const key = await createSigningKey();
    const payload = JSON.parse(charterText("groupe", "Groupe")) as { [name: string]: JsonValue };
    const signed = await signRecord(key, "charter", payload);
    const read = async (record: unknown) => readPolicy({ charters: [{ charter: JSON.stringify(record) }] });
    expect((await read(signed)).charters).toMatchObject([{ signedBy: key.id, charter: { id: "groupe" } }]);
    const other = await createSigningKey();
    for (const forged of [
      { ...signed, payload: { ...payload, version: "9.0.0" } },
      { ...signed, signer: other.publicKey },
      { ...signed, kind: "review" },
      { ...signed, signature: signed.signature.replace(/^./, (first) => (first === "A" ? "B" : "A")) },
      { ...signed, more: 1 },
    ]) {
      const policy = await read(forged);
      expect([policy.charters, policy.refusals[0]?.code]).toEqual([[], "signature"]);
    }
  });

  it("T2 T5: whatever stands there, nothing is thrown, nothing bad is taken and every refusal is short", async () => {
    const keys = ["language", "gate", "retentionDays", "companyCharter", "charters", "pages", "team", "__proto__", "constructor"];
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...keys), fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())))),
        async (managed) => {
          const policy = await readPolicy(managed);
          expect(policy.charters).toEqual([]);
          expect(policy.team).toEqual([]);
          if (policy.retentionDays) expect(policy.retentionDays.value).toBeLessThanOrEqual(90);
          for (const { at, detail = "" } of policy.refusals) expect(at.length + detail.length).toBeLessThan(400);
          expect(({} as Record<string, unknown>).polluted).toBeUndefined();
        },
      ),
      { numRuns: runs },
    );
  });

  it("counts what is too much instead of reading it", async () => {
    const policy = await readPolicy({ pages: Array.from({ length: 501 }, () => ({ charter: "groupe", id: "1" })) });
    expect(policy.refusals).toEqual([{ at: "pages", code: "too-many", detail: "501" }]);
  });
});
