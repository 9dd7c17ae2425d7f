import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CheckContext, checkDraft, compareFindings, type Finding, wordsOf } from "../../lib/check";
import { CONTEXT, charterWith, compiled } from "./prepare";

const numRuns = Number(process.env.LIGNE_RUNS ?? 1000);
const french = compiled(charterWith("fr"));
const english = compiled(charterWith("en"));

function check(text: string, ready = french, context: Partial<CheckContext> = {}) {
  return checkDraft({ text }, ready, { ...CONTEXT, ...context });
}
function ids(findings: readonly Finding[]): string[] {
  return findings.map(({ ruleId }) => ruleId);
}

const pieces = fc
  .array(
    fc.constantFrom(
      "Likez si vous aimez ",
      "taguez un ami ",
      "Share if you agree ",
      "LA SOLUTION D’ISOLATION ",
      "pas cher ",
      "🔥🔥🔥",
      "!!!",
      "#viral #a #b #c ",
      "https://atelier-test.example/a?b#c ",
      "bit.ly/x ",
      "tu as ton devis ",
      "𝐏𝐑𝐎𝐌𝐎 ",
      "« ",
      " »",
      "\n\n",
      "\ud83d",
      "\u200b",
      "e\u0301",
      "👨‍👩‍👧 ",
      "Vous n’allez pas en croire vos yeux. ",
      "the and of to ",
      "le la les des ",
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(""));
const anyText = fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 200 }), fc.string({ unit: "grapheme", maxLength: 200 }));
const anyReady = fc.constantFrom(french, english);

describe("checking a draft", () => {
  it("never throws, and keeps every span and edit inside the draft, in order", () => {
    fc.assert(
      fc.property(anyText, anyReady, (text, ready) => {
        const { findings, failures } = check(text, ready);
        expect(failures).toEqual([]);
        expect([...findings].sort(compareFindings)).toEqual(findings);
        const spans = findings.flatMap((finding) => [finding, ...(finding.fixes ?? []).flatMap((fix) => fix.edits)]);
        expect(spans.filter(({ start, end }) => start < 0 || end < start || end > text.length)).toEqual([]);
      }),
      { numRuns },
    );
  }, 60_000);

  it("answers the same to the same question, whatever was asked before", () => {
    fc.assert(
      fc.property(anyText, anyText, anyReady, (text, other, ready) => {
        const first = check(text, ready);
        const between = check(other, ready);
        expect(check(text, ready)).toEqual(first);
        expect(checkDraft({ text }, ready, CONTEXT, between)).toEqual(first);
      }),
      { numRuns },
    );
  }, 60_000);

  it("says at most five times the same of one draft", () => {
    const { findings } = check("pas cher, ".repeat(12));
    expect(findings.filter(({ ruleId }) => ruleId === "banned-terms")).toHaveLength(5);
  });

  it("gives the former answer back when nothing changed, and a new one when anything did", () => {
    const draft = { text: "Likez si vous aimez l’hiver" };
    const first = checkDraft(draft, french, CONTEXT);
    expect(checkDraft({ ...draft }, french, CONTEXT, first)).toBe(first);
    expect(checkDraft({ text: `${draft.text}.` }, french, CONTEXT, first)).not.toBe(first);
    expect(checkDraft(draft, english, CONTEXT, first)).not.toBe(first);
    expect(checkDraft(draft, french, { ...CONTEXT }, first)).not.toBe(first);
  });
});

