import { type CheckResult, type Finding, freezeIn, isFillerJudged } from "../../check";
import { type GateEntry, MOST_GATE_RULES } from "../../metrics";
import { countBySeverity } from "../counts";
import type { CharterView, ComposerView, ReadingView } from "../inputs";
import type { ReviewGate } from "../review-state";
import type { Judgement } from "./machine";
import { modeOf } from "./mode";
import type { Texts } from "./texts";

/** A finding that is open at the gate, and whether its text is the one in front. */
export interface OpenFinding {
  readonly finding: Finding;
  readonly inFront: boolean;
}

/** All that a press finds: what to decide on, what to name, what to record. */
export interface Situation {
  readonly judgement: Judgement;
  /** `block` first, then `must`; in each, as they stand in the text. */
  readonly open: readonly OpenFinding[];
  readonly texts: readonly string[];
  readonly entry: Omit<GateEntry, "outcome">;
}

export interface SituationGiven {
  readonly charter: CharterView;
  readonly composer: ComposerView;
  readonly paused: boolean;
  readonly texts: Texts;
  /** What the check says of a text; nothing when it cannot be asked. */
  judge(view: ReadingView, isFront: boolean): CheckResult | undefined;
  /** Asked where the gate waits for approval. */
  approvalOf: ReviewGate["approvalOf"];
}

const RULE_ID = /^[a-z0-9][a-z0-9-]{0,63}$/;
const NO_COUNTS = { hint: 0, advice: 0, must: 0, block: 0 };

/** Judges every text of the post as it stands now. */
export function judgeSituation({ charter, composer, paused, texts, judge, approvalOf }: SituationGiven): Situation {
  const ready = charter.status === "ready" ? charter.charter : undefined;
  const of = ready && { mode: ready.gate.mode, charterId: ready.id, charterVersion: ready.version };
  const unchecked = (cause: NonNullable<GateEntry["cause"]>): Situation => ({
    judgement: { status: "unchecked", cause },
    open: [],
    texts: [],
    entry: { ...of, cause, counts: NO_COUNTS, ruleIds: [] },
  });
  if (paused) return unchecked("paused");
  if (!ready) return unchecked("charter");
  if (!isKnown(composer) || texts.parts.size === 0) return unchecked("text");

  const checked = [...texts.parts].map(([key, view]) => ({ key, view, result: judge(view, key === texts.front) }));
  if (checked.some(({ result }) => result === undefined)) return unchecked("text");
  const findings = checked.flatMap(({ key, result }) =>
    (result?.findings ?? []).map((finding) => ({ finding, inFront: key === texts.front && composer.status === "reading" })),
  );
  const all = findings.map(({ finding }) => finding);
  const frozen = freezeIn(all) !== undefined;
  const mode = modeOf(ready.gate.mode, frozen);
  const blocks = findings.filter(({ finding }) => finding.severity === "block");
  const open = [...blocks, ...findings.filter(({ finding }) => finding.severity === "must")];
  const ruleIds = [...new Set(open.map(({ finding }) => finding.ruleId))];
  const posts = checked.map(({ key, view }) => [key, view.draft.text] as const);
  const blank = !frozen && posts.every(([, text]) => text.trim() === "");
  const entry = {
    ...of,
    mode,
    counts: countBySeverity(all),
    ruleIds: ruleIds.filter((id) => RULE_ID.test(id)).slice(0, MOST_GATE_RULES),
  };
  const isFillerOpen = checked.some(({ result }) => result && !isFillerJudged(result)) && ready.builtins.filler?.severity !== "off";
  // What is open is asked about as ever, and what waits for approval waits; nothing else is called clear before filler is judged.
  if (isFillerOpen && open.length === 0 && mode !== "approval" && !blank) {
    return { ...unchecked("filler"), entry: { ...entry, cause: "filler" } };
  }
  return {
    judgement: {
      status: "checked",
      mode,
      key: JSON.stringify([ready.id, ready.version, posts, open.map(({ finding }) => [finding.ruleId, finding.severity])]),
      open: open.length,
      blocks: blocks.length,
      approval: mode === "approval" ? approvalOf(posts.map(([, text]) => text)) : undefined,
      blank,
    },
    open,
    texts: posts.map(([, text]) => text),
    entry,
  };
}

/** The text is read, or was read at a step before and cannot change at this one. */
function isKnown(composer: ComposerView): boolean {
  return composer.status === "reading" || (composer.status === "absent" && composer.reason === "put-away");
}
