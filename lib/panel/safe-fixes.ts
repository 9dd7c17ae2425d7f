import type { Edit, Finding, Fix } from "../check";
import { touches } from "../check";

/** Fixes that can go in together, as one plan for one text. */
export interface SafePlan {
  readonly count: number;
  readonly edits: readonly Edit[];
}

/**
 * The safe fixes of these findings that leave each other alone, the gravest finding first. A fix that touches the place of an
 * earlier one waits for the next round, when it has been found anew in the new text.
 */
export function planSafeFixes(findings: readonly Finding[]): SafePlan {
  const taken: Edit[] = [];
  let count = 0;
  for (const finding of findings) {
    const fix = safeFixOf(finding);
    if (fix === undefined || fix.edits.some((edit) => taken.some((other) => touches(edit, other)))) continue;
    taken.push(...fix.edits);
    count += 1;
  }
  return { count, edits: taken };
}

/** The one safe fix of a finding; two are a choice, which is the author's. */
function safeFixOf({ fixes = [] }: Finding): Fix | undefined {
  const safe = fixes.filter((fix) => fix.safe && fix.edits.length > 0);
  return safe.length === 1 ? safe[0] : undefined;
}
