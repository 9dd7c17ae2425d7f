/**
 * Parts of our script in Meta's page that arrive after it: each is a file of its own, put into the same isolated world by the
 * background when it is asked for, so that the panel is there before the rules are. The page cannot see this world.
 */
import type * as check from "./check";
import type { CharterReader } from "./messages";
import type { ReviewPartBringer } from "./panel";
import type * as patterns from "./patterns";
import type { Weights } from "./session";

/** The rules with all that goes with them. */
export type RulesPart = Pick<typeof check, "checkDraft" | "compileCharterInSlices" | "shinglesOf"> & {
  familyOf(ruleId: string): check.RuleFamily | undefined;
  nameOf(ruleId: string): check.Localized | undefined;
};

/**
 * What each part brings. The rules: those that are on by themselves, or all of them, for a charter of the company's own; for drafts in
 * one language, in that language's words, which is all that most authors need, or for both.
 */
export interface Parts {
  readonly check: RulesPart;
  readonly "check-fr": RulesPart;
  readonly "check-en": RulesPart;
  readonly "check-all": RulesPart;
  readonly "check-all-fr": RulesPart;
  readonly "check-all-en": RulesPart;
  /** Reads a charter of the company's own whole; nothing when it does not read. */
  readonly charter: CharterReader;
  /** The author's side of a review. */
  readonly review: ReviewPartBringer;
  readonly patterns: Pick<typeof patterns, "createPatternEngine">;
  /** The trained part of the filler judgement, and help with posts that are called filler. */
  readonly weights: Weights;
  /** What judges filler: for drafts in one language, in that language's words, or for both. */
  readonly filler: check.FillerJudging;
  readonly "filler-fr": check.FillerJudging;
  readonly "filler-en": check.FillerJudging;
}
export type PartName = keyof Parts;

/** The part that brings these rules. */
export const RULES_PARTS = {
  core: { fr: "check-fr", en: "check-en", both: "check" },
  all: { fr: "check-all-fr", en: "check-all-en", both: "check-all" },
} as const satisfies Record<string, Record<string, PartName>>;

/** The part that judges filler for drafts in these languages. */
export const FILLER_PARTS = { fr: "filler-fr", en: "filler-en", both: "filler" } as const satisfies Record<string, PartName>;

const KEY = Symbol.for("ligne.parts");
const world = globalThis as { [KEY]?: Partial<Parts> };

/** Called by the part's own file, once it runs. */
export function deliverPart<Name extends PartName>(name: Name, part: Parts[Name]): void {
  world[KEY] = { ...world[KEY], [name]: part };
}

/**
 * The part, once it is there; nothing when it could not be had now, and asking again later is worth it.
 * @param ask has the part's file put beside this script; resolves to whether that was done
 */
export async function takePart<Name extends PartName>(name: Name, ask: (name: Name) => Promise<boolean>): Promise<Parts[Name] | undefined> {
  const here = world[KEY]?.[name];
  if (here !== undefined || !(await ask(name))) return here;
  return world[KEY]?.[name];
}
