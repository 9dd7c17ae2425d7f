import type { Charter } from "../charter";
import type { FillerKind, FillerKindFacts, FillerMove, SubstancePart } from "../check";
import type { Card } from "./cards";
import type { CharterView } from "./inputs";
import type { Rested } from "./reading";

/** What helps an author with a draft that was called filler, and what moved that judgement. */
export interface FillerHelp {
  readonly flag: boolean;
  /** The leading kind. */
  readonly lead?: FillerKind;
  readonly missing: readonly SubstancePart[];
  /** What the charter and the house's taste did. */
  readonly moved: readonly FillerMove[];
  readonly tolerance: Charter["filler"]["tolerance"];
  /** Lines to fill in, for a flagged draft. */
  readonly skeleton?: string;
  /** What stands behind each kind that was seen. */
  readonly facts: Readonly<Partial<Record<FillerKind, FillerKindFacts>>>;
}

/** Families whose rules speak for a kind of filler when both point at the same words. */
const SPEAK_FOR_FILLER: ReadonlySet<Card["family"]> = new Set(["bait", "clickbait", "emoji", "history"]);

/** Key of the card that carries the help for a flagged draft: the first remark about filler, else the first that speaks for one. */
export function helpedKey(cards: readonly Card[], help: FillerHelp | undefined): string | undefined {
  if (help?.flag !== true) return undefined;
  return (cards.find(({ fillerKind }) => fillerKind !== undefined) ?? cards.find(({ family }) => SPEAK_FOR_FILLER.has(family)))?.key;
}

/** The help for the draft at rest; nothing where there is nothing to say. `now` is ISO 8601. */
export function fillerHelpOf(charter: CharterView, rested: Rested | undefined, now: () => string): FillerHelp | undefined {
  if (charter.status !== "ready" || rested === undefined) return undefined;
  const { filler, language } = rested.result;
  const moved = filler.moved ?? [];
  const kinds = filler.kinds.map(({ kind }) => kind);
  if (kinds.length === 0 && moved.length === 0) return undefined;
  const { advice } = charter;
  const lead = kinds[0];
  const wish = {
    charter: charter.charter,
    isLent: charter.isLent === true,
    language: language === "und" ? (charter.charter.locale.startsWith("fr") ? ("fr" as const) : ("en" as const)) : language,
    missing: filler.missing,
    kinds,
    now: now(),
  };
  return {
    flag: filler.flag,
    ...(lead && { lead }),
    missing: filler.missing,
    moved,
    tolerance: charter.charter.filler.tolerance,
    ...(filler.flag && advice && { skeleton: advice.skeleton(wish) }),
    facts: advice ? Object.fromEntries(kinds.map((kind) => [kind, advice.about(kind)])) : {},
  };
}
