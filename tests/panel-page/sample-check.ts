import { defaultCharter } from "../../lib/charter";
import type { CheckResult, DraftLanguage, Finding, FindingSeverity, Language, RuleFamily, Span, SubstancePart } from "../../lib/check";
import { SUBSTANCE_PARTS } from "../../lib/check";
import { samples } from "./sample-texts";

/** Families of the sample rules. */
export const families: Readonly<Record<string, RuleFamily>> = {
  filler: "filler",
  "link-utm": "links",
  "address-consistency": "voice",
  "hashtag-count": "hashtags",
  shouting: "typography",
  "banned-term": "lexicon",
  "cta-missing": "action",
  fold: "length",
};

export interface SampleDraft {
  readonly text: string;
  readonly result: CheckResult;
}

type Pair = readonly [message: string, why: string];

/** A draft that misses the charter in several ways, with what the check would say of it. */
export function busyDraft(language: Language): SampleDraft {
  const words = samples[language];
  const { messages } = words;
  const text = [words.listicle, words.address, words.banned, words.shouting, words.link, words.hashtags].join("\n");
  const at = (part: string): Span => spanOf(text, part);
  const make = (ruleId: string, severity: FindingSeverity, span: Span, [message, why]: Pair, more: Partial<Finding> = {}): Finding => ({
    ruleId,
    severity,
    ...span,
    message,
    why,
    ...more,
  });
  const link = language === "fr" ? "atelier.example/devis" : "atelier.example/quote";
  const casual = language === "fr" ? "Viens voir" : "Come along dude";
  const cheap = language === "fr" ? "pas cher" : "dirt cheap";
  const end = { start: text.length, end: text.length };
  const findings = [
    make("filler", "must", at(words.listicle.slice(0, 20)), messages.listicle, {
      kind: "listicle",
      evidence: words.listicle.split(" ").slice(0, 3).join(" "),
      question: messages.question,
      lesson: 3,
    }),
    make("link-utm", "must", at(link), messages.link, {
      fixes: [
        {
          label: messages.linkFix,
          safe: true,
          edits: [{ ...at(link), text: `https://${link}?utm_source=facebook&utm_medium=social&utm_campaign=isolation` }],
        },
      ],
    }),
    make("house-credit", "block", at(words.banned), messages.legal, { kind: "require", evidence: words.banned }),
    make("address-consistency", "advice", at(casual), messages.address, {
      fixes: [
        { label: messages.addressFix, safe: true, edits: [{ ...at(casual), text: language === "fr" ? "Venez voir" : "Come along" }] },
      ],
    }),
    make("banned-term", "advice", at(cheap), messages.banned, { evidence: cheap }),
    make("cta-missing", "advice", end, messages.action, { question: messages.actionQuestion }),
    make("shouting", "hint", at(words.shouting), messages.shouting),
    make("hashtag-count", "hint", at(words.hashtags), messages.hashtags),
    make("fold", "hint", at(words.listicle), messages.fold),
  ];
  return { text, result: resultOf(findings, language, { audience: words.address.slice(0, 9), action: words.link.slice(0, 14) }) };
}

/** The busy draft's remarks many times over. */
export function crowdedDraft(language: Language, count: number): SampleDraft {
  const busy = busyDraft(language);
  const findings = Array.from({ length: count }, (_, index) => {
    const finding = busy.result.findings[index % busy.result.findings.length];
    if (!finding) throw new Error("the busy draft has remarks");
    return { ...finding, message: `${finding.message} (${index + 1})` };
  });
  return { text: busy.text, result: { ...busy.result, findings } };
}

/** A draft that keeps the line; `parts` are the parts of substance it shows. */
export function cleanDraft(language: Language, complete: boolean): SampleDraft {
  const words = samples[language];
  const text = complete ? `${words.good}\n${words.goodAction}` : words.good;
  const audience = language === "fr" ? "Propriétaires d’une maison d’avant 1975" : "Owners of a house built before 1975";
  const fact = language === "fr" ? "samedi 14 mars" : "Saturday 14 March";
  const offer = language === "fr" ? "le mur d’essai de l’atelier" : "the test wall of our workshop";
  const present: Partial<Record<SubstancePart, string>> = complete
    ? { audience, fact, offer, proof: offer, action: words.goodAction, pillar: fact }
    : { audience, fact, offer, pillar: fact };
  const result = resultOf([], language, {});
  return { text, result: { ...result, filler: { ...result.filler, ...substance(pillar(language), present, text) } } };
}

/** A result with these findings; `present` gives the words of each part found. */
export function resultOf(
  findings: readonly Finding[],
  language: DraftLanguage,
  present: Partial<Record<SubstancePart, string>>,
): CheckResult {
  return {
    findings,
    language,
    failures: [],
    filler: {
      score: 0.2,
      flag: false,
      kinds: [],
      ...substance(pillar(language === "en" ? "en" : "fr"), present, Object.values(present).join(" ")),
    },
  };
}

function substance(
  pillarId: string,
  present: Partial<Record<SubstancePart, string>>,
  text: string,
): Pick<CheckResult["filler"], "substance" | "present" | "missing"> {
  const there = SUBSTANCE_PARTS.filter((part) => present[part] !== undefined);
  return {
    substance: there.length,
    present: there.map((part) => ({
      part,
      evidence: [spanOf(text, present[part] ?? "")],
      ...(part === "pillar" && { detail: pillarId }),
    })),
    missing: SUBSTANCE_PARTS.filter((part) => present[part] === undefined),
  };
}

function pillar(language: Language): string {
  return defaultCharter(language).pillars[0]?.id ?? "";
}

function spanOf(text: string, part: string): Span {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`“${part}” is not in the sample`);
  return { start, end: start + part.length };
}
