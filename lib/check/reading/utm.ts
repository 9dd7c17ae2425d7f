import { fold } from "../match";
import { decoded, joinParts, nameOf, partsOf } from "./link-parts";

/** What is wrong with the UTM parameters of a link, gravest first: those that no statistics tool will read, then those it will misfile. */
export type UtmFault = "hash" | "question" | "path" | "form" | "medium" | "source";

/** A link's address mended, and the parameters that changed, as they now stand. */
export interface UtmMending {
  readonly fault: UtmFault;
  readonly address: string;
  readonly changed: readonly string[];
  /** Nothing was guessed. */
  readonly isSure: boolean;
}

/** What the values should be where no machine can tell from the link alone. */
export interface UtmWishes {
  readonly medium: string;
  readonly source: string;
  /** Whether a parameter's value is somebody else's business. */
  isSettled(name: string, value: string): boolean;
}

const UTM = /^(?:amp;)*utm_[a-z_]+$/i;
const MISPLACED = /&(?:amp;)*utm_[a-z_]+=/i;
const SECOND_MARK = /\?(?=(?:amp;)*utm_[a-z_]+=)/i;

/** Whether a pair of a query is a UTM parameter, however it is written. */
export function isUtm(pair: string): boolean {
  return UTM.test(nameOf(pair));
}

/** An address without its UTM parameters; nothing when it has none. */
export function withoutUtm(address: string): string | undefined {
  const parts = partsOf(address);
  const pairs = parts.pairs.filter((pair) => !isUtm(pair));
  return pairs.length === parts.pairs.length ? undefined : joinParts({ ...parts, pairs });
}

/** Finds what is wrong with the UTM parameters of an address and mends all of it; nothing when all is well. */
export function mendUtm(address: string, wishes: UtmWishes): UtmMending | undefined {
  const faults = new Set<UtmFault>();
  const parts = partsOf(address);
  const { base, strays } = splitBase(parts.base);
  if (strays.length > 0) faults.add("path");
  const { hash, moved } = splitHash(parts.hash);
  if (moved.length > 0) faults.add("hash");
  const asked = parts.pairs.flatMap((pair) => {
    const pieces = splitPair(pair);
    if (pieces.length > 1 || pieces[0] !== pair) faults.add("question");
    return pieces;
  });
  const known = new Set(asked.map((pair) => nameOf(pair).toLowerCase()));
  const pairs = [...asked, ...[...strays, ...moved].filter((pair) => !known.has(nameOf(pair).toLowerCase()))];
  const mended = pairs.map((pair) => mendPair(pair, wishes, faults));
  const [fault] = ORDER.filter((one) => faults.has(one));
  if (fault === undefined) return undefined;
  const slash = parts.pairs.length === 0 && /^(?:https?:\/\/)?[^/]+$/i.test(base) ? "/" : "";
  return {
    fault,
    address: joinParts({ base: base + slash, pairs: lastOfEach(mended), hash }),
    changed: mended.filter((pair, at) => pair !== pairs[at]),
    isSure: !faults.has("medium") && !faults.has("source"),
  };
}

const ORDER: readonly UtmFault[] = ["hash", "question", "path", "form", "medium", "source"];

/** What was hung on the path with `&` although no `?` came before. */
function splitBase(base: string): { readonly base: string; readonly strays: readonly string[] } {
  const lastPart = base.lastIndexOf("/") + 1;
  const cut = base.slice(lastPart).search(MISPLACED);
  if (cut < 0) return { base, strays: [] };
  return { base: base.slice(0, lastPart + cut), strays: base.slice(lastPart + cut + 1).split("&") };
}

/** A pair cut at question marks before UTM parameters; one in an address within the address is its own. */
function splitPair(pair: string): readonly string[] {
  const pieces = pair.split(SECOND_MARK);
  if (pieces.length < 2 || pieces[0]?.includes("://") === true) return [pair];
  return pieces.map(withoutMarksBehind).filter((piece) => piece !== "");
}

/** The UTM parameters behind `#`, which never reach a server, and the anchor without them. */
function splitHash(hash: string): { readonly hash: string; readonly moved: readonly string[] } {
  const pieces = hash.slice(1).split(/(?=[?&])/);
  const isMoved = (piece: string) => piece.includes("=") && isUtm(piece.replace(/^[?&]/, ""));
  const moved = pieces.filter(isMoved).map((piece) => piece.replace(/^[?&]/, ""));
  if (moved.length === 0) return { hash, moved };
  const kept = pieces.filter((piece) => !isMoved(piece)).join("");
  const opened = withoutMarksBehind(hash.includes("?") && !kept.includes("?") ? kept.replace("&", "?") : kept);
  return { hash: opened === "" ? "" : `#${opened}`, moved };
}

function withoutMarksBehind(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === "?" || text[end - 1] === "&")) end--;
  return text.slice(0, end);
}

function mendPair(pair: string, wishes: UtmWishes, faults: Set<UtmFault>): string {
  const at = pair.indexOf("=");
  if (at < 0 || !isUtm(pair)) return pair;
  const name = nameOf(pair)
    .replace(/^(?:amp;)+/i, "")
    .toLowerCase();
  const value = pair.slice(at + 1);
  const named = `${name}=${value}`;
  if (named !== pair) faults.add("form");
  // Braces are filled in by an ad tool; an id is compared letter by letter with the tool that gave it.
  const said = /[{}]|%7b/i.test(value) || name === "utm_id" ? undefined : decoded(value.replaceAll("+", " "));
  if (said === undefined || wishes.isSettled(name, said)) return named;
  const plain = fold(said).text.trim().replaceAll(/\s+/g, "-");
  const wish = wishOf(name, plain, wishes);
  if (wish !== undefined) {
    faults.add(name === "utm_medium" ? "medium" : "source");
    return `${name}=${encodeURIComponent(wish)}`;
  }
  if (plain === said || plain === "") return named;
  faults.add("form");
  return `${name}=${encodeURIComponent(plain)}`;
}

function wishOf(name: string, value: string, { medium, source }: UtmWishes): string | undefined {
  if (name === "utm_medium" && (value === "facebook" || value === "organic") && value !== medium) return medium;
  return name === "utm_source" && value === "social" && value !== source ? source : undefined;
}

/** Of a parameter that now stands twice the later value, as statistics tools and the charter's check read it, in the earlier place. */
function lastOfEach(pairs: readonly string[]): string[] {
  const last = new Map(pairs.filter(isUtm).map((pair) => [nameOf(pair), pair]));
  return pairs.flatMap((pair) => {
    const name = nameOf(pair);
    const kept = isUtm(pair) ? last.get(name) : pair;
    if (isUtm(pair)) last.delete(name);
    return kept === undefined ? [] : [kept];
  });
}
