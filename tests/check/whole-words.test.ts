import { beforeAll, describe, expect, it } from "vitest";
import { checkDraft, type Language, ruleCatalogue } from "../../lib/check";
import { LEGAL_PACKS } from "../../lib/check/legal-packs";
import { exampleTexts, goldenTexts } from "./all-rules";
import { CONTEXT, charterWith, compiled } from "./prepare";

/** Every rule speaks, filler and legal packs included. */
const everything = { builtins: Object.fromEntries(ruleCatalogue.map(({ id }) => [id, {}])), legal: { packs: LEGAL_PACKS } };
const charters = { fr: compiled(charterWith("fr", everything)), en: compiled(charterWith("en", everything)) };

const posts: { readonly language: Language; readonly text: string }[] = [];

beforeAll(async () => {
  for (const language of ["fr", "en"] as const)
    for (const text of [...(await exampleTexts(language)), ...goldenTexts(language)]) posts.push({ language, text });
});

/** A limit of characters falls where it falls. */
const LIMITS: ReadonlySet<string> = new Set(["fold", "length"]);

const isInWord = (text: string, at: number) => /[\p{L}\p{M}]$/u.test(text.slice(0, at)) && /^[\p{L}\p{M}]/u.test(text.slice(at));

describe("over every example and golden post", () => {
  it("no remark begins or ends inside a word", () => {
    const cut = posts.flatMap(({ text, language }) =>
      checkDraft({ text, language }, charters[language], CONTEXT)
        .findings.filter(({ ruleId, start, end }) => end > start && !LIMITS.has(ruleId) && (isInWord(text, start) || isInWord(text, end)))
        .map(
          ({ ruleId, kind, start, end }) =>
            `${kind ?? ruleId}: ${text.slice(start - 12, start)}[${text.slice(start, end)}]${text.slice(end, end + 12)}`,
        ),
    );
    expect(posts.length).toBeGreaterThan(2_000);
    expect(cut).toEqual([]);
  });
});
