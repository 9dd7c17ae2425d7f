import type { RequestFailure } from "./inputs";

/** What the last action on the team screen came to, said once. */
export type TeamNote =
  | {
      readonly code:
        | "named"
        | "badName"
        | "added"
        | "known"
        | "own"
        | "wasRemoved"
        | "not-one"
        | "newer"
        | "damaged"
        | "confirmed"
        | "removed"
        | "erased"
        | "publisherForgotten";
      readonly name?: string;
      readonly reason?: RequestFailure;
    }
  | { readonly code: "gone" | "noName" | "invited" | "backedUp" | "locked" | "forgotten" | KeyNote }
  | { readonly code: "failed"; readonly reason: RequestFailure };

/** What came of making, opening or putting back a key. */
export type KeyNote =
  | "made"
  | "opened"
  | "restored"
  | "authorRestored"
  | "weak"
  | "there"
  | "wrong"
  | "none"
  | "other"
  | "unchanged"
  | "keyNotOne"
  | "keyNewer"
  | "keyDamaged";
