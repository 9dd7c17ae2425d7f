import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { BuiltInRule, RuleExamples } from "../../lib/check/rule";
import { builtInRules } from "../../lib/check/rules";
import { lessonSlug } from "../../lib/learning";
import { projectFiles, root } from "./source-files";

const files = projectFiles("lib/check/rules")
  .map((path) => /^lib\/check\/rules\/([a-z0-9-]+)\.ts$/.exec(path)?.[1])
  .filter((id): id is string => id !== undefined && id !== "index" && id !== "core");

/** What its source is called, in French and in English. */
const titlesOf = ({ source: { title } }: BuiltInRule) => (typeof title === "string" ? [title, title] : [title.fr, title.en]);

describe("built-in rules", () => {
  it("are all listed, once, under their file's name", () => {
    expect(builtInRules.map((rule) => rule.id).sort(), "add the file to rules/index.ts, and name the id after the file").toEqual(
      [...files].sort(),
    );
    expect(files.length).toBeGreaterThan(15);
  });

  it.each(builtInRules.map((rule) => [rule.id, rule] as const))("%s is described in both languages, with lesson and source", (id, rule) => {
    const texts = [rule.name, rule.message, rule.why, ...Object.values(rule.variants ?? {}), ...(rule.question ? [rule.question] : [])];
    for (const text of texts) {
      expect(text.fr.trim(), `${id}: French text`).not.toBe("");
      expect(text.en.trim(), `${id}: English text`).not.toBe("");
    }
    expect(lessonSlug(rule.lesson), `${id}: a lesson that lib/learning/ids.ts knows`).toBeDefined();
    for (const title of titlesOf(rule)) expect(title.trim(), `${id}: where the fact comes from`).not.toBe("");
    expect(rule.source.url ?? "https://", `${id}: a page to read it on`).toMatch(/^https:\/\//);
    expect(rule.source.seen ?? "2026-11-23", `${id}: the day it was seen`).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(["off", "hint", "advice", "must"], `${id}: no built-in blocks by itself`).toContain(rule.severity);
    expect(rule.severity === "off", `${id}: a rule that is off says with whenOn how grave it is once it is on`).toBe(
      rule.whenOn !== undefined,
    );
  });

  it("write French with its spaces: narrow before ; ! ?, no-break before a colon, a unit and inside guillemets", () => {
    const breach = /\S[ ][;!?](?:\s|$)|[^\u00a0\s]\s?(?<!\u00a0):(?=\s|$)|«[^\u00a0]|[^\u00a0]»|[\d}] [%€]/;
    const wrong = builtInRules.flatMap((rule) => {
      const { id, name, message, why, variants = {}, question } = rule;
      const texts = [name, message, why, ...Object.values(variants), ...(question ? [question] : [])].map(({ fr }) => fr);
      return [...texts, ...titlesOf(rule).slice(0, 1)].filter((text) => breach.test(text)).map((text) => `${id}: ${text}`);
    });
    expect(wrong).toEqual([]);
    expect(breach.test("Espace devant ; ici") && breach.test("À vérifier : ceci") && breach.test("« ici »")).toBe(true);
  });

  it.each(builtInRules.map((rule) => [rule.id, rule] as const))(
    "%s has at least three examples of each sort in each of its languages",
    async (id, rule) => {
      expect(existsSync(join(root, `lib/check/rules/${id}.examples.ts`)), `write lib/check/rules/${id}.examples.ts`).toBe(true);
      const { examples }: { examples: RuleExamples } = await import(`../../lib/check/rules/${id}.examples.ts`);
      for (const language of rule.languages === "any" ? (["fr", "en"] as const) : rule.languages) {
        expect(examples.flags[language]?.length ?? 0, `${id}: flagged, ${language}`).toBeGreaterThanOrEqual(3);
        expect(examples.passes[language]?.length ?? 0, `${id}: passing, ${language}`).toBeGreaterThanOrEqual(3);
      }
    },
  );
});
