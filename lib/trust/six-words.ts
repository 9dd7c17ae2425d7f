import { fromBase64Url } from "./bytes";
import { WORDS_EN } from "./words.en";
import { WORDS_FR } from "./words.fr";

/** The lists; both sides look at the same one, whatever language each reads otherwise. */
const LISTS = { fr: WORDS_FR, en: WORDS_EN } as const;

/** Rounds that make it slow to look for a key pair whose words happen to agree with another's. */
const ROUNDS = 600_000;
const WORDS = 6;

/** The six words for two keys, in one language. @throws RangeError when one of them is no key id */
export async function sixWords(a: string, b: string, language: "fr" | "en"): Promise<readonly string[]> {
  const list = LISTS[language];
  return (await sixPlaces(a, b)).map((place) => list[place] ?? "");
}

/**
 * Places, in a list of 256 words, of the six words that stand for two keys: the same on both sides whoever asks, other ones when one
 * of the keys is another. 48 bits of PBKDF2 with SHA-256 over both ids in order; about 0.2 seconds.
 */
async function sixPlaces(a: string, b: string): Promise<readonly number[]> {
  const [first, second] = [a, b].sort().map((id) => fromBase64Url(id));
  if (first?.length !== 32 || second?.length !== 32) throw new RangeError("six words stand for two keys");
  const base = await crypto.subtle.importKey("raw", new Uint8Array([...first, ...second]), "PBKDF2", false, ["deriveBits"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt: new TextEncoder().encode("ligne-words:1"), iterations: ROUNDS };
  return [...new Uint8Array(await crypto.subtle.deriveBits(how, base, WORDS * 8))];
}
