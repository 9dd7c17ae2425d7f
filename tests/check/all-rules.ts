import { readdirSync, readFileSync } from "node:fs";
import type { Charter } from "../../lib/charter";
import { type Language, ruleCatalogue } from "../../lib/check";
import { LEGAL_PACKS } from "../../lib/check/legal-packs";
import type { RuleExamples } from "../../lib/check/rule";
import { builtInRules } from "../../lib/check/rules";
import { charterWith } from "./prepare";

/** A charter under which every built-in rule and every legal pack is on, and those that need words of the charter have some. */
export function charterWithAll(language: Language): Charter {
  const { lexicon, identity, cta } = charterWith(language);
  return charterWith(language, {
    builtins: Object.fromEntries(ruleCatalogue.map(({ id }) => [id, {}])),
    legal: { packs: LEGAL_PACKS },
    identity: { ...identity, competitors: ["Brico Plus", "Orange"] },
    cta: { ...cta, banned: ["partagez", "likez", "share", "like"] },
    anglicisms: { banned: [{ use: "en direct", insteadOf: ["live"] }] },
    lexicon: {
      ...lexicon,
      acronyms: [{ short: "DPE", full: "diagnostic de performance" }],
      jargon: [{ use: "mur", insteadOf: ["complexe isolant"] }],
      cliches: ["nectar", "de demain", "c++", "❤"],
      banned: ["pas cher", "100 %", "🔥", "le moins cher", "cheap", "best ever"],
    },
  });
}

/** What all rules give as examples, in one language: what they flag and what they let pass. */
export async function exampleTexts(language: Language): Promise<readonly string[]> {
  const files = await Promise.all(
    builtInRules.map(({ id }): Promise<{ examples: RuleExamples }> => import(`../../lib/check/rules/${id}.examples.ts`)),
  );
  return files.flatMap(({ examples: { flags, passes } }) =>
    [...(flags[language] ?? []), ...(passes[language] ?? [])].map((example) => (typeof example === "string" ? example : example.text)),
  );
}

/** The golden posts on filler in one language: what is flagged and what passes. */
export function goldenTexts(language: Language): readonly string[] {
  const folder = new URL("../golden/filler/", import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith(`.${language}.json`))
    .map((name): Record<"flags" | "passes", { text: string }[]> => JSON.parse(readFileSync(new URL(name, folder), "utf8")))
    .flatMap(({ flags, passes }) => [...flags, ...passes].map(({ text }) => text));
}
