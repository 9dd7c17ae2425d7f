import { ordered } from "./ordered";
import { type Charter, charterSchema } from "./schema";

const SECTIONS = Object.keys(charterSchema.shape);

/**
 * The canonical text of a charter: one order of keys, two spaces, one newline at the end. The same charter always gives the
 * same text, so that two versions can be compared line by line; reading it back gives an equal charter.
 */
export function serialiseCharter(charter: Charter): string {
  return `${JSON.stringify(ordered(charter, SECTIONS), undefined, 2)}\n`;
}
