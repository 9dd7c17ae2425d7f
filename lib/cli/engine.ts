import { type Charter, defaultCharter } from "../charter";
import {
  type CheckContext,
  type CheckResult,
  type CompiledCharter,
  type CompileError,
  checkDraft,
  compileCharter,
  detectLanguage,
  type FillerModel,
  type Language,
} from "../check";
import { createPatternEngine, explainSyntax } from "../patterns";

/** Checks texts against one charter, or against the default charter of each text's language. */
export interface Engine {
  check(text: string, language: Language | undefined): CheckResult;
}

export type CreatedEngine = { readonly ok: true; readonly engine: Engine } | { readonly ok: false; readonly reasons: readonly string[] };

/** An engine for one charter, compiled once. `now` is ISO 8601; without a `model` evidence and substance judge filler alone. */
export function createCharterEngine(charter: Charter, now: string, model?: FillerModel): CreatedEngine {
  const result = compileCharter(charter, { patterns: createPatternEngine(explainSyntax), ...(model && { model }) });
  if (!result.ok) return { ok: false, reasons: result.errors.map(describeCompileError) };
  const context: CheckContext = { now, surface: "facebook-post", page: { language: charter.locale.startsWith("fr") ? "fr" : "en" } };
  return { ok: true, engine: { check: (text, language) => checkDraft(draftOf(text, language), result.compiled, context) } };
}

/**
 * An engine that takes the default charter of each draft's language, each compiled when it is first needed. An undecided draft
 * meets the English one, of which only the checks for any language run.
 */
export function createDefaultEngine(now: string, model?: FillerModel): Engine {
  const context: CheckContext = { now, surface: "facebook-post" };
  const compiled = new Map<Language, CompiledCharter>();
  return {
    check: (text, language) => {
      const detected = language ?? detectLanguage(text);
      const charterLanguage = detected === "und" ? "en" : detected;
      const charter = compiled.get(charterLanguage) ?? compileDefault(charterLanguage, model);
      compiled.set(charterLanguage, charter);
      return checkDraft(draftOf(text, detected === "und" ? undefined : detected), charter, context);
    },
  };
}

/** One line about a rule that cannot be used: where it stands, which it is, the value there, what would be right. */
export function describeCompileError({ path, rule, value, message }: CompileError): string {
  const shown = typeof value === "string" || typeof value === "number" ? ` is ${JSON.stringify(value)}` : "";
  return `  ${path}${shown} (rule ${rule}): ${message}`;
}

function compileDefault(language: Language, model: FillerModel | undefined): CompiledCharter {
  const result = compileCharter(defaultCharter(language), { language, ...(model && { model }) });
  if (!result.ok) throw new Error(`The default charter does not compile: ${result.errors.map((error) => error.message).join(" ")}`);
  return result.compiled;
}

function draftOf(text: string, language: Language | undefined): { readonly text: string; readonly language?: Language } {
  return language === undefined ? { text } : { text, language };
}
