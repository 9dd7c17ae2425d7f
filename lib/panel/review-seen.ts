import type { Finding } from "../check";
import type { ComposerView } from "./inputs";
import type { SeenFinding } from "./review-submission";

/** As many as a reviewer may want to hear of. */
const MOST = 50;

/** Remarks that were made of the draft in front since it was opened here, so that a reviewer hears what was fixed. */
export interface SeenFindings {
  follow(view: ComposerView, findings: readonly Finding[]): void;
  /** Those that are not among these any more. */
  gone(findings: readonly Finding[]): readonly SeenFinding[];
}

export function createSeenFindings(): SeenFindings {
  const seen = new Map<string, SeenFinding>();
  return {
    follow(view, findings) {
      if (endsDraft(view)) seen.clear();
      // A hint comes and goes with every word.
      for (const { ruleId, kind, severity, message } of findings) {
        if (severity === "hint" || seen.size >= MOST) continue;
        seen.set(nameOf({ ruleId, kind }), { ruleId, severity, message, ...(kind !== undefined && { kind }) });
      }
    },
    gone(findings) {
      const there = new Set(findings.map(nameOf));
      return [...seen].flatMap(([name, finding]) => (there.has(name) ? [] : [finding]));
    },
  };
}

/** The composer was left, or its words were taken out: what comes is another draft. */
export function endsDraft(view: ComposerView): boolean {
  const isLeft = view.status === "absent" && view.reason !== "put-away" && view.reason !== "waiting";
  return isLeft || (view.status === "reading" && view.draft.text.trim() === "");
}

function nameOf({ ruleId, kind }: { readonly ruleId: string; readonly kind?: string | undefined }): string {
  return `${ruleId} ${kind ?? ""}`;
}
