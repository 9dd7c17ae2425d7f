import type { Charter } from "../charter";
import type { CompiledRule } from "./compiled";
import type { CheckContext, Draft, Language } from "./draft";
import { detectLanguage } from "./language";
import { analysePost } from "./match";

/** An example of a house rule that did not turn out as the charter says. */
export interface SelfTestFailure {
  readonly rule: string;
  /** Place in the charter, such as `rules.3.examples.flags.0`. */
  readonly path: string;
  readonly sort: "flags" | "passes";
  readonly text: string;
  /** The words the rule spoke about, when it should have been silent. */
  readonly found?: string;
}

export interface SelfTestReport {
  /** Number of examples that were run. */
  readonly run: number;
  /** Ids of rules without any example. */
  readonly untested: readonly string[];
  readonly failures: readonly SelfTestFailure[];
}

/**
 * Runs the examples of a charter's own rules, each rule alone, on a day, a Page and a pillar that the rule holds for. The language
 * is the rule's when it has one, else that of the example, else the charter's. Rules about past posts cannot be tried so.
 */
export function runSelfTests(charter: Charter, rules: readonly CompiledRule[]): SelfTestReport {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const failures: SelfTestFailure[] = [];
  const untested: string[] = [];
  let run = 0;
  charter.rules.forEach((rule, index) => {
    const compiled = byId.get(rule.id);
    if (compiled === undefined) return;
    const { flags = [], passes = [] } = rule.examples ?? {};
    if (flags.length + passes.length === 0) untested.push(rule.id);
    for (const sort of ["flags", "passes"] as const) {
      (sort === "flags" ? flags : passes).forEach((text, place) => {
        run += 1;
        const found = tryExample(rule, compiled, text, charter);
        if ((found !== undefined) === (sort === "flags")) return;
        const path = `rules.${index}.examples.${sort}.${place}`;
        failures.push({ rule: rule.id, path, sort, text, ...(found === undefined ? {} : { found }) });
      });
    }
  });
  return { run, untested, failures };
}

/** The words of the first place the rule speaks about, empty when something is missing; nothing when it is silent. */
export function tryExample(rule: Charter["rules"][number], compiled: CompiledRule, text: string, charter: Charter): string | undefined {
  const draft: Draft = rule.scope === "alt-text" ? { text: "", altText: text } : { text };
  const [pillarId] = rule.pillars ?? [];
  const [page] = rule.pages ?? [];
  const context: CheckContext = {
    now: `${rule.since ?? rule.until ?? "2000-01-01"}T12:00:00Z`,
    surface: rule.scope === "ad-headline" || rule.scope === "ad-description" ? rule.scope : "facebook-post",
    ...(page === undefined ? {} : { page: { id: page } }),
    ...(pillarId === undefined ? {} : { sheet: { pillarId } }),
  };
  const post = analysePost(draft, languageOf(text, compiled, charter));
  for (const hit of compiled.run(post, context)) return hit.evidence ?? post.text.slice(hit.start, hit.end);
  return undefined;
}

function languageOf(text: string, { languages }: CompiledRule, charter: Charter): Language {
  const locale = charter.locale.startsWith("fr") ? "fr" : "en";
  const detected = detectLanguage(text, locale);
  const language = detected === "und" ? locale : detected;
  return languages === "any" || languages.includes(language) ? language : (languages[0] ?? language);
}
