import type { Charter, CharterError } from "../charter";
import { type Steps, valueAt, withValueAt } from "../outline";
import type { CharterTools } from "./charter-tools";

/**
 * A charter under work without what is wrong with it: each field that an error stands in as it last was right, all others as they
 * were written. Nothing where that is no charter either, as when one field is wrong because of another.
 * @param last the newest state that a charter may have
 */
export function whatStands(
  working: unknown,
  errors: readonly CharterError[],
  last: Charter,
  parse: CharterTools["parse"],
): Charter | undefined {
  const mended = errors.map(({ steps }) => fieldOf(steps)).reduce((next, at) => withValueAt(next, at, valueAt(last, at)), working);
  const parsed = parse(mended);
  return parsed.ok ? parsed.charter : undefined;
}

/** The field: a list counts as a whole, as its entries may stand elsewhere by now. */
function fieldOf(steps: Steps): Steps {
  const entry = steps.findIndex((step) => typeof step === "number");
  return entry === -1 ? steps : steps.slice(0, entry);
}
