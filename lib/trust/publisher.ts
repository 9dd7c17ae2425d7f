import type { Standing } from "./member";

/**
 * What to make of a charter file, given who signed the last one that was taken in (T13).
 *
 * `unsigned`: nobody signed it, nor any before. `first`: the first signed one, which settles whose signature counts. `next`, `same`:
 * from that publisher, newer or the very same. These may be taken.
 * `other-key`, `unsigned-after`: only with the reader's consent to exactly that.
 * `older`: an earlier one sent again. `altered`: same version, other content. `tampered`: the signature does not hold.
 * `removed`: the signer was taken out of the team. `no-role`: the signer is known, and not as a publisher. These are refused.
 */
export type CharterVerdict =
  | "unsigned"
  | "first"
  | "next"
  | "same"
  | "other-key"
  | "unsigned-after"
  | "older"
  | "altered"
  | "tampered"
  | "removed"
  | "no-role";

/** What a person may agree to after having been told. */
export const CONSENTS = ["other-key", "unsigned-after"] as const;
export type CharterConsent = (typeof CONSENTS)[number];

export interface IncomingCharter {
  /** The key whose signature holds; `forged` when there is a signature that does not. */
  readonly signer: string | "forged" | undefined;
  /** Why this signer may publish nothing here; strangers may, once. */
  readonly barred: "removed" | "no-role" | undefined;
  /** Its version against the pinned one: below 0 is older. */
  readonly order: number;
  /** It says to the byte what was taken in last. */
  readonly isSame: boolean;
}

/** @param pinned id of the key that signed the last version taken in; nothing when none was signed */
export function judgeCharter({ signer, barred, order, isSame }: IncomingCharter, pinned: string | undefined): CharterVerdict {
  if (signer === "forged") return "tampered";
  if (signer === undefined) return pinned === undefined ? "unsigned" : "unsigned-after";
  if (barred) return barred;
  if (pinned === undefined) return "first";
  if (order < 0) return "older";
  if (signer !== pinned) return "other-key";
  if (order > 0) return "next";
  return isSame ? "same" : "altered";
}

/** Why the owner of a key may publish nothing: members and one's own keys have roles, and this is another one's. */
export function barOf({ state, roles }: Standing): IncomingCharter["barred"] {
  if (state === "removed") return "removed";
  return (state === "own" || state === "confirmed") && !roles.includes("publisher") ? "no-role" : undefined;
}

/** Whether a file may be taken, with what its reader agreed to. */
export function mayTake(verdict: CharterVerdict, consent: CharterConsent | undefined): boolean {
  return verdict === "unsigned" || verdict === "first" || verdict === "next" || verdict === "same" || verdict === consent;
}
