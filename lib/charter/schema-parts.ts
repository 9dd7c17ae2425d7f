import * as z from "zod/mini";
import type { CharterErrorCode } from "./fault";

// Extension pages forbid `new Function`, which zod otherwise tries in order to run faster (T1).
z.config({ jitless: true });

/** The small shapes that sections and rules are made of. A regex's message says what would be right, to end “it should be …”. */

/** One line of text: a word, a phrase, a sentence. */
export const line = z.string().check(z.minLength(1), z.maxLength(500));
/** A text of several paragraphs. */
export const text = z.string().check(z.maxLength(20_000));
export const terms = list(line, 20_000);
/** Stable id that drafts and reviews refer to. */
export const id = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, "1 to 64 lower-case letters, digits and hyphens, such as roof-insulation"));
export const day = z.iso.date();
export const stage = z.enum(["awareness", "consideration", "conversion", "loyalty"]);
export const language = z.enum(["fr", "en"]);
/** Number of things in one post. */
export const count = whole(0, 100);
/** A host name, in any script; no scheme, no path. */
export const host = z
  .string()
  .check(
    z.maxLength(253),
    z.regex(
      /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,62})\.)+[\p{L}\p{M}\p{N}-]{2,63}$/u,
      "a domain without https:// and without a path, such as atelier.example",
    ),
  );
/** An address of the web; nothing but https and http may ever become a link (T1). */
export const webAddress = z.url({ protocol: /^https?$/, hostname: z.regexes.hostname, error: "a web address that starts with https://" });
export const gravity = z.enum(["hint", "advice", "must", "block"]);

/** Names the fault of a refinement; its sentence stands in `sentences.ts`. */
export function fault(code: CharterErrorCode): { params: { code: CharterErrorCode } } {
  return { params: { code } };
}

/** A text of at most so many UTF-16 units; may be empty. */
export function upTo(most: number) {
  return z.string().check(z.maxLength(most));
}

/** A whole number within bounds. */
export function whole(min: number, max: number) {
  return z.int().check(z.minimum(min), z.maximum(max));
}

/** At most so many entries. */
export function atMost<Entry extends z.core.SomeType>(entry: Entry, most: number) {
  return z.array(entry).check(z.maxLength(most));
}

/** At least one entry, at most so many. */
export function some<Entry extends z.core.SomeType>(entry: Entry, most: number) {
  return z.array(entry).check(z.minLength(1), z.maxLength(most));
}

/** At most so many entries; left out means none. */
export function list<Entry extends z.core.SomeType>(entry: Entry, most: number) {
  return z._default(atMost(entry, most), []);
}
