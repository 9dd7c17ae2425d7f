/** What stands where a name stood. */
const GONE = "—";
/** Ids, codes and dates: whatever stands in them is no person's name, and changing them would break what they point to. */
const CODE = /^[a-z0-9][a-z0-9._:+-]*$/i;

/** Finds and takes out one person's name. */
export interface Scrubber {
  /** Whether the name stands in a text. */
  isIn(text: string): boolean;
  /** A copy without the name. `hits` counts texts that held it, `left` ids and codes that do and stay. */
  clean(value: unknown): { readonly value: unknown; readonly hits: number; readonly left: number };
}

/** The name as whole words, in any case, composed or not, with any spaces between its parts. */
export function createScrubber(name: string): Scrubber {
  const spellings = [...new Set([name.normalize("NFC"), name.normalize("NFD")])];
  const sources = spellings.map((spelling) =>
    spelling
      .trim()
      .split(/\s+/u)
      .map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"))
      .join("\\s+"),
  );
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${sources.join("|")})(?![\\p{L}\\p{M}\\p{N}])`, "giu");
  const isIn = (text: string) => {
    pattern.lastIndex = 0;
    return pattern.test(text);
  };
  return {
    isIn,
    clean(value) {
      let hits = 0;
      let left = 0;
      const cleanText = (text: string): string => {
        if (!isIn(text)) return text;
        if (isCode(text)) {
          left += 1;
          return text;
        }
        hits += 1;
        return text.replace(pattern, GONE);
      };
      const walk = (current: unknown): unknown => {
        if (typeof current === "string") return cleanText(current);
        if (Array.isArray(current)) return current.map(walk);
        if (typeof current !== "object" || current === null || Object.getPrototypeOf(current) !== Object.prototype) return current;
        return Object.fromEntries(Object.entries(current).map(([key, inner]) => [key, walk(inner)]));
      };
      return { value: walk(value), hits, left };
    },
  };
}

/** A single word in a field of its own may look like a code and be a name: it is one when it begins with a capital. */
function isCode(text: string): boolean {
  return CODE.test(text) && !/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u.test(text);
}
