import type * as z from "zod/mini";
import type { Charter, KeptCharter } from "../charter";
import type { inForceReply } from "./charters";
import type { RequestResult } from "./requester";

/** What the background hands out: a charter that is not read yet. */
export type HandedOut = z.output<typeof inForceReply>;
/** The charter in force; without it, the one that is in force does not read. */
export type InForceReply = Omit<HandedOut, "charter" | "deployed"> & { readonly charter?: Charter };

export interface CharterReader {
  /** Nothing when it does not read. */
  read(kept: KeptCharter): Charter | undefined;
}

/**
 * Asks for the charter in force and reads it whole; a sample is the package's own and is whole. What the organisation deployed and does
 * not read is left aside before any is chosen, as though it had not been deployed; of one's own it is said that it does not read.
 *
 * @param ask asks for it, without these deployed ones
 * @param reader nothing when it cannot be had now
 */
export async function askForCharter(
  ask: (without?: string[]) => Promise<RequestResult<HandedOut>>,
  reader: () => Promise<CharterReader | undefined>,
): Promise<RequestResult<InForceReply>> {
  const first = await ask();
  if (!first.ok || (first.value.source === "default" && !first.value.deployed)) return first as RequestResult<InForceReply>;
  const at = await reader();
  if (!at) return { ok: false, reason: "unreachable" };
  const without = (first.value.deployed ?? []).filter((kept) => !at.read(kept)).map(({ id }) => id);
  const answer = without.length === 0 ? first : await ask(without);
  if (!answer.ok) return answer;
  const { charter: kept, deployed: _deployed, ...given } = answer.value;
  const charter = at.read(kept);
  return { ok: true, value: charter ? { ...given, charter } : given };
}
