import { type Charter, compareCharters, defaultCharter, loadTemplates, parseCharter, serialiseCharter } from "../../lib/charter";
import { type CompiledCharter, checkDraft, compileCharter, type FillerModel, readFillerModel } from "../../lib/check";
import type { CharterTools } from "../../lib/dashboard";
import { listBuiltins, tryRule } from "./rule-tools";

/** What the charter screen works with; loaded when it is first opened. The preview judges as beside the composer: all rules, patterns, weights. */
export async function createCharterTools(): Promise<CharterTools> {
  const templates = await loadTemplates();
  let weights: Promise<FillerModel | undefined> | undefined;
  let last: { readonly charter: Charter; readonly language: string; readonly compiled: CompiledCharter } | undefined;

  const compile = async (charter: Charter, language: "fr" | "en") => {
    weights ??= import("../../assets/filler/model.json").then((file) => {
      const read = readFillerModel(file.default);
      return read.ok ? read.model : undefined;
    });
    const model = await weights;
    const options = { language, ...(model && { model }) };
    const made = compileCharter(charter, options);
    if (!made.ok || made.compiled.waiting.length === 0) return made;
    const { createPatternEngine } = await import("../../lib/patterns");
    return compileCharter(charter, { ...options, patterns: createPatternEngine() });
  };

  return {
    sectors: templates.TEMPLATE_SECTORS,
    parse: (source) => parseCharter(source),
    serialise: serialiseCharter,
    compare: compareCharters,
    template: templates.charterTemplate,
    sample: defaultCharter,
    async faults(charter, language) {
      const made = await compile(charter, language);
      return made.ok ? [] : made.errors;
    },
    tryRule,
    builtins: (charter, language) => listBuiltins(charter, language, compile),
    async preview(text, charter, language) {
      if (last?.charter !== charter || last.language !== language) {
        const made = await compile(charter, language);
        if (!made.ok) return { status: "refused", errors: made.errors };
        last = { charter, language, compiled: made.compiled };
      }
      const { findings, filler } = checkDraft({ text }, last.compiled, { now: new Date().toISOString(), surface: "facebook-post" });
      const quoted = findings.map((finding) => ({ ...finding, quote: finding.evidence ?? text.slice(finding.start, finding.end) }));
      return { status: "checked", preview: { findings: quoted, isFiller: filler.flag } };
    },
  };
}
