import { type CharterFault, charterFault, showValue } from "./fault";
import { CHARTER_LIMITS } from "./limits";
import { type CharterPath, showText } from "./path";

/** JSON data, as `JSON.parse` gives it. */
export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;
export interface JsonObject {
  [key: string]: JsonValue;
}

/** Keys that programs give a meaning of their own (T2). */
const UNSAFE_KEYS = new Set(["__proto__", "constructor", "prototype"]);
/** Characters that turn the direction of text (T6): embeddings, overrides and isolates. */
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/;
/** Keys whose texts identify or name something, or lead somewhere: nothing may be hidden in them (T6). */
const NAMING_KEYS = new Set(
  "id,format,version,name,legalName,pageName,owner,pillar,pillars,pages,domains,siteDomains,hosts,allowedShorteners,url,link,hashtag,brand,handles,kind,role,escalateTo".split(
    ",",
  ),
);

/** A list or object being copied. `names` are the keys of an object; a list has none. */
interface Frame {
  readonly source: object;
  readonly names: readonly string[] | undefined;
  readonly length: number;
  readonly copy: JsonValue[] | JsonObject;
  /** Key that names the entries: a list passes on the key it stands under. */
  readonly key: string;
  next: number;
  step: string | number;
}

interface Walk {
  readonly frames: Frame[];
  readonly errors: CharterFault[];
  /** What the data would measure as JSON text, at least. */
  size: number;
}

/**
 * Copies unknown data into plain JSON data, texts and keys in NFC, refusing what no charter may hold: unsafe keys, hidden
 * direction characters in names and keys, too much depth, length or size, and anything JSON does not know. Iterative, so that
 * neither depth nor cycles can exhaust the stack; data that came as an object is measured as its JSON text would be.
 */
export function copyClean(source: unknown): { readonly value: JsonValue | undefined; readonly errors: readonly CharterFault[] } {
  const result: JsonValue[] = [];
  const walk: Walk = { frames: [frameOf([source], result, "")], errors: [], size: 0 };
  for (let frame = walk.frames.at(-1); frame !== undefined; frame = walk.frames.at(-1)) {
    if (frame.next === frame.length) {
      walk.frames.pop();
      continue;
    }
    const stop = copyNext(frame, walk);
    if (stop !== undefined) return { value: undefined, errors: [stop] };
  }
  return { value: result[0], errors: walk.errors };
}

function frameOf(source: object, copy: JsonValue[] | JsonObject, key: string): Frame {
  const names = Array.isArray(source) ? undefined : Object.keys(source);
  return { source, names, length: names?.length ?? (source as unknown[]).length, copy, key, next: 0, step: 0 };
}

function pathOf(walk: Walk): CharterPath {
  return walk.frames.slice(1).map((frame) => frame.step);
}

/** Copies one entry; gives back an error only when the walk must not go on. */
function copyNext(frame: Frame, walk: Walk): CharterFault | undefined {
  const index = frame.next;
  const rawName = frame.names?.[index];
  const value: unknown = (frame.source as Record<string | number, unknown>)[rawName ?? index];
  frame.next += 1;
  if (rawName !== undefined && value === undefined) return undefined;
  const name = rawName?.normalize("NFC");
  frame.step = name ?? index;
  // Two units for each value: the shortest list entry is a digit and a comma.
  walk.size += 2 + (name?.length ?? 0) + (typeof value === "string" ? value.length : 0);
  if (walk.size > CHARTER_LIMITS.bytes) return charterFault("too-large", [], { limit: CHARTER_LIMITS.bytes });
  if (name !== undefined) {
    const error = refuseKey(name, frame.copy as JsonObject, walk);
    if (error !== undefined) {
      walk.errors.push(error);
      return undefined;
    }
  }
  const key = name ?? frame.key;
  const put = (copied: JsonValue): void => {
    (frame.copy as Record<string | number, JsonValue>)[name ?? index] = copied;
  };
  return typeof value === "object" && value !== null ? enter(value, key, put, walk) : copyScalar(value, key, put, walk);
}

function enter(value: object, key: string, put: (copied: JsonValue) => void, walk: Walk): CharterFault | undefined {
  if (walk.frames.length > CHARTER_LIMITS.depth) return charterFault("too-deep", pathOf(walk), { limit: CHARTER_LIMITS.depth });
  if (!Array.isArray(value) && !isPlain(value)) {
    walk.errors.push(charterFault("not-json", pathOf(walk), { found: "an object of a special kind" }));
    return undefined;
  }
  const copy: JsonValue[] | JsonObject = Array.isArray(value) ? [] : {};
  put(copy);
  walk.frames.push(frameOf(value, copy, key));
  return undefined;
}

function refuseKey(key: string, copy: JsonObject, walk: Walk): CharterFault | undefined {
  const parent = walk.frames.slice(1, -1).map((frame) => frame.step);
  if (UNSAFE_KEYS.has(key)) return charterFault("unsafe-key", parent, { key: showText(key) });
  if (key.length > CHARTER_LIMITS.stringLength)
    return charterFault("string-too-long", parent, { count: key.length, limit: CHARTER_LIMITS.stringLength });
  if (DIRECTION.test(key)) return hiddenDirection([...parent, key], key);
  if (Object.hasOwn(copy, key)) return charterFault("colliding-keys", parent, { key: showText(key) });
  return undefined;
}

function copyScalar(value: unknown, key: string, put: (copied: JsonValue) => void, walk: Walk): undefined {
  if (typeof value === "string") {
    const text = value.normalize("NFC");
    const length = Math.max(text.length, value.length);
    if (length > CHARTER_LIMITS.stringLength)
      walk.errors.push(charterFault("string-too-long", pathOf(walk), { count: length, limit: CHARTER_LIMITS.stringLength }));
    else if (NAMING_KEYS.has(key) && DIRECTION.test(text)) walk.errors.push(hiddenDirection(pathOf(walk), text));
    put(text);
  } else if (value === null || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) put(value);
  else walk.errors.push(charterFault("not-json", pathOf(walk), { found: showValue(value) }));
}

function hiddenDirection(path: CharterPath, text: string): CharterFault {
  const code = DIRECTION.exec(text)?.[0].charCodeAt(0) ?? 0;
  return charterFault("hidden-direction", path, { character: `U+${code.toString(16).toUpperCase()}`, shown: showText(text) }, text);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null) return true;
  // Data of another realm (a frame, a worker) has another Object.prototype, which itself has no prototype.
  return (
    typeof prototype === "object" &&
    Object.getPrototypeOf(prototype) === null &&
    Object.prototype.toString.call(value) === "[object Object]"
  );
}