describe("languages", () => {
  const bait = {
    fr: "Taguez un ami qui a froid, et likez si vous aimez l’hiver.",
    en: "Tag a friend who is cold, and like this if you agree.",
  };

  it("runs no French rule on English and no English rule on French", () => {
    expect(ids(check(bait.fr).findings)).toContain("bait-tag");
    expect(ids(check(bait.en).findings)).toContain("bait-tag");
    expect(ids(checkDraft({ text: bait.fr, language: "en" }, french, CONTEXT).findings)).not.toContain("bait-tag");
    expect(ids(checkDraft({ text: bait.en, language: "fr" }, english, CONTEXT).findings)).not.toContain("bait-tag");
    expect(ids(checkDraft({ text: "Tu as ton devis, vous avez le mien", language: "en" }, french, CONTEXT).findings)).not.toContain(
      "address-consistency",
    );
  });

  it("runs only rules for any language on an undecided draft", () => {
    const { language, findings } = check("Das ist eine GROSSE NEUE WERKSTATT für alle!!! #viral", french);
    expect(language).toBe("und");
    expect(ids(findings)).toEqual(["shouting", "hashtag-count", "exclamation"]);
  });

  it("speaks the draft’s language, then the charter’s, or the one it was told", () => {
    expect(
      check("The wheels are SO VERY TRUE and they are QUITE CHEAP today").findings.find(({ ruleId }) => ruleId === "shouting")?.message,
    ).toMatch(/^Write/);
    expect(check("!!!").findings[0]?.message).toMatch(/un seul signe suffit$/);
    const told = compiled(charterWith("fr"), "en");
    expect(check("Bonjour à tous, une pose pas cher", told).findings.find(({ ruleId }) => ruleId === "banned-terms")?.message).toMatch(
      /^Take out/,
    );
  });

  it("leaves short drafts to the Page’s language", () => {
    expect(check("Likez si froid").language).toBe("und");
    expect(check("Likez si froid", french, { page: { language: "fr" } }).language).toBe("fr");
  });
});

describe("severity and cards", () => {
  it("makes one card of overlapping findings with one cause, the gravest", () => {
    const { findings } = check("Vous n’allez pas en croire vos yeux : la suite va vous surprendre…");
    const spans = findings.filter(({ ruleId, kind }) => ruleId === "clickbait-withholding" || kind === "curiosity-gap");
    for (const a of spans) for (const b of spans) if (a !== b) expect(a.start < b.end && b.start < a.end).toBe(false);
    expect(spans.length).toBeGreaterThan(0);
  });

  it("obeys the charter’s severity, block and off included", () => {
    const text = "Tag a friend who needs new brakes for the winter.";
    const severity = (level: string) =>
      check(
        text,
        compiled(charterWith("en", { builtins: { "bait-tag": { severity: level }, filler: { severity: "off" } } })),
      ).findings.find(({ ruleId }) => ruleId === "bait-tag")?.severity;
    expect(severity("block")).toBe("block");
    expect(severity("hint")).toBe("hint");
    expect(severity("off")).toBeUndefined();
    expect(check(text, english).findings.find(({ ruleId }) => ruleId === "bait-tag")?.severity).toBe("must");
  });

  it("asks little of an appeal that Meta exempts", () => {
    const severity = (text: string) => check(text).findings.find(({ ruleId }) => ruleId === "bait-share")?.severity;
    expect(severity("Partagez à tous vos amis : la fillette de 6 ans est disparue depuis lundi soir à Rezé.")).toBe("hint");
    expect(severity("Partagez à tous vos amis : la visite des combles est lundi soir à Rezé.")).toBe("must");
  });
});

describe("failure of one rule", () => {
  const broken = {
    ...french,
    rules: french.rules.map((rule) => (rule.id === "bait-tag" ? { ...rule, run: () => throwing() } : rule)),
  };
  function throwing(): never {
    throw new TypeError("planted");
  }

  it("is named, and silences no other", () => {
    const text = "Taguez un ami et une pose pas cher, à 1 € !!!";
    const result = check(text, broken);
    expect(result.failures).toEqual([{ ruleId: "bait-tag", reason: "planted" }]);
    const others = (findings: readonly Finding[]) => ids(findings).filter((id) => id !== "bait-tag" && id !== "filler");
    expect(others(result.findings)).toEqual(others(check(text).findings));
    expect(others(result.findings)).toContain("banned-terms");
  });

  it("includes spans outside the draft", () => {
    const outside = {
      ...french,
      rules: french.rules.map((rule) => (rule.id === "fold" ? { ...rule, run: () => [{ start: 0, end: 999 }] } : rule)),
    };
    expect(check("Bonjour à toutes et à tous", outside).failures.map(({ ruleId }) => ruleId)).toEqual(["fold"]);
  });
});

