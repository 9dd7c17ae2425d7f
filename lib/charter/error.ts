import type { CharterFault } from "./fault";
import { SENTENCES } from "./sentences";

/** Why a charter was refused: one fault, where it stands, and what would be right. */
export interface CharterError extends Omit<CharterFault, "from"> {
  /** An English sentence that says where and what would be right. */
  readonly message: string;
  /** Counted from 1; present when the charter was read from text and the place is known. */
  readonly line?: number;
  readonly column?: number;
}

/** A fault with its sentence filled in. `more` fills the slots that only words need. */
export function wordFault({ from: _from, ...fault }: CharterFault, more: Readonly<Record<string, string | number>> = {}): CharterError {
  const slots = { ...fault.slots, ...more };
  const message = SENTENCES[fault.code].replace(/\{(\w+)\}/g, (_, name: string) => writeSlot(name, slots[name]));
  return { ...fault, slots, message };
}

/** A slot as the sentence shows it: amounts as English writes them (`20,000`), all else as it stands, the number of a line too. */
function writeSlot(name: string, slot: string | number | undefined): string {
  return typeof slot === "number" && (name === "limit" || name === "count") ? slot.toLocaleString("en") : String(slot ?? "");
}
