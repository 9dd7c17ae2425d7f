/** Where a string of JSON text ends, or where it breaks and what belongs there. */
export type StringEnd = { readonly at: number; readonly length: number } | { readonly at: number; readonly expected: string };

/**
 * Reads the string that opens at `start`; `at` is the offset after its closing quote, `length` counts UTF-16 units once
 * escapes are resolved. A loop rather than a pattern: on texts of megabytes a pattern's stack can run out.
 */
export function endOfString(source: string, start: number): StringEnd {
  let length = 0;
  for (let at = start + 1; ; at += 1, length += 1) {
    const code = source.charCodeAt(at);
    if (code === 0x22) return { at: at + 1, length };
    if (Number.isNaN(code)) return { at, expected: 'a closing "' };
    if (code < 0x20) return { at, expected: 'a closing " or an escape such as \\n' };
    if (code !== 0x5c) continue;
    at += 1;
    const letter = source[at] ?? "";
    if (letter === "u" && /^[0-9a-fA-F]{4}$/.test(source.slice(at + 1, at + 5))) at += 4;
    else if (!/^["\\/bfnrt]$/.test(letter)) return { at, expected: "an escape such as \\n or \\u00e9" };
  }
}

/** The text of a quoted string that has been found whole. */
export function unquote(quoted: string): string {
  return quoted.includes("\\") ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}
