import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import { beforeAll, describe, expect, it, vi } from "vitest";
import file from "../../assets/filler/model.json";
import type { Charter } from "../../lib/charter";
import {
  type CheckContext,
  coreRuleSet,
  type Draft,
  everyRule,
  type FillerJudging,
  fillerJudging,
  type Language,
  readFillerModel,
} from "../../lib/check";
import type { BuiltInRule, Example, RuleExamples } from "../../lib/check/rule";
import { builtInRules } from "../../lib/check/rules";
import type { Parts, RulesPart } from "../../lib/parts";
import { rulesPart } from "../../lib/rules-part";
import { CONTEXT, charterWith } from "../check/prepare";
import { buildScript, root } from "./build-script";

type Sections = Readonly<Record<string, unknown>>;
type Case = { readonly draft: Draft; readonly context: CheckContext; readonly sections: Sections };

/** What a file brings, as the browser would get it. */
async function delivered<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
  const [script] = await buildScript(`entrypoints/${name}.ts`);
  if (script?.type !== "chunk") throw new Error("nothing was built");
  // What WXT puts behind a script of ours: its main function is called.
  runInThisContext(`(() => { ${script.code}\n(script.default ?? script).main(); })()`);
  const { [Symbol.for("ligne.parts")]: parts } = globalThis as { [key: symbol]: Parts };
  return parts?.[name] as Parts[Name];
}

/** Rules, and what judges filler beside them. */
type Checking = RulesPart & { readonly filler: FillerJudging };
const checking = async (rules: "check-fr" | "check-en" | "check-all-fr" | "check-all-en", filler: "filler-fr" | "filler-en") => ({
  ...(await delivered(rules)),
  filler: await delivered(filler),
});

/** Everything an author would see of a draft, and how it was weighed. */
function seen(rules: Checking, charter: Charter, language: Language, { draft, context }: Case): string {
  const compiling = compiledBy(rules, charter, language);
  const { findings, filler, failures } = rules.checkDraft(draft, compiling, context);
  return JSON.stringify({ findings, filler, failures });
}

const ready = new WeakMap<Checking, Map<string, ReturnType<typeof compile>>>();
function compiledBy(rules: Checking, charter: Charter, language: Language) {
  const known = ready.get(rules) ?? new Map();
  ready.set(rules, known);
  const key = language + JSON.stringify(charter);
  if (!known.has(key)) known.set(key, compile(rules, charter, language));
  return known.get(key);
}

const read = readFillerModel(file);

function compile(rules: Checking, charter: Charter, language: Language) {
  const steps = rules.compileCharterInSlices(charter, { language, filler: rules.filler, ...(read.ok && { model: read.model }) });
  for (let step = steps.next(); ; step = steps.next()) {
    if (!step.done) continue;
    if (!step.value.ok) throw new Error(JSON.stringify(step.value.errors));
    return step.value.compiled;
  }
}

/** The rule's own examples in a language, under the charter that makes it speak. */
async function examplesOf({ id }: BuiltInRule, language: Language): Promise<readonly Case[]> {
  const { examples }: { examples: RuleExamples } = await import(`../../lib/check/rules/${id}.examples.ts`);
  return [...(examples.flags[language] ?? []), ...(examples.passes[language] ?? [])].map((example: Example) => {
    const { text, altText, charter, context } = typeof example === "string" ? { text: example } : example;
    const sections: Sections = { ...examples.charter, ...charter };
    const builtins = { [id]: {}, ...(examples.charter?.builtins as object), ...(charter?.builtins as object) };
    return {
      draft: { text, language, ...(altText !== undefined && { altText }) },
      context: { ...CONTEXT, ...context },
      sections: { ...sections, builtins },
    };
  });
}

const folder = join(root, "tests/golden/filler");
const written = (language: Language): readonly Case[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(`.${language}.json`))
    .flatMap((file) => JSON.stringify(JSON.parse(readFileSync(join(folder, file), "utf8"))).match(/(?<="text":)"(?:[^"\\]|\\.)*"/g) ?? [])
    .map((text) => ({ draft: { text: JSON.parse(text), language }, context: CONTEXT, sections: {} }));

