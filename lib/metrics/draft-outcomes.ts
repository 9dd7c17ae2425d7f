import type { DraftEvent } from "./events";

/** What came of a rule's remarks in one draft; `open`: they were left standing. */
export interface DraftOutcome {
  readonly rule: { readonly ruleId: string; readonly kind?: string | undefined };
  readonly came: "fixed" | "ignored" | "wrong" | "open";
}

interface Named {
  readonly ruleId: string;
  readonly kind?: string | undefined;
}

/** A word of the author about a rule; nothing: taken back. */
interface Word {
  readonly rule: Named;
  readonly said: "ignored" | "wrong" | undefined;
}

/**
 * Each rule that spoke in a draft, once, by the draft's events in their order. The author's word counts before what the text came to;
 * a field that was emptied says nothing about what stood in it.
 */
export function outcomesOf(events: readonly DraftEvent[]): DraftOutcome[] {
  const seen = new Map<string, Named>();
  const said = new Map<string, Word["said"]>();
  let last = new Set<string>();
  for (const event of events) {
    const word = wordOf(event);
    if (word) {
      seen.set(keyOf(word.rule), word.rule);
      said.set(keyOf(word.rule), word.said);
    }
    if (event.type !== "settled" || event.summary.length === 0) continue;
    for (const finding of event.summary.findings) seen.set(keyOf(finding), finding);
    last = new Set(event.summary.findings.map(keyOf));
  }
  return [...seen].map(([key, { ruleId, kind }]) => ({
    rule: { ruleId, ...(kind !== undefined && { kind }) },
    came: said.get(key) ?? (last.has(key) ? "open" : "fixed"),
  }));
}

function wordOf(event: DraftEvent): Word | undefined {
  switch (event.type) {
    case "ignored":
      return { rule: event, said: "ignored" };
    case "wrong-alert":
      return { rule: event, said: "wrong" };
    case "unignored":
      return { rule: event, said: undefined };
    case "filler-verdict":
      return { rule: { ruleId: "filler", kind: event.kind }, said: event.takenBack ? undefined : VERDICT_SAYS[event.verdict] };
    default:
      return undefined;
  }
}

const VERDICT_SAYS = { keep: "ignored", wrongAlert: "wrong", filler: undefined } as const;

function keyOf({ ruleId, kind }: Named): string {
  return `${ruleId} ${kind ?? ""}`;
}
