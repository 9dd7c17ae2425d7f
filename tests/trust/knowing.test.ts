import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CharterVerdict,
  createSigningKey,
  fingerprint,
  type IncomingCharter,
  judgeCharter,
  type Member,
  mayTake,
  sixWords,
  standingOf,
  toBase64Url,
} from "../../lib/trust";
import { WORDS_EN } from "../../lib/trust/words.en";
import { WORDS_FR } from "../../lib/trust/words.fr";

describe("six words", () => {
  it.each([
    ["fr", WORDS_FR],
    ["en", WORDS_EN],
  ])("come from 256 %s words that are short, and that nobody takes for one another", (_language, words) => {
    expect(words).toHaveLength(256);
    const bare = words.map((word) => word.normalize("NFD").replace(/\p{M}/gu, ""));
    for (const word of bare) expect(word).toMatch(/^[a-z]{4,8}$/);
    expect(new Set(bare.map((word) => word.slice(0, 4))).size).toBe(256);
    const close = bare.flatMap((a, at) =>
      bare
        .slice(at + 1)
        .filter((b) => distance(a, b) < 3)
        .map((b) => `${a}/${b}`),
    );
    expect(close).toEqual([]);
  });

  it("are the same on both sides, and others for any other key", async () => {
    const [a, b, c] = await Promise.all([createSigningKey(), createSigningKey(), createSigningKey()]);
    const here = await sixWords(a.id, b.id, "fr");
    expect(here).toHaveLength(6);
    expect(await sixWords(b.id, a.id, "fr")).toEqual(here);
    expect(await sixWords(a.id, c.id, "fr")).not.toEqual(here);
    const english = await sixWords(a.id, b.id, "en");
    expect(english.map((word) => WORDS_EN.indexOf(word))).toEqual(here.map((word) => WORDS_FR.indexOf(word)));
    await expect(sixWords(a.id, "x", "fr")).rejects.toThrow(RangeError);
  });

  it("stay the same from release to release", async () => {
    const [a, b] = ["A".repeat(43), `${"_".repeat(42)}8`];
    expect(await sixWords(a, b, "en")).toEqual(FROZEN);
  });
});

/** What the first release said for these two; a change of words, order or derivation would part those who update from those who do not. */
const FROZEN: readonly string[] = ["atlas", "basil", "library", "cliff", "potato", "drawer"];

describe("a fingerprint", () => {
  it("is 24 signs in groups of four, none of which is taken for another, and tells keys apart", () => {
    const id = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(toBase64Url);
    fc.assert(
      fc.property(id, id, (a, b) => {
        expect(fingerprint(a)).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4} ){5}[0-9A-HJKMNP-TV-Z]{4}$/);
        if (a.slice(0, 20) !== b.slice(0, 20)) expect(fingerprint(a)).not.toBe(fingerprint(b));
      }),
    );
    expect(fingerprint("A".repeat(43))).toBe("0000 0000 0000 0000 0000 0000");
    expect(fingerprint(`${"_".repeat(42)}8`)).toBe("ZZZZ ZZZZ ZZZZ ZZZZ ZZZZ ZZZZ");
    expect(fingerprint("<b>")).toBe("");
  });
});

describe("T13: the judgement on a charter file", () => {
  const file = (change: Partial<IncomingCharter> = {}): IncomingCharter => ({
    signer: "k",
    barred: undefined,
    order: 1,
    isSame: false,
    ...change,
  });
  it.each<[string, IncomingCharter, string | undefined, CharterVerdict]>([
    ["nobody ever signed", file({ signer: undefined }), undefined, "unsigned"],
    ["the first signature", file({ order: -1 }), undefined, "first"],
    ["the same key, newer", file(), "k", "next"],
    ["the same file again", file({ order: 0, isSame: true }), "k", "same"],
    ["the same version, other content", file({ order: 0 }), "k", "altered"],
    ["an older version", file({ order: -1 }), "k", "older"],
    ["an older version, said to be the same", file({ order: -1, isSame: true }), "k", "older"],
    ["another key, newer", file(), "other", "other-key"],
    ["another key, the same version", file({ order: 0, isSame: true }), "other", "other-key"],
    ["another key, older", file({ order: -1 }), "other", "older"],
    ["no signature any more", file({ signer: undefined }), "k", "unsigned-after"],
    ["a signature that does not hold", file({ signer: "forged" }), "k", "tampered"],
    ["the first, and it does not hold", file({ signer: "forged" }), undefined, "tampered"],
    ["a removed member, who published it so far", file({ barred: "removed" }), "k", "removed"],
    ["a removed member, first", file({ barred: "removed" }), undefined, "removed"],
    ["somebody who does not publish", file({ barred: "no-role" }), undefined, "no-role"],
  ])("%s", (_case, incoming, pinned, verdict) => expect(judgeCharter(incoming, pinned)).toBe(verdict));

  it("no consent opens what is refused, and none opens what asks for another", () => {
    const refused: CharterVerdict[] = ["older", "altered", "tampered", "removed", "no-role"];
    for (const verdict of refused) {
      for (const consent of [undefined, "other-key", "unsigned-after"] as const) expect(mayTake(verdict, consent)).toBe(false);
    }
    expect(mayTake("other-key", "other-key")).toBe(true);
    expect(mayTake("other-key", "unsigned-after")).toBe(false);
    expect(mayTake("unsigned-after", undefined)).toBe(false);
    expect(mayTake("unsigned-after", "other-key")).toBe(false);
  });
});

describe("T12: how a key stands", () => {
  const member: Member = {
    id: "m",
    publicKey: { algorithm: "Ed25519", spki: "AAAA" },
    name: "Sofia",
    roles: ["reviewer"],
    confirmed: true,
    addedAt: 1,
  };
  it.each<[string, Partial<Member>, object]>([
    ["confirmed", {}, { state: "confirmed", roles: ["reviewer"], name: "Sofia" }],
    ["not confirmed", { confirmed: false }, { state: "unconfirmed", roles: [], name: "Sofia" }],
    ["removed", { removedAt: 5 }, { state: "removed", roles: [], name: "Sofia", removedAt: 5 }],
    ["removed before it was confirmed", { confirmed: false, removedAt: 5 }, { state: "removed", roles: [], name: "Sofia", removedAt: 5 }],
    ["with roles that no key may have together", { roles: ["author", "reviewer"] }, { state: "unconfirmed", roles: [], name: "Sofia" }],
    ["of somebody else", { id: "n" }, { state: "unknown", roles: [] }],
  ])("%s", (_case, change, standing) => expect(standingOf("m", [], [{ ...member, ...change }])).toEqual(standing));

  it("one's own key stands before whatever the list says", () => {
    expect(standingOf("m", [{ id: "m", roles: ["author"] }], [member])).toEqual({ state: "own", roles: ["author"] });
  });
});

function distance(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min((last[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    last = next;
  }
  return last[b.length] ?? 0;
}
