import { charterSchema } from "../charter";
import { type Steps, valueAt } from "../outline";

/** What a charter holds of which nobody has said anything. */
const untouched = charterSchema.parse({
  format: "ligne-charter",
  schema: 1,
  id: "untouched",
  version: "1.0.0",
  locale: "fr-FR",
  identity: { pageName: "untouched" },
});

/** Limits that drafts are held against even where the charter leaves them as they are. */
const ALWAYS = new Set([
  "length.maxCharacters",
  "length.foldCharacters",
  "emoji.max",
  "hashtags.max",
  "links.max",
  "cta.max",
  "gate.mode",
  "filler.tolerance",
  "locale",
  "identity.pageName",
]);

/** Whether there is something to read: not empty, and not what every charter says by itself. */
export function isSaid(path: Steps, value: unknown): boolean {
  if (isEmpty(value)) return false;
  return ALWAYS.has(path.join(".")) || JSON.stringify(value) !== JSON.stringify(valueAt(untouched, path));
}

export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  if (Array.isArray(value)) return value.every(isEmpty);
  return typeof value === "object" && Object.values(value).every(isEmpty);
}
