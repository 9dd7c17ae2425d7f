import * as z from "zod/mini";
import { charterIdSchema } from "../charter";
import { FILLER_KINDS, type FillerKind } from "../check";
import { KEEP_REASONS, LONGEST_REASON, VERDICTS } from "./verdicts";

/**
 * What was said about remarks of a kind of filler, under which charter: counts and ids, and beside them the newest reasons. A
 * reason in own words is what somebody wrote into the field for it, never anything of a post.
 */

const count = z.int().check(z.minimum(0), z.maximum(10_000));
const tally = z.strictObject({ keep: count, wrongAlert: count, filler: count });
export type StoredTaste = Partial<Record<FillerKind, z.output<typeof tally>>>;
export const tasteSchema = z.strictObject(
  Object.fromEntries(FILLER_KINDS.map((kind) => [kind, z.optional(tally)])),
) as unknown as z.ZodMiniType<StoredTaste, StoredTaste>;

/** One verdict. */
export const verdictSchema = z.strictObject({
  charterId: charterIdSchema,
  kind: z.enum(FILLER_KINDS),
  verdict: z.enum(VERDICTS),
  reason: z.optional(z.enum(KEEP_REASONS)),
  words: z.optional(z.string().check(z.minLength(1), z.maxLength(LONGEST_REASON))),
});
/** One verdict as it is kept. `accepted`: nobody pressed anything, a reviewer approved a text in which the remark had been ignored. */
export const saidVerdictSchema = z.strictObject({
  ...verdictSchema.shape,
  accepted: z.optional(z.literal(true)),
});
export type SaidVerdict = z.output<typeof saidVerdictSchema>;

/** Charters of which the taste is kept on one machine; the least lately changed goes first. */
const MOST_CHARTERS = 50;
/** Newest verdicts that are kept with their reason, and newest requests that are known to have been heard. */
const MOST_SAID = 60;

/** As it is stored; what cannot be read is left out and does not drag the rest along. */
interface Tastes {
  readonly tastes: Readonly<Record<string, StoredTaste>>;
  /** Oldest first. */
  readonly said: readonly SaidVerdict[];
  /** Ids of requests already counted: one that is asked twice (F2, F4) counts once. */
  readonly heard: readonly string[];
}

/** Reads what is stored, charter by charter. */
export function readTastes(stored: unknown): Map<string, StoredTaste> {
  return new Map(Object.entries(read(stored).tastes));
}

/** The newest verdicts under a charter, newest first. */
export function readSaid(stored: unknown, charterId: string): readonly SaidVerdict[] {
  return read(stored)
    .said.filter((said) => said.charterId === charterId)
    .toReversed();
}

/** The same with one more verdict. `requestId` names the asking, which may come twice. */
export function noteVerdict(stored: unknown, said: SaidVerdict, requestId: string): Tastes {
  return change(stored, said, requestId, 1);
}

/** The same without the newest such verdict: whoever said it has changed their mind. */
export function takeBackVerdict(stored: unknown, said: SaidVerdict, requestId: string): Tastes {
  return change(stored, said, requestId, -1);
}

/** The same without what was said of one kind, or of all kinds, under a charter. */
export function forgetVerdicts(stored: unknown, charterId: string, kind?: FillerKind): Tastes {
  const before = read(stored);
  const tastes = new Map(Object.entries(before.tastes));
  put(tastes, charterId, kind === undefined ? {} : without(tastes.get(charterId), kind));
  const said = before.said.filter((one) => one.charterId !== charterId || (kind !== undefined && one.kind !== kind));
  return { ...before, tastes: Object.fromEntries(tastes), said };
}

function change(stored: unknown, said: SaidVerdict, requestId: string, by: 1 | -1): Tastes {
  const before = read(stored);
  if (before.heard.includes(requestId)) return before;
  const { charterId, kind, verdict } = said;
  const tastes = new Map(Object.entries(before.tastes));
  const taste = tastes.get(charterId);
  const counts = taste?.[kind] ?? { keep: 0, wrongAlert: 0, filler: 0 };
  const next = { ...counts, [verdict]: Math.min(Math.max(counts[verdict] + by, 0), 10_000) };
  put(tastes, charterId, next.keep + next.wrongAlert + next.filler === 0 ? without(taste, kind) : { ...taste, [kind]: next });
  return {
    tastes: Object.fromEntries([...tastes].slice(-MOST_CHARTERS)),
    said: by === 1 ? [...before.said, said].slice(-MOST_SAID) : withoutNewest(before.said, said),
    heard: [...before.heard, requestId].slice(-MOST_SAID),
  };
}

function withoutNewest(said: readonly SaidVerdict[], { charterId, kind, verdict, accepted }: SaidVerdict): readonly SaidVerdict[] {
  const at = said.findLastIndex(
    (one) => one.charterId === charterId && one.kind === kind && one.verdict === verdict && one.accepted === accepted,
  );
  return at < 0 ? said : said.toSpliced(at, 1);
}

function without(taste: StoredTaste | undefined, kind: FillerKind): StoredTaste {
  const { [kind]: _forgotten, ...others } = taste ?? {};
  return others;
}

/** Puts a charter's taste last, as the one that was changed lately; an empty one is dropped. */
function put(tastes: Map<string, StoredTaste>, charterId: string, taste: StoredTaste): void {
  tastes.delete(charterId);
  if (Object.keys(taste).length > 0) tastes.set(charterId, taste);
}

function read(stored: unknown): Tastes {
  const source = objectOf(stored);
  const tastes = Object.entries(objectOf(source.tastes)).flatMap(([charterId, taste]) => {
    const parsed = tasteSchema.safeParse(taste);
    return parsed.success ? [[charterId, parsed.data] as const] : [];
  });
  return {
    tastes: Object.fromEntries(tastes),
    said: listOf(source.said).flatMap((one) => saidVerdictSchema.safeParse(one).data ?? []),
    heard: listOf(source.heard).filter((one) => typeof one === "string"),
  };
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(-MOST_SAID) : [];
}
