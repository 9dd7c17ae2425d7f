import { englishDefault } from "../lib/charter/defaults/en";
import { frenchDefault } from "../lib/charter/defaults/fr";
import { charterSchema } from "../lib/charter/schema";
import type { SampleFile } from "../lib/packaged";

const samples = { "samples/fr.json": frenchDefault, "samples/en.json": englishDefault } as const satisfies Record<SampleFile, unknown>;

/** The sample charters as files of the package, one a language, every default filled in, in the shape in which the build takes a file. */
export const sampleCharters = Object.entries(samples).map(([relativeDest, charter]) => ({
  relativeDest,
  contents: JSON.stringify(charterSchema.parse(charter)),
}));
