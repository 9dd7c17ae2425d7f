import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  createSigningKey,
  type KeyBackup,
  MOST_FILE,
  openSealed,
  type PublicKey,
  readInvite,
  readKeyFile,
  readName,
  type SigningKey,
  sealKey,
  signRecord,
  splitCharter,
  verifyRecord,
  writeInvite,
  writeKeyFile,
} from "../../lib/trust";

const RUNS = Number(process.env.LIGNE_RUNS ?? 1_000);
const PASSPHRASE = "quatre mots et un chat";

let key: SigningKey;
let backup: KeyBackup;
let invitation: string;
beforeAll(async () => {
  key = await createSigningKey(true);
  backup = { publicKey: key.publicKey, sealed: await sealKey(key, PASSPHRASE) };
  invitation = await writeInvite(key, "Zoé d’Arc", ["author"]);
});

/** The text with a few of its characters changed, taken out, doubled or exchanged. */
const damaged = (text: () => string) =>
  fc
    .array(fc.record({ at: fc.nat(), how: fc.constantFrom("drop", "double", "put", "swap"), sign: fc.string({ maxLength: 2 }) }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((changes) => {
      let now = text();
      for (const { at, how, sign } of changes) {
        const place = at % (now.length + 1);
        const [before, after] = [now.slice(0, place), now.slice(place)];
        if (how === "drop") now = before + after.slice(1);
        else if (how === "double") now = before + after.slice(0, 1) + after;
        else if (how === "put") now = before + sign + after;
        else now = before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2);
      }
      return now;
    });

const hostile = [
  "",
  "null",
  "[]",
  "0",
  '"ligne-key"',
  "{}",
  "{",
  "[".repeat(16_000),
  '{"__proto__":{"format":"ligne-invite"}}',
  '{"format":"ligne-invite"}',
  '{"format":"ligne-key"}',
  '{"format":"ligne-invite","version":1,"name":{},"roles":{"length":1},"publicKey":[],"signature":7}',
  '{"format":"ligne-key","version":1,"publicKey":null,"kdf":"PBKDF2-SHA-256","iterations":1e999,"salt":"","cipher":"AES-256-GCM","iv":"","data":""}',
  `{"format":"ligne-invite","name":"${"x".repeat(MOST_FILE)}"}`,
];

describe("an invitation", () => {
  it("says back who sent it, with a byte order mark before it too", async () => {
    const invite = { id: key.id, name: "Zoé d’Arc", roles: ["author"], publicKey: key.publicKey };
    expect(await readInvite(invitation)).toEqual({ ok: true, invite });
    expect(await readInvite(`\uFEFF${invitation}`)).toEqual({ ok: true, invite });
  });

  it("T12: is refused with any field another, another's key or signature included", async () => {
    const other = await createSigningKey();
    const said = JSON.parse(invitation) as Record<string, unknown>;
    const forged: Record<string, unknown>[] = [
      { ...said, name: "Zoé d'Arc" },
      { ...said, roles: ["reviewer", "publisher"] },
      { ...said, publicKey: other.publicKey },
      { ...said, signature: (JSON.parse(await writeInvite(other, "Zoé d’Arc", ["author"])) as { signature: string }).signature },
      { ...said, extra: 1 },
      { ...said, version: 0 },
    ];
    for (const file of forged) expect(await readInvite(JSON.stringify(file))).toEqual({ ok: false, reason: "damaged" });
    expect(await readInvite(JSON.stringify({ ...said, version: 2 }))).toEqual({ ok: false, reason: "newer" });
    expect(await readInvite(JSON.stringify({ ...said, format: "ligne-key" }))).toEqual({ ok: false, reason: "not-one" });
  });

  it("T12: never writes and decides with one key, however well it is signed", async () => {
    for (const roles of [["author", "reviewer"], ["author", "author"], ["publisher", "reviewer"], ["owner"], []]) {
      const payload = { format: "ligne-invite", version: 1, name: "Zoé", roles, publicKey: { ...key.publicKey } };
      const { signature } = await signRecord(key, "invite", payload);
      expect(await readInvite(JSON.stringify({ ...payload, signature }))).toEqual({ ok: false, reason: "damaged" });
    }
  });

  it("T6: comes in under no name that hides or turns letters", async () => {
    for (const name of ["Zoé\u202e", "Zo\u200bé", "a\u0000b", "a\nb", " ", "", "x".repeat(81), "\ud800", "Zoe\u0301", " Zoé"]) {
      const payload = { format: "ligne-invite", version: 1, name, roles: ["author"], publicKey: { ...key.publicKey } };
      const signature = name === "\ud800" ? "AAAA" : (await signRecord(key, "invite", payload)).signature;
      expect(await readInvite(JSON.stringify({ ...payload, signature })), JSON.stringify(name)).toEqual({ ok: false, reason: "damaged" });
    }
    expect(readName("  Zoe\u0301   d’Arc ")).toBe("Zoé d’Arc");
  });

  it("damaged or hostile: never throws, and never comes in but as it was signed", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          damaged(() => invitation),
          fc.string(),
          fc.json(),
          fc.constantFrom(...hostile),
        ),
        async (text) => {
          const read = await readInvite(text);
          // White space and a spelling of the same characters are nothing that was signed.
          if (read.ok) expect(JSON.parse(text)).toEqual(JSON.parse(invitation));
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe("a backup of a key", () => {
  it("opens with its passphrase alone, to a key that signs the same and cannot be taken out again", async () => {
    const read = readKeyFile(writeKeyFile(backup));
    if (!read.ok) throw new Error(read.reason);
    const opened = await openSealed(read.backup.publicKey, read.backup.sealed, PASSPHRASE);
    expect(opened?.id).toBe(key.id);
    expect(opened?.privateKey.extractable).toBe(false);
    expect(opened && (await verifyRecord(await signRecord(opened, "charter", 1)))).toBe(key.id);
    expect(await openSealed(backup.publicKey, backup.sealed, `${PASSPHRASE} `)).toBeUndefined();
    expect(await openSealed(backup.publicKey, backup.sealed, "")).toBeUndefined();
  });

  it("does not mind how the keyboard composes an accent", async () => {
    const accented = await sealKey(key, "élévation à midi");
    expect((await openSealed(key.publicKey, accented, "e\u0301le\u0301vation a\u0300 midi"))?.id).toBe(key.id);
  });

  it("does not open as another's key, nor with any part of it exchanged", async () => {
    const other = await createSigningKey(true);
    const theirs = await sealKey(other, PASSPHRASE);
    const { sealed } = backup;
    const tries: [PublicKey, typeof sealed][] = [
      [other.publicKey, sealed],
      [key.publicKey, { ...sealed, salt: theirs.salt }],
      [key.publicKey, { ...sealed, iv: theirs.iv }],
      [key.publicKey, { ...sealed, data: theirs.data }],
      [key.publicKey, { ...sealed, iterations: sealed.iterations + 1 }],
      [key.publicKey, { ...sealed, iterations: 1 }],
      [{ ...key.publicKey, algorithm: key.publicKey.algorithm === "Ed25519" ? "ECDSA-P256" : "Ed25519" }, sealed],
    ];
    for (const [publicKey, parts] of tries) expect(await openSealed(publicKey, parts, PASSPHRASE)).toBeUndefined();
  });

  it("is refused where a passphrase would be quick to guess, or take for ever", () => {
    for (const iterations of [1, 599_999, 600_000.5, 5_000_001, Number.MAX_SAFE_INTEGER]) {
      const text = writeKeyFile({ ...backup, sealed: { ...backup.sealed, iterations } });
      expect(readKeyFile(text)).toEqual({ ok: false, reason: "damaged" });
    }
    expect(readKeyFile(writeKeyFile(backup).replace('"version": 1', '"version": 2'))).toEqual({ ok: false, reason: "newer" });
  });

  it("damaged or hostile: never throws, and what is read is what stands there", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          damaged(() => writeKeyFile(backup)),
          fc.string(),
          fc.json(),
          fc.constantFrom(...hostile),
        ),
        (text) => {
          const read = readKeyFile(text);
          if (read.ok) expect(JSON.parse(writeKeyFile(read.backup))).toEqual(JSON.parse(text));
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe("the signature in a charter file", () => {
  it("is taken off whole or not at all, whatever stands there", () => {
    const signature = { signer: { algorithm: "Ed25519", spki: "AAAA" }, signature: "AAAA" };
    expect(splitCharter({ id: "a", signature })).toEqual({ status: "signed", payload: { id: "a" }, signature });
    for (const wrong of [null, 1, "x", [], {}, { ...signature, more: 1 }, { ...signature, signature: "=" }, { signature: "AAAA" }]) {
      expect(splitCharter({ id: "a", signature: wrong }), JSON.stringify(wrong)).toEqual({ status: "malformed" });
    }
    for (const plain of [{ id: "a" }, null, [], "signature", 7]) expect(splitCharter(plain)).toEqual({ status: "unsigned" });
    fc.assert(
      fc.property(fc.anything(), (value) => {
        splitCharter(value);
        splitCharter({ signature: value });
      }),
      { numRuns: RUNS },
    );
  });
});