describe("ignores", () => {
  const text = "Une pose pas cher, puis un devis PAS CHER et à 1 €";

  it("silence the same words, the rule on this post, or the rule on this Page", () => {
    const banned = (context: Partial<CheckContext>) =>
      check(text, french, context).findings.filter(({ ruleId }) => ruleId === "banned-terms").length;
    expect(banned({})).toBe(3);
    const words = wordsOf(text, { start: 9, end: 17 });
    expect(words).toBe("pas cher");
    expect(banned({ ignores: [{ ruleId: "banned-terms", scope: "text", text: words }] })).toBe(1);
    expect(banned({ ignores: [{ ruleId: "banned-terms", scope: "page" }] })).toBe(0);
    expect(banned({ ignores: [{ ruleId: "shouting", scope: "page" }] })).toBe(3);
  });
});

describe("fixes", () => {
  const fixed = (text: string, ruleId: string, ready = french) => {
    const finding = check(text, ready).findings.find((finding) => finding.ruleId === ruleId);
    const edits = [...(finding?.fixes?.[0]?.edits ?? [])].sort((a, b) => b.start - a.start);
    return edits.reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
  };

  it.each([
    ["Une Solution d’isolation pour tous, demandez", "Une Isolation des combles pour tous, demandez"],
    ["Besoin de solution d’isolation pour la maison ?", "Besoin d’isolation des combles pour la maison ?"],
    ["Nos matériaux : MATÉRIAU BIOSOURCÉ ou ouate", "Nos matériaux : LAINE DE BOIS ou ouate"],
    ["Le respect de deadline pour la pose, toujours", "Le respect de date limite pour la pose, toujours"],
    ["Chaque réalisation client est dans le carnet", "Chaque chantier est dans le carnet"],
  ])("replace %j keeping its case", (text, expected) => {
    expect(fixed(text, "preferred-terms")).toBe(expected);
  });

  it("are not safe where an article’s gender may change", () => {
    const safe = (text: string) => check(text).findings.find(({ ruleId }) => ruleId === "preferred-terms")?.fixes?.[0]?.safe;
    expect(safe("Le prix du matériau biosourcé monte encore")).toBe(false);
    expect(safe("Chaque bénéficiaire reçoit son carnet de pose")).toBe(true);
  });

  it.each([
    ["https://atelier-test.example", "https://atelier-test.example/?utm_source=facebook&utm_medium=social&utm_campaign=facebook-2026-11"],
    [
      "(https://atelier-test.example/a?b=1#c).",
      "(https://atelier-test.example/a?b=1&utm_source=facebook&utm_medium=social&utm_campaign=facebook-2026-11#c).",
    ],
    [
      "https://atelier-test.example/a?utm_source=fb&x=1&utm_campaign=hiver",
      "https://atelier-test.example/a?utm_source=facebook&x=1&utm_campaign=hiver&utm_medium=social",
    ],
    [
      "https://atelier-test.example/a?#c",
      "https://atelier-test.example/a?utm_source=facebook&utm_medium=social&utm_campaign=facebook-2026-11#c",
    ],
  ])("complete the link %j", (text, expected) => {
    expect(fixed(text, "link-utm")).toBe(expected);
    expect(fixed(expected, "link-utm")).toBe(expected);
  });

  it.each([
    ["Quelle belle journée pour la pose !!!", "exclamation", "Quelle belle journée pour la pose !"],
    ["Nous avons DES HORAIRES NOUVEAUX pour vous", "shouting", "Nous avons des horaires nouveaux pour vous"],
    ["Pensez à ton toit avant l’hiver qui vient", "address-consistency", "Pensez à votre toit avant l’hiver qui vient"],
    ["Si tu veux une visite, appelez-nous vite", "address-consistency", "Si vous voulez une visite, appelez-nous vite"],
    ["On t’aide à choisir la laine, appelez-nous", "address-consistency", "On vous aide à choisir la laine, appelez-nous"],
  ])("mend %j", (text, ruleId, expected) => {
    expect(fixed(text, ruleId)).toBe(expected);
  });
});
