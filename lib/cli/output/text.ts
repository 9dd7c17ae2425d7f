import { styleText } from "node:util";
import { type Edit, type FillerJudgement, type Finding, type FindingSeverity, type Fix, SEVERITIES } from "../../check";
import type { CheckedDraft, OutputWriter } from "./format";

const LANGUAGES = { fr: "French", en: "English", und: "language undecided" } as const;
const COLOURS = { block: "red", must: "red", advice: "yellow", hint: "cyan" } as const;

/** For people: what, where, why, how to mend it; then filler and substance in words; a summary at the end. */
export function createTextWriter(colour: boolean): OutputWriter {
  const totals = new Map<FindingSeverity, number>();
  let drafts = 0;
  let filler = 0;
  return {
    begin: () => "",
    draft: (checked) => {
      drafts += 1;
      if (checked.result.filler.flag) filler += 1;
      for (const { severity } of checked.result.findings) totals.set(severity, (totals.get(severity) ?? 0) + 1);
      return `${drafts === 1 ? "" : "\n"}${describeDraft(checked, colour)}`;
    },
    end: () => {
      const counts = [...SEVERITIES].reverse().flatMap((severity) => (totals.has(severity) ? [`${totals.get(severity)} ${severity}`] : []));
      const findings = counts.length === 0 ? "nothing to mend" : counts.join(", ");
      return `\n${plural(drafts, "draft")}: ${findings}; ${filler === 0 ? "no filler" : `${filler} filler`}.\n`;
    },
  };
}

function describeDraft({ id, text, result }: CheckedDraft, colour: boolean): string {
  const title = `${plain(String(id))} (${LANGUAGES[result.language]})`;
  const findings = result.findings.flatMap((finding) => describeFinding(finding, text, colour));
  const body = text.trim() === "" ? ["  empty: there is nothing to judge"] : [...findings, ...describeFiller(result.filler)];
  return `${[colour ? styleText("bold", title, { validateStream: false }) : title, ...body].join("\n")}\n`;
}

function describeFinding(finding: Finding, text: string, colour: boolean): string[] {
  const word = finding.severity.padEnd(6);
  const severity = colour ? styleText(COLOURS[finding.severity], word, { validateStream: false }) : word;
  const place = finding.start === finding.end ? "missing" : position(text, finding.start);
  const rule = finding.kind === undefined ? finding.ruleId : `${finding.ruleId}/${finding.kind}`;
  const indent = " ".repeat(18);
  return [
    `  ${severity}  ${place.padEnd(8)}${plain(finding.message)}  [${rule}]`,
    `${indent}why: ${plain(finding.why)}`,
    ...(finding.question === undefined ? [] : [`${indent}ask: ${plain(finding.question)}`]),
    ...(finding.fixes ?? []).map((fix) => `${indent}fix: ${describeFix(fix, text)}`),
  ];
}

function describeFix(fix: Fix, text: string): string {
  return `${plain(fix.label)} (${fix.edits.map((edit) => describeEdit(edit, text)).join(", ")})`;
}

function describeEdit(edit: Edit, text: string): string {
  const before = excerpt(text.slice(edit.start, edit.end));
  const after = excerpt(edit.text);
  if (edit.start === edit.end) return `add “${after}”`;
  return edit.text === "" ? `remove “${before}”` : `“${before}” → “${after}”`;
}

/** Words of the draft, shortened. */
function excerpt(text: string): string {
  const shown = plain(text);
  const characters = [...shown];
  return characters.length > 60 ? `${characters.slice(0, 59).join("")}…` : shown;
}

/** One line that a terminal can only show: no line break, no control character, nothing that turns the direction of text. */
function plain(text: string): string {
  return text.replace(/\r\n?|\n/g, "↵").replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "�");
}

function describeFiller(filler: FillerJudgement): string[] {
  const degree = `${Math.round(filler.score * 100)} %`;
  const kinds = filler.kinds.slice(0, 3).map(({ kind }) => kind.replaceAll("-", " "));
  const verdict = filler.flag ? `yes, ${degree}` : filler.kinds.length === 0 ? "none seen" : `not flagged, ${degree}`;
  const present = filler.present.map(({ part }) => part);
  return [
    `  filler            ${verdict}${kinds.length === 0 ? "" : ` (${kinds.join(", ")})`}`,
    `  substance         ${filler.substance} of 6${present.length === 0 ? "" : `: ${present.join(", ")}`}${filler.missing.length === 0 ? "" : `; missing ${filler.missing.join(", ")}`}`,
  ];
}

function position(text: string, offset: number): string {
  const before = text.slice(0, offset);
  return `${before.split(/\r\n?|\n/).length}:${offset - Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r"))}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
