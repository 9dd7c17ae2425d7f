import type { FindingSeverity } from "../../check";
import type { Situation } from "./judge";

/** What the author is asked at the gate, in the order it is read. */
export interface GateQuestion {
  /** The gravest first, a handful at most. */
  readonly named: readonly { readonly severity: FindingSeverity; readonly message: string }[];
  /** How many are open beyond those named. */
  readonly more: number;
  readonly count: number;
  /** A `block` is open: to go on, the author says why. */
  readonly needsReason: boolean;
  /** Whether one of them has its place in the text in front. */
  readonly canShow: boolean;
  readonly charterOwner: string | undefined;
  /** It waits for an approval: nothing the author says here lets it out. Where it stands is in `reviewStanding`. */
  readonly held: boolean;
}

/** More than this is a list nobody reads in front of a button. */
const MOST_NAMED = 4;

/** The question that a situation asks; remarks with the same words are named once. */
export function questionOf({ open, judgement }: Situation, charterOwner: string | undefined): GateQuestion {
  const messages = new Map<string, FindingSeverity>();
  for (const { finding } of open) if (!messages.has(finding.message)) messages.set(finding.message, finding.severity);
  const named = [...messages].slice(0, MOST_NAMED).map(([message, severity]) => ({ message, severity }));
  const isNamed = new Set(named.map(({ message }) => message));
  return {
    named,
    more: open.filter(({ finding }) => !isNamed.has(finding.message)).length,
    count: open.length,
    needsReason: judgement.status === "checked" && judgement.blocks > 0 && judgement.approval !== "held",
    canShow: open.some(({ inFront }) => inFront),
    charterOwner,
    held: judgement.status === "checked" && judgement.approval === "held",
  };
}
