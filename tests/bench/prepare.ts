import { type Charter, charterSchema, defaultCharter } from "../../lib/charter";
import { type CheckContext, type CompiledCharter, compileCharter } from "../../lib/check";

export const CONTEXT: CheckContext = { now: "2026-11-23T09:00:00Z", surface: "facebook-post" };

const SYLLABLES = ["ba", "cor", "dun", "fel", "gri", "hom", "jas", "kel", "lum", "mir", "nov", "pra", "quel", "ros", "sav", "tor"];

/** Terms as a company would ban them: a word, two or three, some of whose words stand in any text. */
export function termsOf(count: number, language: "fr" | "en"): string[] {
  const little = language === "fr" ? ["de", "pour", "en"] : ["of", "for", "in"];
  return Array.from({ length: count }, (_, index) => {
    const word = [index & 15, (index >> 4) & 15, (index >> 8) & 15, (index >> 12) & 15].map((at) => SYLLABLES[at]).join("");
    return [word, `${word} ${little[index % 3]} maison`, `${little[index % 3]} ${word}`][index % 3] ?? word;
  });
}

/** The default charter of a language with so many banned terms. */
export function charterWithTerms(count: number, language: "fr" | "en"): Charter {
  const charter = defaultCharter(language);
  return charterSchema.parse({ ...charter, lexicon: { ...charter.lexicon, banned: termsOf(count, language) } });
}

/** Compiles, and stops the measuring when the charter is refused. */
export function compiled(charter: Charter): CompiledCharter {
  const result = compileCharter(charter);
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join("\n"));
  return result.compiled;
}