describe.each(["fr", "en"] as const)("the rules' file for %s", (language) => {
  const whole = { ...rulesPart(everyRule), filler: fillerJudging };
  let part: Checking;
  beforeAll(async () => {
    part = await checking(`check-all-${language}`, `filler-${language}`);
  }, 180_000);

  it("says of every example of every rule what the whole says, to the letter", async () => {
    let compared = 0;
    for (const rule of builtInRules) {
      for (const each of await examplesOf(rule, language)) {
        const charter = charterWith(language, each.sections);
        expect(seen(part, charter, language, each), `${rule.id}: ${each.draft.text}`).toBe(seen(whole, charter, language, each));
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(500);
  });

  it("weighs every golden draft as the whole does", () => {
    const charter = charterWith(language);
    const cases = written(language);
    expect(cases.length).toBeGreaterThan(250);
    for (const each of cases) expect(seen(part, charter, language, each), each.draft.text).toBe(seen(whole, charter, language, each));
  });

  it("reads no more of a draft that changes than the whole does, though what judges filler is a file of its own", () => {
    const charter = charterWith(language);
    const lines = written(language)
      .slice(0, 40)
      .map(({ draft }) => draft.text.replaceAll("\n", " "));
    const spent = (rules: Checking) => {
      const compiled = compiledBy(rules, charter, language);
      const states = [lines, [...lines.slice(0, 20), "!", ...lines.slice(21)]].map((each) => ({ text: each.join("\n"), language }));
      const context = { ...CONTEXT };
      let result = rules.checkDraft(states[0] as Draft, compiled, context);
      for (const state of [...states, ...states]) result = rules.checkDraft(state, compiled, context, result);
      const exec = vi.spyOn(RegExp.prototype, "exec");
      rules.checkDraft(states[0] as Draft, compiled, context, result);
      const read = exec.mock.calls.reduce((sum, [text]) => sum + text.length, 0);
      exec.mockRestore();
      return read;
    };
    const together = spent(whole);
    expect(together, "something is read").toBeGreaterThan(100);
    expect(spent(part)).toBe(together);
  });

  it("names every rule in that language, and leaves no remark without words in the other", () => {
    const other = language === "fr" ? "en" : "fr";
    for (const { id, name } of builtInRules) expect(part.nameOf(id)).toEqual({ fr: name[language], en: name[language] });
    const text = language === "fr" ? "Mettez un ❤ si vous aimez les chats !!!!" : "LIKE this post if you love cats!!!!";
    const { findings } = part.checkDraft({ text, language }, compile(part, charterWith(language), other), CONTEXT);
    expect(findings.length).toBeGreaterThan(0);
    for (const { message, why } of findings) expect(message === "" || why === "").toBe(false);
  });

  it("carries neither sentences nor word lists of the other", async () => {
    const scripts = [`check-${language}`, `filler-${language}`].map((name) => buildScript(`entrypoints/${name}.ts`));
    const code = (await Promise.all(scripts)).map(([script]) => (script as { code: string }).code).join("\n");
    const sentences = { fr: "ne demandez pas de réaction", en: "do not ask for a reaction" };
    const cards = { fr: "le lecteur n’y est pas", en: "no room for the reader" };
    const phrases = { fr: "moments magiques", en: "mission accomplished" };
    for (const list of [sentences, cards, phrases]) {
      const other = language === "fr" ? "en" : "fr";
      expect(code.toLowerCase().includes(list[language]), list[language]).toBe(true);
      expect(code.toLowerCase().includes(list[other]), list[other]).toBe(false);
    }
  }, 180_000);

  it("of the rules that are on by themselves, says the same as those in both languages", async () => {
    const core = await checking(`check-${language}`, `filler-${language}`);
    const both = { ...rulesPart(coreRuleSet), filler: fillerJudging };
    const charter = charterWith(language);
    for (const each of written(language)) expect(seen(core, charter, language, each)).toBe(seen(both, charter, language, each));
  }, 180_000);
});
