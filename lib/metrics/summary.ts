import type { Charter } from "../charter";
import { type CheckResult, FILLER_KINDS, type Finding } from "../check";
import type { SettledSummary } from "./events";

const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;
const LARGEST = 100_000;
const MOST_GROUPS = 500;

/**
 * What may be remembered of a check: how often each rule spoke, the filler judgement and the parts of substance, in counts
 * and ids. Nothing is taken from messages, evidence or fixes, so no words of the draft can come through (T20): a kind is kept
 * only when the product or the charter names it, an id only when it has an id's form.
 *
 * `draft.text` is read for its length alone, in UTF-16 units. Amounts are capped at 100,000, groups at 500.
 */
export function summariseCheck(result: CheckResult, draft: { readonly text: string }, charter: Charter): SettledSummary {
  const { filler } = result;
  return {
    length: Math.min(draft.text.length, LARGEST),
    language: result.language,
    charterId: charter.id,
    charterVersion: charter.version,
    findings: countFindings(result.findings, charter),
    filler: {
      score: Math.min(Math.max(filler.score, 0), 1) || 0,
      flag: filler.flag,
      kinds: FILLER_KINDS.filter((kind) => filler.kinds.some((seen) => seen.kind === kind)),
    },
    substance: [...new Set(filler.present.map(({ part }) => part))],
  };
}

/** One line per rule, severity and kind, in the order of first appearance. */
function countFindings(findings: readonly Finding[], charter: Charter): SettledSummary["findings"] {
  const knownKinds = new Set<string>([...FILLER_KINDS, ...charter.rules.map(({ kind }) => kind)]);
  const groups = new Map<string, SettledSummary["findings"][number]>();
  for (const { ruleId, severity, kind } of findings) {
    if (!ID.test(ruleId)) continue;
    const named = kind !== undefined && knownKinds.has(kind) ? { kind } : {};
    const key = `${ruleId} ${severity} ${named.kind ?? ""}`;
    const group = groups.get(key);
    if (group) group.count = Math.min(group.count + 1, LARGEST);
    else if (groups.size < MOST_GROUPS) groups.set(key, { ruleId, severity, ...named, count: 1 });
  }
  return [...groups.values()];
}
