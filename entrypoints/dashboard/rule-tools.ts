import { type Charter, parseCharter } from "../../lib/charter";
import { type CompileResult, compileWith, houseRules, ruleCatalogue, tryExample } from "../../lib/check";
import type { BuiltinLine, CharterTools, RuleAnswer, TriedExample } from "../../lib/dashboard";
import { inBreaths } from "./in-breaths";

/** A rule is tried alone. */
const OWN_ONLY = { builtInRules: [], ownRules: houseRules };

async function compileAlone(charter: Charter, language: "fr" | "en"): Promise<CompileResult> {
  const made = await inBreaths(compileWith(OWN_ONLY, charter, { language }));
  if (!made.ok || made.compiled.waiting.length === 0) return made;
  const { createPatternEngine, explainSyntax } = await import("../../lib/patterns");
  return inBreaths(compileWith(OWN_ONLY, charter, { language, patterns: createPatternEngine(explainSyntax) }));
}

/** One rule alone: by the schema, then by the engine, then on its examples. An id that it does not have yet is no fault. */
export async function tryRule(rule: unknown, charter: Charter, language: "fr" | "en"): Promise<RuleAnswer> {
  const { format, schema, id, version, locale, pillars } = charter;
  const identity = { pageName: charter.identity.pageName };
  const lacksId = typeof rule === "object" && rule !== null && (!("id" in rule) || rule.id === undefined || rule.id === "");
  const candidate = lacksId ? { ...rule, id: "new" } : rule;
  const parsed = parseCharter({ format, schema, id, version, locale, identity, pillars, rules: [candidate] });
  if (!parsed.ok) return { status: "refused", errors: parsed.errors };
  const [read] = parsed.charter.rules;
  if (read === undefined) return { status: "refused", errors: [] };
  const alone = { ...charter, rules: [read], builtins: {}, legal: { ...charter.legal, packs: [] } };
  const made = await compileAlone(alone, language);
  if (!made.ok) return { status: "refused", errors: made.errors };
  const [ready] = made.compiled.rules;
  const examples = (["flags", "passes"] as const).flatMap((sort) =>
    (read.examples?.[sort] ?? []).map((text): TriedExample => {
      const found = ready && tryExample(read, ready, text, alone);
      return { sort, text, isRight: (found !== undefined) === (sort === "flags"), ...(found !== undefined && { found }) };
    }),
  );
  return { status: "tried", rule: read, examples };
}

/** Every built-in rule; `compile` makes the charter ready with all of them. */
export async function listBuiltins(
  charter: Charter,
  language: "fr" | "en",
  compile: (charter: Charter, language: "fr" | "en") => Promise<CompileResult>,
): Promise<Awaited<ReturnType<CharterTools["builtins"]>>> {
  const made = await compile({ ...charter, rules: [] }, language);
  const inForce = new Map(made.ok ? made.compiled.rules.map(({ id, severity }) => [id, severity]) : []);
  return ruleCatalogue.map(({ id, family, name, message, why, source, severity, whenOn, pack, hasSection, options }): BuiltinLine => {
    const speaks = inForce.get(id);
    return {
      id,
      family,
      name,
      what: message,
      why,
      source,
      byItself: severity,
      options,
      ...(whenOn && { whenOn }),
      ...(pack && { pack }),
      ...(severity === "off" && { waits: pack ? "pack" : hasSection ? "section" : "name" }),
      ...(speaks && { inForce: speaks }),
    };
  });
}
