import { type KeptCharter, keptCharterSchema } from "../charter";

/** The sample charters, read from the package when one is asked for: a script that is read at every start is lighter without them. */
export function createSamples(read: (file: `samples/${"fr" | "en"}.json`) => Promise<unknown>) {
  return {
    /** A new object at every call, its defaults filled in by the build. Throws when the package cannot be read. */
    defaultCharter: async (language: "fr" | "en"): Promise<KeptCharter> => keptCharterSchema.parse(await read(`samples/${language}.json`)),
  };
}
