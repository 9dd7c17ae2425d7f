import type { Finding } from "./finding";

/** The rule that says that the charter's crisis freeze is on. */
export const FREEZE_RULE = "crisis-freeze";

/** The freeze that holds this post back, among its findings; nothing when none is on, when it is over, or lets this post out. */
export function freezeIn(findings: readonly Finding[]): Finding | undefined {
  return findings.find(({ ruleId, severity }) => ruleId === FREEZE_RULE && severity === "block");
}
