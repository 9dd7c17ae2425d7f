const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Map([...SIGNS].map((sign, value) => [sign.charCodeAt(0), value]));

/** The bytes of a text in base64 (RFC 4648, section 4, with padding); nothing when it is none. */
export function bytesOf(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0) return undefined;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let index = 0; index < text.length - padding; index++) {
    const value = VALUES.get(text.charCodeAt(index));
    if (value === undefined) return undefined;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 0xff;
  }
  return bytes;
}

/** The same bytes as a text in base64. */
export function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    text += SIGNS.charAt(first >> 2) + SIGNS.charAt(((first & 3) << 4) | ((second ?? 0) >> 4));
    text += second === undefined ? "=" : SIGNS.charAt(((second & 15) << 2) | ((third ?? 0) >> 6));
    text += third === undefined ? "=" : SIGNS.charAt(third & 63);
  }
  return text;
}
