import { describe, expect, it } from "vitest";
import { sampleCharters } from "../../build/sample-charters";
import { createSamples } from "../../lib/background";
import { defaultCharter } from "../../lib/charter";

/** Reads what the build would lay into the package. */
const read = async (file: string): Promise<unknown> => {
  const found = sampleCharters.find(({ relativeDest }) => relativeDest === file);
  if (!found) throw new TypeError("Failed to fetch");
  return JSON.parse(found.contents);
};

describe("sample charters from the package", () => {
  it.each(["fr", "en"] as const)("in %s it is the one that everybody else has, with every default", async (language) => {
    const samples = createSamples(read);
    const charter = await samples.defaultCharter(language);
    expect(charter).toEqual(defaultCharter(language));
    charter.identity.pages.push({ name: "Une autre" });
    expect(await samples.defaultCharter(language)).toEqual(defaultCharter(language));
  });

  it("refuses a file that is no charter, and says that it could not be read", async () => {
    await expect(createSamples(async () => ({ format: "ligne-charter", schema: 1 })).defaultCharter("fr")).rejects.toThrow();
    await expect(createSamples(() => Promise.reject(new TypeError("Failed to fetch"))).defaultCharter("en")).rejects.toThrow("fetch");
  });
});
