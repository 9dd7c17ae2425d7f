import {
  type Charter,
  charterJsonSchema,
  charterTemplate,
  compareCharters,
  defaultCharter,
  mergeableSections,
  mergeCharters,
  parseCharter,
  serialiseCharter,
  TEMPLATE_SECTORS,
} from "../../lib/charter";
import {
  type CheckContext,
  type CompiledCharter,
  type CompileResult,
  checkDraft,
  compileCharterInSlices,
  type Draft,
  type FillerModel,
  readFillerModel,
  ruleCatalogue,
} from "../../lib/check";
import type { CharterTools } from "../../lib/dashboard";
import { charterDocument, completeAt, documentName, documentPage, documentStyle, editorSchema } from "../../lib/document";
import { dryRun } from "../../lib/posts";
import { breath, inBreaths } from "./in-breaths";
import { listBuiltins, tryRule } from "./rule-tools";

/** Charters that stay ready: the one in force, the one under work, and the one before it while that is made ready. */
const MOST_READY = 3;

/** Of no language, of French and of English. */
const FIRST_WORDS = ["a", "Nous sommes là pour vous.", "We are here for you."];

/** What the charter screen works with; loaded when it is first opened. The preview judges as beside the composer: all rules, patterns, weights. */
export async function createCharterTools(): Promise<CharterTools> {
  let weights: Promise<FillerModel | undefined> | undefined;
  const ready = new Map<Charter, { readonly language: string; readonly made: Promise<CompileResult> }>();

  /** In slices, so that ten thousand words hold the page no longer than ten. */
  const makeReady = async (charter: Charter, language: "fr" | "en"): Promise<CompileResult> => {
    weights ??= import("../../assets/filler/model.json").then((file) => {
      const read = readFillerModel(file.default);
      return read.ok ? read.model : undefined;
    });
    const model = await weights;
    const options = { language, ...(model && { model }) };
    const made = await inBreaths(compileCharterInSlices(charter, options));
    if (!made.ok || made.compiled.waiting.length === 0) return made;
    const { createPatternEngine, explainSyntax } = await import("../../lib/patterns");
    return inBreaths(compileCharterInSlices(charter, { ...options, patterns: createPatternEngine(explainSyntax) }));
  };
  const readied = (charter: Charter, language: "fr" | "en"): Promise<CompileResult> => {
    const known = ready.get(charter);
    if (known?.language === language) return known.made;
    const made = makeReady(charter, language);
    ready.delete(charter);
    ready.set(charter, { language, made });
    const [oldest] = ready.keys();
    if (ready.size > MOST_READY && oldest !== undefined) ready.delete(oldest);
    return made;
  };
  /** Whoever waits goes on in a task of its own, also where it was ready before. */
  const compile = async (charter: Charter, language: "fr" | "en"): Promise<CompileResult> => {
    const made = await readied(charter, language);
    await breath.breathe();
    return made;
  };

  return {
    sectors: TEMPLATE_SECTORS,
    parse: (source) => parseCharter(source),
    serialise: serialiseCharter,
    compare: compareCharters,
    mergeable: mergeableSections,
    merge: mergeCharters,
    template: charterTemplate,
    sample: defaultCharter,
    async faults(charter, language) {
      const made = await compile(charter, language);
      return made.ok ? [] : made.errors;
    },
    async schema(language) {
      return editorSchema(
        charterJsonSchema(),
        ruleCatalogue.map(({ id, name }) => ({ id, name: name[language] })),
        language,
      );
    },
    complete: completeAt,
    async document(charter, language) {
      const made = await compile(charter, language);
      const names = new Map(ruleCatalogue.map(({ id, name }) => [id, name[language]]));
      const checks = (made.ok ? made.compiled.rules : []).flatMap(({ id, severity }) => {
        const name = names.get(id);
        return name === undefined ? [] : [{ id, name, severity }];
      });
      const inputs = { charter, language, checks };
      return { pieces: charterDocument(inputs), style: documentStyle, fileName: documentName(charter), page: documentPage(inputs) };
    },
    tryRule,
    builtins: (charter, language) => listBuiltins(charter, language, compile),
    async preview(text, charter, language) {
      const made = await compile(charter, language);
      if (!made.ok) return { status: "refused", errors: made.errors };
      const { findings, filler } = checkDraft({ text }, made.compiled, { now: new Date().toISOString(), surface: "facebook-post" });
      const quoted = findings.map((finding) => ({ ...finding, quote: finding.evidence ?? text.slice(finding.start, finding.end) }));
      return { status: "checked", preview: { findings: quoted, isFiller: filler.flag } };
    },
    async dryRun({ posts, before, after, language, onStep }, signal) {
      const [old, next] = [await compile(before, language), await compile(after, language)];
      if (signal.aborted) return undefined;
      // The one in force was let through once; if it cannot run any more, everything is new.
      if (!next.ok) return { status: "refused", errors: next.errors };
      const judge = (compiled: CompiledCharter | undefined) => (draft: Draft, context: CheckContext) =>
        compiled ? checkDraft(draft, compiled, context) : { ...checkDraft(draft, next.compiled, context), findings: [] };
      // The first check makes the browser read all of the rules' code: a few words of each language take most of that, in tasks of their own.
      for (const words of FIRST_WORDS) {
        checkDraft({ text: words }, next.compiled, { now: new Date().toISOString(), surface: "facebook-post" });
        await breath.breathe();
      }
      const work = dryRun(posts, judge(old.ok ? old.compiled : undefined), judge(next.compiled));
      while (!signal.aborted) {
        const step = work.next();
        if (step.done === true) return { status: "done", run: step.value };
        onStep(step.value);
        await breath.breathe();
      }
      return undefined;
    },
  };
}
