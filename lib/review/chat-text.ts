import { fromBase64Url, toBase64Url } from "../trust";
import { type ParsedReviews, parseReviews, REVIEW_FILE_LIMITS, serialiseReviews } from "./file";
import type { ReviewRecord } from "./records";

const BEGIN = "[ligne-review:1]";
const END = "[/ligne-review]";
const WIDTH = 76;
const BLOCK = /\[ligne-review:(\d{1,4})\]([\s\S]*?)\[\/ligne-review\]/u;

/**
 * Reviews as a text for a chat or a mail: lines for people, then the records in a block of letters that chats leave alone.
 *
 * @param lines what a person reads, already in words
 */
export async function toChatText(records: readonly ReviewRecord[], lines: readonly string[]): Promise<string> {
  const packed = toBase64Url(await pipe(new TextEncoder().encode(serialiseReviews(records)), new CompressionStream("deflate-raw")));
  const rows = packed.match(new RegExp(`.{1,${WIDTH}}`, "g")) ?? [];
  // Marks of the block inside the readable lines would be taken for the block.
  const readable = lines.map((line) => line.replaceAll("[ligne-review", "(ligne-review").replaceAll("[/ligne-review", "(/ligne-review"));
  return [...readable, "", BEGIN, ...rows, END].join("\n");
}

/**
 * Reads the block out of a pasted text, however a chat has broken its lines, quoted it, or put words around it. A text that is a review
 * file itself is read as one.
 */
export async function fromChatText(text: string): Promise<ParsedReviews> {
  if (text.length > REVIEW_FILE_LIMITS.bytes) return { ok: false, fault: { code: "too-large" } };
  const block = BLOCK.exec(text);
  if (block === null) return parseReviews(text.trim());
  const [, version, body = ""] = block;
  if (Number(version) > 1) return { ok: false, fault: { code: "newer", needs: Number(version) } };
  const bytes = fromBase64Url(body.replace(/[^A-Za-z0-9_-]/g, ""));
  const source = bytes && (await inflate(bytes));
  if (source === "too-large") return { ok: false, fault: { code: "too-large" } };
  return source === undefined ? { ok: false, fault: { code: "not-json" } } : parseReviews(source.text);
}

/** A small block can unfold to anything (T5): reading stops at the bound. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<{ readonly text: string } | "too-large" | undefined> {
  try {
    const unfolded = await pipe(bytes, new DecompressionStream("deflate-raw"), REVIEW_FILE_LIMITS.bytes);
    return unfolded && { text: new TextDecoder("utf-8", { fatal: true }).decode(unfolded) };
  } catch (error) {
    if (error instanceof RangeError) return "too-large";
    // Damaged on its way: neither a stream nor UTF-8.
    return undefined;
  }
}

async function pipe(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
  most = Number.POSITIVE_INFINITY,
): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(through).getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > most) {
      await reader.cancel();
      throw new RangeError("more than a review file may hold");
    }
    chunks.push(next.value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
