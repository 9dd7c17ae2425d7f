import { type Charter, type CharterFile, charterSchema } from "../../lib/charter";

/** A charter of this id with nothing in it but what is asked for. */
export function smallCharter(id: string, more: Partial<CharterFile> = {}): Charter {
  return charterSchema.parse({
    format: "ligne-charter",
    schema: 1,
    id,
    version: "1.0.0",
    locale: "fr-FR",
    identity: { pageName: `Page ${id}` },
    ...more,
  });
}
