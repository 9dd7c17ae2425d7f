import { toBase64Url } from "../trust";

/** UTF-16 units that are encoded between two pauses: some ten milliseconds on a busy machine. */
const PIECE = 2_000_000;

/** SHA-256 of a text in UTF-8, base64url; the same as of the whole at once, with a pause between its pieces. */
export async function digestInPieces(text: string, pause: () => Promise<void>): Promise<string> {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < text.length; ) {
    // A pair of surrogates stays together: apart, neither half could be encoded.
    const isPair = /[\uD800-\uDBFF]/.test(text[at + PIECE - 1] ?? "");
    const end = Math.min(at + PIECE + (isPair ? 1 : 0), text.length);
    pieces.push(encoder.encode(text.slice(at, end)));
    at = end;
    await pause();
  }
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return toBase64Url(await crypto.subtle.digest("SHA-256", bytes));
}
