import type { CheckResult, Finding, Fix, Language } from "../../lib/check";
import { busyDraft, resultOf, type SampleDraft } from "./sample-check";

/** Longer than any line. */
export const long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
const longLink = `https://atelier.example/${"a".repeat(90)}/${"b".repeat(60)}?utm_source=facebook&utm_medium=social`;
const markup = `<img src=x onerror="window.broken=1"><b>${long}</b>`;

export function few(language: Language): SampleDraft {
  const busy = busyDraft(language);
  return {
    ...busy,
    result: { ...busy.result, findings: busy.result.findings.filter(({ severity, fixes }) => fixes || severity === "hint") },
  };
}

/** One remark with three ways to mend it. */
export function choice(language: Language): SampleDraft {
  return withFixes(language, (finding) => {
    const [edit] = finding.fixes?.[0]?.edits ?? [];
    const words = language === "fr" ? ["Venez voir", "Passez voir", "Visitez"] : ["Come along", "Drop by", "Visit us"];
    return words.map((text) => ({ label: text, safe: false, edits: edit ? [{ ...edit, text }] : [] }));
  });
}

/** One remark whose words are to be taken out. */
export function removal(language: Language): SampleDraft {
  return withFixes(language, (finding) => [
    {
      label: language === "fr" ? "Retirer ces mots" : "Take these words out",
      safe: true,
      edits: [{ start: finding.start, end: finding.end, text: "" }],
    },
  ]);
}

function withFixes(language: Language, make: (finding: Finding) => readonly Fix[]): SampleDraft {
  const busy = busyDraft(language);
  const findings = busy.result.findings.filter(({ ruleId }) => ruleId === "address-consistency");
  return { ...busy, result: { ...busy.result, findings: findings.map((finding) => ({ ...finding, fixes: make(finding) })) } };
}

export function undecided(language: Language, withFindings: boolean): SampleDraft {
  const busy = busyDraft(language);
  const findings = withFindings ? busy.result.findings.filter(({ ruleId }) => ruleId === "hashtag-count" || ruleId === "link-utm") : [];
  return { ...busy, result: { ...busy.result, findings, language: "und" } };
}

export function failed(language: Language): SampleDraft {
  const busy = few(language);
  return { ...busy, result: { ...busy.result, failures: [{ ruleId: "fold", reason: "it threw" }] } };
}

export function longWords(language: Language): SampleDraft {
  const text = `${long} ${longLink}`;
  const result: CheckResult = resultOf([], language, {});
  const findings = [
    {
      ruleId: "house-long",
      kind: "replace",
      severity: "block" as const,
      start: 0,
      end: long.length,
      message: `${long}${long}`,
      why: longLink,
      question: long,
      fixes: [{ label: long, safe: false, edits: [{ start: 0, end: long.length, text: longLink }] }],
    },
    { ruleId: "link-utm", severity: "must" as const, start: 0, end: 3, message: markup, why: markup, evidence: longLink },
  ];
  return { text, result: { ...result, findings } };
}
