import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, createSigningKey, fromBase64Url, type JsonValue, signRecord, toBase64Url, verifyRecord } from "../../lib/trust";

const lone = /\p{Surrogate}/u;
const json = fc.jsonValue({ maxDepth: 4 }).filter((value) => wellFormed(value as JsonValue)) as fc.Arbitrary<JsonValue>;

function wellFormed(value: JsonValue): boolean {
  if (typeof value === "string") return !lone.test(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([key, inner]) => !lone.test(key) && wellFormed(inner as JsonValue));
}

describe("canonical form", () => {
  it("is RFC 8785's own example", () => {
    const value = {
      numbers: [JSON.parse("333333333.33333329") as number, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '€$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it("says the same value back, whatever the order of keys", () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text) as JsonValue)).toBe(text);
      }),
    );
    expect(canonicalJson({ b: 1, a: { d: 2, c: 3 } })).toBe(canonicalJson({ a: { c: 3, d: 2 }, b: 1 }));
  });

  it("refuses what UTF-8 or JSON cannot carry", () => {
    expect(() => canonicalJson("\ud800")).toThrow(RangeError);
    expect(() => canonicalJson({ "\udc00": 1 })).toThrow(RangeError);
    expect(() => canonicalJson(Number.NaN)).toThrow(RangeError);
  });
});

describe("base64url", () => {
  it("comes back whole, and takes one spelling only", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
      }),
    );
    expect(fromBase64Url("AB")).toBeUndefined();
    expect(fromBase64Url("A+==")).toBeUndefined();
  });
});

describe("signature", () => {
  const payload = { text: "Mardi, à Clisson", decision: "approved", sequence: 3 };

  it("T12 holds for what was signed, names the key by its own bytes, and for nothing else", async () => {
    const [key, other] = [await createSigningKey(), await createSigningKey()];
    const signed = await signRecord(key, "review", payload);
    expect(await verifyRecord(signed)).toBe(key.id);
    expect(key.privateKey.extractable).toBe(false);
    const forged = [
      { ...signed, payload: { ...payload, decision: "rejected" } },
      { ...signed, payload: { ...payload, extra: 1 } },
      { ...signed, kind: "charter" as const },
      { ...signed, signer: other.publicKey },
      { ...signed, signer: { ...key.publicKey, algorithm: "ECDSA-P256" as const } },
      { ...signed, signature: signed.signature.replace(/^./, (first) => (first === "A" ? "B" : "A")) },
      { ...signed, signature: "" },
      { ...signed, signer: { ...key.publicKey, spki: "not a key" } },
      { ...signed, payload: { text: "\ud800" } },
    ];
    for (const record of forged) expect(await verifyRecord(record), JSON.stringify(record).slice(0, 60)).toBeUndefined();
  });

  it("survives a file: written as JSON in any order and read again", async () => {
    const key = await createSigningKey();
    const { payload: made, ...rest } = await signRecord(key, "review", payload);
    const turned = { ...rest, payload: Object.fromEntries(Object.entries(made).reverse()) };
    expect(await verifyRecord(JSON.parse(JSON.stringify(turned)))).toBe(key.id);
  });
});
