import { describe, expect, it } from "vitest";
import { builtInRules } from "../../lib/check/rules";
import { coreRules } from "../../lib/check/rules/core";
import { buildScript } from "./build-script";

/** The script of an entry; spaces that may not break are written out in it. */
async function codeOf(entry: string): Promise<string> {
  const code = (await buildScript(entry)).map((file) => ("code" in file ? file.code : "")).join("\n");
  return code.replace(/\\xA0|\\u202F/gi, (written) => JSON.parse(`"${written.replace("x", "u00")}"`));
}

/** All that rules call their sources. */
const titlesOf = (rules: typeof builtInRules) =>
  rules.flatMap(({ source: { title } }) => (typeof title === "string" ? [title] : [title.fr, title.en]));

describe("where the facts behind the rules come from", () => {
  it.each([
    ["check-fr", coreRules],
    ["check-en", coreRules],
    ["check", coreRules],
    ["check-all-fr", builtInRules],
    ["check-all-en", builtInRules],
    ["check-all", builtInRules],
  ] as const)(
    "is not in %s.js, which has the rules all the same",
    async (name, rules) => {
      const code = await codeOf(`entrypoints/${name}.ts`);
      expect(titlesOf(builtInRules).filter((title) => code.includes(title))).toEqual([]);
      const urls = builtInRules.flatMap(({ source }) => source.url ?? []);
      expect(urls.filter((url) => code.includes(url))).toEqual([]);
      expect(rules.filter(({ id }) => !code.includes(`"${id}"`)).map(({ id }) => id)).toEqual([]);
    },
    180_000,
  );

  it("is whole in the pages, whose screen of a charter shows it", async () => {
    const code = await codeOf("entrypoints/dashboard/rule-tools.ts");
    expect(titlesOf(builtInRules).filter((title) => !code.includes(title))).toEqual([]);
  }, 180_000);
});
