import { type CharterFault, charterFault } from "./fault";
import { CHARTER_LIMITS } from "./limits";
import type { CharterPath } from "./path";
import type { Charter } from "./schema";

/** Faults that only show when sections are held against each other: ids given twice, pillars that do not exist, too many patterns. */
export function findInconsistencies(charter: Charter): readonly CharterFault[] {
  return [
    ...duplicateIds(["objectives"], charter.objectives),
    ...duplicateIds(["personas"], charter.personas),
    ...duplicateIds(["pillars"], charter.pillars),
    ...duplicateIds(["cta", "allowed"], charter.cta.allowed),
    ...duplicateIds(["rules"], charter.rules),
    ...unknownPillars(charter),
    ...patternRules(charter),
  ];
}

function duplicateIds(path: CharterPath, entries: readonly { readonly id: string }[]): CharterFault[] {
  const seen = new Map<string, number>();
  const errors: CharterFault[] = [];
  entries.forEach((entry, index) => {
    const first = seen.get(entry.id);
    if (first === undefined) seen.set(entry.id, index);
    else errors.push(charterFault("duplicate-id", [...path, index, "id"], { first: `${path.join(".")}[${first}]` }, entry.id));
  });
  return errors;
}

function unknownPillars(charter: Charter): CharterFault[] {
  const ids = new Set(charter.pillars.map((pillar) => pillar.id));
  const known = ids.size === 0 ? "none so far" : [...ids].join(", ");
  const check = (pillar: string, path: CharterPath): CharterFault[] =>
    ids.has(pillar) ? [] : [charterFault("unknown-pillar", path, { known }, pillar)];
  return [
    ...charter.series.flatMap((series, index) => (series.pillar === undefined ? [] : check(series.pillar, ["series", index, "pillar"]))),
    ...charter.rules.flatMap((rule, index) =>
      (rule.pillars ?? []).flatMap((pillar, place) => check(pillar, ["rules", index, "pillars", place])),
    ),
  ];
}

function patternRules(charter: Charter): CharterFault[] {
  const indexes = charter.rules.flatMap((rule, index) => (hasPatterns(rule) ? [index] : []));
  return indexes
    .slice(CHARTER_LIMITS.patternRules, CHARTER_LIMITS.patternRules + 1)
    .map((index) =>
      charterFault("too-many-pattern-rules", ["rules", index], { limit: CHARTER_LIMITS.patternRules }, charter.rules[index]?.id),
    );
}

type Matcher = { readonly patterns?: readonly string[] | undefined } | undefined;

function hasPatterns(rule: Charter["rules"][number]): boolean {
  const matchers: Matcher[] = [rule.except, rule.near];
  if (rule.kind === "forbid" || rule.kind === "require") matchers.push(rule);
  if (rule.kind === "when") matchers.push(rule.if, rule.then.require, rule.then.forbid);
  return matchers.some((matcher) => (matcher?.patterns?.length ?? 0) > 0);
}
