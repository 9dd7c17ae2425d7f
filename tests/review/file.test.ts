import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromChatText, parseReviews, REVIEW_FILE_LIMITS, serialiseReviews, toChatText, verifyReviewRecord } from "../../lib/review";
import { cast, TEXT, writeReview } from "./cast";

const review = await writeReview();
await review.submit(`${TEXT} « É » 🥖`);
await review.comment("samedi", "Lequel ?", cast.reviewer, { suggestion: "" });
await review.decide("approved");
const records = review.records();
const source = serialiseReviews(records);
const faultOf = (text: string) => {
  const parsed = parseReviews(text);
  return parsed.ok ? undefined : parsed.fault;
};
const changed = (change: (file: { format: string; schema: number; records: unknown[] }) => unknown) =>
  JSON.stringify(change(JSON.parse(source) as never));

describe("a review file", () => {
  it("gives back to the byte what went in, and every signature still holds", async () => {
    const parsed = parseReviews(source);
    if (!parsed.ok) throw new Error(parsed.fault.code);
    expect(parsed.records).toEqual(records);
    expect(parseReviews(`\uFEFF${source}`).ok).toBe(true);
    for (const record of parsed.records) expect(await verifyReviewRecord(record)).toBeDefined();
  });

  it.each([
    ["nothing", "", { code: "not-json" }],
    ["another kind of file", '{"format":"ligne-charter","schema":1}', { code: "not-reviews" }],
    ["a list", "[]", { code: "not-reviews" }],
    ["a later version", changed((file) => ({ ...file, schema: 2 })), { code: "newer", needs: 2 }],
    ["a version that is none", changed((file) => ({ ...file, schema: "1" })), { code: "not-reviews" }],
    ["something more beside the records", changed((file) => ({ ...file, more: 1 })), { code: "not-reviews" }],
    ["no record", changed((file) => ({ ...file, records: [] })), { code: "empty" }],
    ["a record that is none", changed((file) => ({ ...file, records: [...file.records, {}] })), { code: "bad-record", at: 3 }],
    ["too many records", changed((file) => ({ ...file, records: Array(REVIEW_FILE_LIMITS.records + 1).fill(0) })), { code: "too-many" }],
    [
      "a text that is too long",
      changed((file) => ({ ...file, records: ["a".repeat(REVIEW_FILE_LIMITS.stringLength + 1)] })),
      { code: "string-too-long" },
    ],
    ["too much", `"${"é".repeat(REVIEW_FILE_LIMITS.bytes / 2)}"`, { code: "too-large" }],
  ])("T2, T5, F22: %s is refused whole", (_what, text, fault) => {
    expect(faultOf(text)).toEqual(fault);
  });

  it("T5: depth is looked at before anything recurses", () => {
    const nested = (depth: number) => `{"format":"ligne-reviews","schema":1,"records":${"[".repeat(depth)}${"]".repeat(depth)}}`;
    expect(faultOf(nested(REVIEW_FILE_LIMITS.depth - 1))).toEqual({ code: "bad-record", at: 0 });
    expect(faultOf(nested(REVIEW_FILE_LIMITS.depth))).toEqual({ code: "too-deep" });
    expect(faultOf(nested(200_000))).toEqual({ code: "too-deep" });
  });

  it.each(["__proto__", "constructor", "prototype"])("T2: the key %s is refused at every level", (key) => {
    const text = JSON.stringify(JSON.parse(source));
    for (let at = text.indexOf("{"); at >= 0; at = text.indexOf("{", at + 1)) {
      const comma = text[at + 1] === "}" ? "" : ",";
      expect(faultOf(`${text.slice(0, at + 1)}"${key}":{}${comma}${text.slice(at + 1)}`)).toEqual({ code: "unsafe-key" });
    }
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("whatever one changes in it, reading throws nothing", () => {
    fc.assert(
      fc.property(fc.nat({ max: source.length - 1 }), fc.nat({ max: 20 }), fc.string({ maxLength: 8 }), (at, length, put) => {
        const parsed = parseReviews(source.slice(0, at) + put + source.slice(at + length));
        expect(typeof parsed.ok).toBe("boolean");
      }),
      { numRuns: Number(process.env.LIGNE_RUNS ?? 1_000) },
    );
  });
});

describe("a review as text for a chat", () => {
  const lines = ["Relecture : Boulangerie des Halles", "Le four à bois rallume…"];

  it("is read again from the clipboard, whatever the chat made of it", async () => {
    const text = await toChatText(records, lines);
    expect(text.startsWith(lines.join("\n"))).toBe(true);
    expect(text.length).toBeLessThan(source.length);
    const ways = [
      text,
      text.replaceAll("\n", "\r\n"),
      text.replaceAll("\n", " "),
      text
        .split("\n")
        .map((line) => `> ${line}`)
        .join("\n"),
      `Salut !\n${text}\nMerci 🙏`,
      text.replaceAll("\n", "\u00a0\n\u200b"),
      source,
    ];
    for (const way of ways) expect(await fromChatText(way)).toEqual({ ok: true, records });
  });

  it("words of the readable part are not taken for the block", async () => {
    const text = await toChatText(records, ["Il a écrit [ligne-review:1]AAAA[/ligne-review] !"]);
    expect(await fromChatText(text)).toEqual({ ok: true, records });
  });

  it("a damaged, a later and an endless block are refused", async () => {
    const text = await toChatText(records, lines);
    const at = text.indexOf("[ligne-review:1]") + 30;
    expect((await fromChatText(text.slice(0, at) + text.slice(at + 3))).ok).toBe(false);
    expect(await fromChatText(text.replace("review:1]", "review:2]"))).toEqual({ ok: false, fault: { code: "newer", needs: 2 } });
    expect((await fromChatText("Bonjour !")).ok).toBe(false);
    const bomb = new Blob(["a".repeat(REVIEW_FILE_LIMITS.bytes + 1)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
    const packed = Buffer.from(await new Response(bomb).arrayBuffer()).toString("base64url");
    expect(await fromChatText(`[ligne-review:1]${packed}[/ligne-review]`)).toEqual({ ok: false, fault: { code: "too-large" } });
  });
});
