import { type Charter, charterSchema, defaultCharter } from "../../lib/charter";
import { type CheckContext, type CompiledCharter, compileCharter, type Language } from "../../lib/check";

/** A Monday morning; the check never reads a clock of its own. */
export const CONTEXT: CheckContext = { now: "2026-11-23T09:00:00Z", surface: "facebook-post" };

/** The default charter of a language with sections laid over it, as any charter file would be read. */
export function charterWith(language: Language, sections: Readonly<Record<string, unknown>> = {}): Charter {
  return charterSchema.parse({ ...defaultCharter(language), ...sections });
}

/** Compiles, and fails the test with every reason when the charter is refused. */
export function compiled(charter: Charter, language?: Language): CompiledCharter {
  const result = compileCharter(charter, language === undefined ? {} : { language });
  if (!result.ok) throw new Error(result.errors.map((error) => `${error.path}: ${error.message}`).join("\n"));
  return result.compiled;
}
