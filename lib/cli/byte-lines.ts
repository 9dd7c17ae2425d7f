/** A line that was longer than the limit; its bytes were let go. */
export const TOO_LONG = Symbol("too long");

const NEWLINE = 0x0a;

/**
 * Splits a stream of bytes at each `\n`, which is never part of a longer UTF-8 sequence. Holds one line at most, and of a
 * line over `limit` bytes nothing. The last line needs no `\n`.
 */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array | typeof TOO_LONG> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (): Uint8Array | typeof TOO_LONG => {
    const line = length > limit ? TOO_LONG : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); ; end = chunk.indexOf(NEWLINE, start)) {
      const part = chunk.subarray(start, end === -1 ? chunk.length : end);
      length += part.length;
      if (length <= limit) parts.push(part);
      else parts = [];
      if (end === -1) break;
      yield take();
      start = end + 1;
    }
  }
  if (length > 0) yield take();
}

/** The whole stream, or nothing when it is longer than `limit` bytes. */
export async function readWhole(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) return undefined;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
