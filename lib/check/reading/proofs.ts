import type { Charter } from "../../charter";
import { fold } from "../match";
import { daysOf } from "./instant";

/** Says whether the charter holds a proof, still valid on a day, for words that a post uses. */
export function proofReader({ proofs }: Charter): (folded: string, now: string) => boolean {
  const known = proofs.map(({ claim, validUntil }) => ({ claim: fold(claim).text, until: validUntil && daysOf(validUntil) }));
  return (folded, now) => known.some(({ claim, until }) => claim.includes(folded) && (!until || (daysOf(now) ?? until) <= until + 1));
}
