import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkDraft, detectLanguage } from "../../lib/check";
import { CONTEXT, charterWith, compiled } from "./prepare";

const folder = join(import.meta.dirname, "../golden/check");
const cases = readdirSync(folder);

/**
 * Whole drafts with all they are told. `charter.json` lays sections over the default charter of the draft's language.
 * LIGNE_UPDATE_GOLDEN=1 writes what the check says now; read the difference before keeping it.
 */
describe("golden drafts", () => {
  it("are there", () => {
    expect(cases.length).toBeGreaterThanOrEqual(8);
  });

  it.each(cases)("%s", (name) => {
    const text = readFileSync(join(folder, name, "draft.txt"), "utf8").replace(/\n$/, "");
    const charterFile = join(folder, name, "charter.json");
    const sections = existsSync(charterFile) ? JSON.parse(readFileSync(charterFile, "utf8")) : {};
    const language = detectLanguage(text) === "en" ? "en" : "fr";
    const result = checkDraft({ text }, compiled(charterWith(language, sections)), CONTEXT);
    const said = {
      language: result.language,
      filler: { flag: result.filler.flag, kinds: result.filler.kinds.filter(({ score }) => score >= 0.5).map(({ kind }) => kind) },
      findings: result.findings.map(({ ruleId, kind, severity, start, end, message }) => ({
        rule: kind === undefined ? ruleId : `${ruleId}/${kind}`,
        severity,
        words: text.slice(start, end),
        message,
      })),
    };
    const expectedFile = join(folder, name, "expected.json");
    if (process.env.LIGNE_UPDATE_GOLDEN === "1") writeFileSync(expectedFile, `${JSON.stringify(said, undefined, 2)}\n`);
    expect(existsSync(expectedFile), `write ${name}/expected.json, or run once with LIGNE_UPDATE_GOLDEN=1 and read it`).toBe(true);
    expect(said).toEqual(JSON.parse(readFileSync(expectedFile, "utf8")));
  });
});
