import type { GateEntry } from "../../metrics";

/** What is known of the post when its publishing button is pressed. */
export type Judgement =
  | { readonly status: "unchecked"; readonly cause: NonNullable<GateEntry["cause"]> }
  | {
      readonly status: "checked";
      readonly mode: NonNullable<GateEntry["mode"]>;
      /** The same for exactly this text, charter and set of open findings. */
      readonly key: string;
      /** Findings of severity `must` or `block`. */
      readonly open: number;
      readonly blocks: number;
      /** There is no text at all, and nothing holds back a post without text. */
      readonly blank: boolean;
      /** Where somebody must have approved exactly these texts: whether somebody has. `unknown`: it could not be asked. */
      readonly approval?: "approved" | "held" | "unknown" | undefined;
    };

/** What the gate remembers between two presses. Milliseconds since 1970. */
export interface GateMemory {
  /** The question on show. */
  readonly asking?: { readonly key: string; readonly needsReason: boolean; readonly since: number; readonly held?: true };
  /** What the author decided to publish as it is, and from when until when the gate is open for it. */
  readonly passed?: { readonly key: string; readonly since: number; readonly until: number };
}

export interface Decision {
  readonly verdict: "let" | "stop";
  /** What to record; nothing for a press that changes nothing. */
  readonly outcome?: GateEntry["outcome"];
  readonly memory: GateMemory;
}

/** How long the gate stays open for a text after the author has decided, milliseconds. */
export const OPEN_FOR = 2 * 60_000;
/** A question hears nothing this long: what comes is the rest of the press that it answers. Milliseconds. */
export const DEAF_FOR = 500;

/** What becomes of a press at `now`. Lets through whatever was not checked, and stops only what `confirm` and `approval` hold back. */
export function decidePress(memory: GateMemory, judgement: Judgement, now: number): Decision {
  const { asking: _answered, ...rest } = memory;
  if (judgement.status === "unchecked") return { verdict: "let", outcome: "not-checked", memory: rest };
  if (judgement.blank) return { verdict: "let", memory: rest };
  if (judgement.approval !== undefined) return decideApproval(memory, judgement, now);
  if (judgement.open === 0) return { verdict: "let", outcome: "clear", memory: rest };
  if (judgement.mode === "advise") return { verdict: "let", outcome: "advised", memory: rest };
  if (isOpenFor(memory, judgement.key, now)) return { verdict: "let", outcome: "released", memory: rest };
  if (memory.asking?.key === judgement.key) return { verdict: "stop", memory };
  const asking = { key: judgement.key, needsReason: judgement.blocks > 0, since: now };
  return { verdict: "stop", outcome: "stopped", memory: { ...memory, asking } };
}

/** What waits for approval goes out when it has it, and by no word of the author's. */
function decideApproval(memory: GateMemory, judgement: Extract<Judgement, { status: "checked" }>, now: number): Decision {
  const { asking, ...rest } = memory;
  if (judgement.approval === "approved") return { verdict: "let", outcome: "released", memory: rest };
  if (judgement.approval === "unknown") return { verdict: "let", outcome: "not-checked", memory: rest };
  if (asking?.held && asking.key === judgement.key) return { verdict: "stop", memory };
  return {
    verdict: "stop",
    outcome: "stopped",
    memory: { ...rest, asking: { key: judgement.key, needsReason: false, since: now, held: true } },
  };
}

/** Whether the author has decided for this text within the last two minutes; a clock that went back opens nothing. */
export function isOpenFor({ passed }: GateMemory, key: string, now: number): boolean {
  return passed !== undefined && passed.key === key && now >= passed.since && now < passed.until;
}

/** The author publishes all the same: the gate opens for what was asked about. The same memory when that cannot be now. */
export function confirmAsked(memory: GateMemory, hasReason: boolean, now: number): GateMemory {
  const { asking } = memory;
  if (asking === undefined || asking.held || isDeaf(memory, now) || (asking.needsReason && !hasReason)) return memory;
  return { passed: { key: asking.key, since: now, until: now + OPEN_FOR } };
}

/** Whether the question was put so short a time ago that a press was not meant for it. */
export function isDeaf({ asking }: GateMemory, now: number): boolean {
  return asking !== undefined && now >= asking.since && now < asking.since + DEAF_FOR;
}
