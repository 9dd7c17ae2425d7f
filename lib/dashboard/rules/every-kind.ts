import type { RuleField } from "./field";

const SCOPES = [
  "post",
  "first-line",
  "before-fold",
  "body",
  "last-line",
  "paragraph",
  "sentence",
  "hashtags",
  "links",
  "quotes",
  "alt-text",
  "ad-headline",
  "ad-description",
] as const;

/** What every rule says to the author, whatever its kind. */
export const SPEECH_FIELDS: readonly RuleField[] = [
  { key: "severity", path: ["severity"], kind: "choice", options: ["hint", "advice", "must", "block"] },
  { key: "message", path: ["message"], kind: "localized" },
  { key: "why", path: ["why"], kind: "localized" },
];

/** The rule's self-tests. */
export const EXAMPLE_FIELDS: readonly RuleField[] = [
  { key: "flags", path: ["examples", "flags"], kind: "posts" },
  { key: "passes", path: ["examples", "passes"], kind: "posts" },
];

const WHERE_FIELDS: readonly RuleField[] = [
  { key: "scope", path: ["scope"], kind: "choice", options: SCOPES },
  { key: "exceptTerms", path: ["except", "terms"], kind: "chips" },
  { key: "exceptPatterns", path: ["except", "patterns"], kind: "chips" },
  { key: "nearTerms", path: ["near", "terms"], kind: "chips" },
  { key: "nearPatterns", path: ["near", "patterns"], kind: "chips" },
  { key: "nearWithin", path: ["near", "within"], kind: "number", min: 1, max: 100 },
  { key: "nearUnless", path: ["near", "unless"], kind: "flag" },
];

const WHEN_FIELDS: readonly RuleField[] = [
  { key: "languages", path: ["languages"], kind: "languages" },
  { key: "pillars", path: ["pillars"], kind: "pillars" },
  { key: "pages", path: ["pages"], kind: "chips" },
  { key: "since", path: ["since"], kind: "date" },
  { key: "until", path: ["until"], kind: "date" },
];

const KEEPING_FIELDS: readonly RuleField[] = [
  { key: "limit", path: ["limit"], kind: "number", min: 1, max: 100 },
  { key: "link", path: ["link"], kind: "line" },
  { key: "ruleOwner", path: ["owner"], kind: "line" },
  { key: "id", path: ["id"], kind: "line" },
];

/** Finer settings of every kind, by what they are about. `fixes`: what the kind can mend. */
export function finerFields(
  fixes: readonly string[],
): readonly { readonly about: "where" | "when" | "keeping"; readonly fields: readonly RuleField[] }[] {
  const fix: RuleField = { key: "fix", path: ["fix"], kind: "choice", options: fixes, optional: true };
  return [
    { about: "where", fields: WHERE_FIELDS },
    { about: "when", fields: WHEN_FIELDS },
    { about: "keeping", fields: [fix, ...KEEPING_FIELDS] },
  ];
}
