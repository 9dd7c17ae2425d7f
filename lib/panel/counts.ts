import { type FindingSeverity, SEVERITIES } from "../check";

/** Number of findings by severity. */
export type Counts = Readonly<Record<FindingSeverity, number>>;

/** Counts findings by severity. */
export function countBySeverity(findings: readonly { readonly severity: FindingSeverity }[]): Counts {
  const counts = { hint: 0, advice: 0, must: 0, block: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The gravest severity that occurs, or nothing. */
export function gravestOf(counts: Counts): FindingSeverity | undefined {
  return [...SEVERITIES].reverse().find((severity) => counts[severity] > 0);
}
