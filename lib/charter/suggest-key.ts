import type { JsonValue } from "./clean-copy";
import type { CharterPath } from "./path";

/** Keys of the rule language, for “did you mean”; the schema stays the only judge. */
const RULE_KEYS =
  "id,kind,severity,message,why,examples,fix,scope,except,near,pillars,pages,languages,since,until,limit,link,owner,terms,patterns,pairs,use,insteadOf,atLeast,all,of,term,min,max,formula,if,then,require,forbid,forms,address,within,unless,atLeastLetters,style,keep,tokens,words,shape,ending,not,gap,allowed,hosts,params,name,value,strip,check,days,flags,passes,fr,en,mode".split(
    ",",
  );

/** The known key nearest to a mistyped one: same letters in another case, or at most two slips. */
export function suggestKey(path: CharterPath, key: string, data: JsonValue): string | undefined {
  const here = keysAt(path, data);
  let best: { readonly key: string; readonly slips: number } | undefined;
  for (const candidate of RULE_KEYS) {
    if (here.has(candidate)) continue;
    const slips = distance(key.toLowerCase(), candidate.toLowerCase(), 2);
    if (slips <= Math.min(2, candidate.length - 2) && (best === undefined || slips < best.slips)) best = { key: candidate, slips };
  }
  return best?.key;
}

function keysAt(path: CharterPath, data: JsonValue): ReadonlySet<string> {
  let value: JsonValue | undefined = data;
  for (const step of path)
    value = typeof value === "object" && value !== null ? (value as Record<string | number, JsonValue>)[step] : undefined;
  return new Set(typeof value === "object" && value !== null ? Object.keys(value) : []);
}

/** Levenshtein distance, given up (as `limit + 1`) when lengths already differ by more. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
