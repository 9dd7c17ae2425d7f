import file from "../../assets/filler/model.json";
import { type Charter, charterSchema, defaultCharter } from "../../lib/charter";
import { type CheckContext, type CompiledCharter, compileCharter, type FillerModel, readFillerModel, ruleCatalogue } from "../../lib/check";
import { LEGAL_PACKS } from "../../lib/check/legal-packs";

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

/** The default charter of a language with so many banned terms, and everything on: every built-in rule, every legal pack, filler. */
export function charterWithTerms(count: number, language: "fr" | "en"): Charter {
  const charter = defaultCharter(language);
  return charterSchema.parse({
    ...charter,
    builtins: { ...charter.builtins, ...Object.fromEntries(ruleCatalogue.map(({ id }) => [id, {}])) },
    legal: { ...charter.legal, packs: LEGAL_PACKS },
    lexicon: { ...charter.lexicon, banned: termsOf(count, language) },
  });
}

/** The trained part of the filler judgement as it is shipped. */
export const MODEL = shippedModel();

/** Compiles with all that the browser has, and stops the measuring when the charter is refused. */
export function compiled(charter: Charter): CompiledCharter {
  const result = compileCharter(charter, { model: MODEL });
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join("\n"));
  return result.compiled;
}

function shippedModel(): FillerModel {
  const read = readFillerModel(file);
  if (!read.ok) throw new Error(read.reason);
  return read.model;
}
