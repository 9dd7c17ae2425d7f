import type { CheckResult } from "./result";

export type Failure = CheckResult["failures"][number];

/** Runs one step; what it throws becomes a failure with the step's name, never an empty answer in silence. */
export function attempt<Answer>(ruleId: string, failures: Failure[], fallback: Answer, step: () => Answer): Answer {
  try {
    return step();
  } catch (error) {
    failures.push({ ruleId, reason: reasonOf(error) });
    return fallback;
  }
}

/** What an error says, whatever was thrown. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
