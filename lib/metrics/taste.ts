import * as z from "zod/mini";
import { FILLER_KINDS, type FillerKind } from "../check";

/** What was said about remarks of a kind of filler, under which charter. Counts and ids only, nothing of a post. */

const tally = z.strictObject({
  keep: z.int().check(z.minimum(0), z.maximum(10_000)),
  wrongAlert: z.int().check(z.minimum(0), z.maximum(10_000)),
  filler: z.int().check(z.minimum(0), z.maximum(10_000)),
});
export const tasteSchema = z.partialRecord(z.enum(FILLER_KINDS), tally);
export type StoredTaste = z.output<typeof tasteSchema>;

export const VERDICTS = ["keep", "wrongAlert", "filler"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Charters of which the taste is kept on one machine; the least lately changed goes first. */
const MOST_CHARTERS = 50;

type Tastes = Readonly<Record<string, StoredTaste>>;

/** Reads what is stored, charter by charter; one that cannot be read is left out and does not drag the others along. */
export function readTastes(stored: unknown): Map<string, StoredTaste> {
  const source: object = typeof stored === "object" && stored !== null && !Array.isArray(stored) ? stored : {};
  const entries = Object.entries(source).flatMap(([charterId, taste]) => {
    const parsed = tasteSchema.safeParse(taste);
    return parsed.success ? [[charterId, parsed.data] as const] : [];
  });
  return new Map(entries);
}

/** The same with one more verdict. */
export function noteVerdict(
  stored: unknown,
  { charterId, kind, verdict }: { readonly charterId: string; readonly kind: FillerKind; readonly verdict: Verdict },
): Tastes {
  const tastes = readTastes(stored);
  const taste = tastes.get(charterId) ?? {};
  const before = taste[kind] ?? { keep: 0, wrongAlert: 0, filler: 0 };
  tastes.delete(charterId);
  tastes.set(charterId, { ...taste, [kind]: { ...before, [verdict]: Math.min(before[verdict] + 1, 10_000) } });
  return Object.fromEntries([...tastes].slice(-MOST_CHARTERS));
}

/** The same without what was said of one kind, or of all kinds, under a charter. */
export function forgetVerdicts(stored: unknown, charterId: string, kind?: FillerKind): Tastes {
  const tastes = readTastes(stored);
  const { [kind ?? "meme"]: _forgotten, ...others } = tastes.get(charterId) ?? {};
  if (kind === undefined || Object.keys(others).length === 0) tastes.delete(charterId);
  else tastes.set(charterId, others);
  return Object.fromEntries(tastes);
}
