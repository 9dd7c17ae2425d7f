import { FILLER_KINDS, type Localized, SEVERITIES, SUBSTANCE_PARTS } from "../../lib/check";
import { type DraftSession, type OwnRule, sentenceOf } from "../../lib/dashboard";
import type { PagesTranslator } from "../../lib/i18n";
import { withoutSlots } from "./charters/rules/without-slots";

export type Summary = NonNullable<DraftSession["last"]>;
type FindingSummary = Summary["findings"][number];

/** Most points a draft can have for substance. */
export const SUBSTANCE_TOTAL = SUBSTANCE_PARTS.length;

/** Severities, the gravest first. */
export const gravestFirst = SEVERITIES.toReversed();

/** How many findings of each severity, gravest first; severities without a finding are left out. */
export function severityCounts(summary: Summary): readonly { readonly severity: FindingSummary["severity"]; readonly count: number }[] {
  return gravestFirst
    .map((severity) => ({
      severity,
      count: summary.findings.reduce((sum, finding) => sum + (finding.severity === severity ? finding.count : 0), 0),
    }))
    .filter(({ count }) => count > 0);
}

/** Findings gravest first, as stored otherwise. */
export function byGravity(findings: readonly FindingSummary[]): readonly FindingSummary[] {
  return [...findings].sort((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity));
}

/** The name of the rule that spoke. A rule of the house, `own`, says what its charter lets it say; once that is gone, its id is left. */
export function ruleNameOf(
  { ruleId, kind }: Pick<FindingSummary, "ruleId" | "kind">,
  ruleNames: ReadonlyMap<string, Localized>,
  t: PagesTranslator,
  own?: OwnRule,
): string {
  if (ruleId === "filler") return [t("drafts.detail.filler"), ...fillerKindNames(kind, t)].join(" · ");
  const name = ruleNames.get(ruleId)?.[t.language] ?? (own && ownName(own, t));
  return name ?? (kind === undefined ? ruleId : `${ruleId} · ${t("family.house")}`);
}

/** Its message, without what only a post can fill in; else what it demands, in one sentence. */
function ownName(rule: OwnRule, t: PagesTranslator): string {
  const { message } = rule;
  const said = message?.[t.language] ?? message?.[t.language === "fr" ? "en" : "fr"];
  return said === undefined ? sentenceOf(rule, t) : withoutSlots(said);
}

function fillerKindNames(kind: string | undefined, t: PagesTranslator): readonly string[] {
  const known = FILLER_KINDS.find((fillerKind) => fillerKind === kind);
  return known === undefined ? [] : [t(`filler.${known}`)];
}
