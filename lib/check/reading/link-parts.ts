import type { Link } from "../post";

/** A web address as written, cut at its marks. */
export interface AddressParts {
  /** All before `?` and `#`. */
  readonly base: string;
  /** Between `?` and `#`, cut at every `&`. */
  readonly pairs: readonly string[];
  /** Mark included, or empty. */
  readonly hash: string;
}

/** Cuts a web address into what stands before its query, the query's pairs and the rest. */
export function partsOf(address: string): AddressParts {
  const hashAt = address.indexOf("#");
  const before = hashAt < 0 ? address : address.slice(0, hashAt);
  const queryAt = before.indexOf("?");
  const query = queryAt < 0 ? "" : before.slice(queryAt + 1);
  return {
    base: queryAt < 0 ? before : before.slice(0, queryAt),
    pairs: query === "" ? [] : query.split("&"),
    hash: hashAt < 0 ? "" : address.slice(hashAt),
  };
}

/**
 * Puts an address together again; without pairs it has no `?`. A fix replaces the whole link by it, so that two mendings of one
 * link overlap and are made one after the other.
 */
export function joinParts({ base, pairs, hash }: AddressParts): string {
  return `${base}${pairs.length === 0 ? "" : `?${pairs.join("&")}`}${hash}`;
}

/** The name of a pair such as `utm_source=facebook`. */
export function nameOf(pair: string): string {
  const at = pair.indexOf("=");
  return at < 0 ? pair : pair.slice(0, at);
}

/** What a percent-encoded value says; nothing when its encoding is broken. */
export function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

/**
 * Where a link of Meta's own wrapper leads (`l.facebook.com/l.php?u=…`, copied from a click instead of the address bar);
 * nothing for any other link.
 */
export function wrappedTarget({ host, path, query }: Link): string | undefined {
  if (!WRAPPERS.has(host) || !/^\/(?:l\.php)?$/.test(path)) return undefined;
  const given = query.split("&").find((pair) => pair.startsWith("u="));
  const target = given === undefined ? undefined : decoded(given.slice(2));
  return target !== undefined && /^https?:\/\/[^\s/?#]+\.[^\s/?#]/i.test(target)
    ? target.replaceAll(BREAKING, encodeURIComponent)
    : undefined;
}

const WRAPPERS = new Set(["l.facebook.com", "lm.facebook.com", "l.instagram.com", "l.messenger.com"]);
/** Signs that would end a link in running text. */
const BREAKING = /[\s<>«»“”"]/g;
