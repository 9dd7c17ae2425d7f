/** What JSON can say. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue | undefined };

/**
 * One spelling per value, so that two machines sign the same bytes: keys in order of their UTF-16 units, no space, numbers as
 * ECMAScript writes them (RFC 8785, JSON Canonicalization Scheme). Keys whose value is `undefined` are left out, as JSON does.
 *
 * @throws RangeError on a number that JSON has no word for, or on half of a surrogate pair, which UTF-8 cannot carry
 */
export function canonicalJson(value: JsonValue): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new RangeError("a number without a JSON form");
    return JSON.stringify(value);
  }
  if (typeof value === "string") {
    if (/\p{Surrogate}/u.test(value)) throw new RangeError("half of a surrogate pair");
    return JSON.stringify(value);
  }
  if (isList(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const entries = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const inner = value[key];
      return inner === undefined ? [] : [`${canonicalJson(key)}:${canonicalJson(inner)}`];
    });
  return `{${entries.join(",")}}`;
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
