import type { Span } from "../check";

/** Where the draft in front stands with its reviewers. */
export type ReviewStanding =
  /** Nothing was handed in. */
  | { readonly code: "none" }
  /** Exactly this text waits for a decision. Times are ISO 8601. */
  | { readonly code: "waiting"; readonly since: string; readonly deadline?: string }
  /** What was handed in waits, and the text is another by now: it can be handed in anew. */
  | { readonly code: "waiting-other-text"; readonly since: string; readonly change: TextChange }
  | { readonly code: "changes" | "rejected"; readonly reason?: string; readonly by?: string }
  /** Exactly this text may be published under the charter in force. */
  | { readonly code: "approved"; readonly by?: string; readonly expiresAt?: string }
  /** There was an approval, and it does not hold for what stands here now. */
  | { readonly code: "voided"; readonly because: "text"; readonly change: TextChange; readonly by?: string }
  | { readonly code: "voided"; readonly because: "charter"; readonly approvedVersion: string; readonly by?: string }
  | { readonly code: "voided"; readonly because: "lapsed" | "incomplete"; readonly by?: string };

/** The first place where the text differs from the one handed in; `before` is what it was, shortened. Either may be empty. */
export interface TextChange {
  readonly before: string;
  readonly after: string;
}

/** A reviewer's comment beside the author's text. `own`: the author's own words. */
export interface ReviewAnswer {
  readonly id: string;
  readonly by?: string;
  readonly own: boolean;
  readonly text: string;
}

export interface ReviewRemark extends ReviewAnswer {
  /** The words it is about, as they were; absent for the whole post. */
  readonly quote?: string;
  /** Where they stand now; with a quote and without a span, the text there has changed. */
  readonly span?: Span;
  /** Words that could stand there instead; empty: none. */
  readonly suggestion?: string;
  /** The suggestion can be written into the text with one press. */
  readonly canApply: boolean;
  readonly resolved: boolean;
  readonly replies: readonly ReviewAnswer[];
}

/** What came of a press. `remark` is the one whose suggestion was to be written. */
export type ReviewNote =
  | { readonly code: "sent" | "known" | "withdrawn" | "applied" }
  /** Nobody answered, or nothing can be kept here. */
  | { readonly code: "failed" }
  /** This machine has no key to sign with, or its owner is not in the team any more. */
  | { readonly code: "no-key" | "refused" }
  /** The text changed meanwhile, so that nothing was written; `unsure`: it is not certain what was written. */
  | { readonly code: "text-changed" | "unsure"; readonly remark: string };

/** What the panel shows of reviews, and what can be pressed. */
export interface ReviewExtras {
  readonly note?: string;
  /** What the picture shows. */
  readonly image?: string;
  /** An answer is hoped for by then, ISO 8601 with its zone; else as the charter says. */
  readonly deadline?: string;
}
