import type { Steps } from "./places";

/** What a field of the form holds. `lines`: one entry a line. `rows`: a list of entries with fields of their own. */
export type FormField = {
  /** Names label and explanation among the texts. */
  readonly key: string;
  readonly path: Steps;
} & (
  | { readonly kind: "line" | "paragraph" | "lines" | "date" | "address" }
  | { readonly kind: "number"; readonly min: number; readonly max: number }
  | { readonly kind: "choice"; readonly options: readonly string[]; readonly optional?: true }
  | { readonly kind: "rows"; readonly row: readonly FormField[]; readonly ids?: string }
);

export interface FormSection {
  readonly id: string;
  readonly fields: readonly FormField[];
}

const STAGES = ["awareness", "consideration", "conversion", "loyalty"] as const;
const SECTORS = [
  "commerce",
  "restaurant",
  "artisan",
  "b2b-services",
  "industry",
  "health",
  "real-estate",
  "association",
  "local-government",
  "school",
  "tourism",
  "media",
  "other",
];

/** The sections a person fills in, those that change most what is checked first. All else is edited as text. */
export const FORM_SECTIONS: readonly FormSection[] = [
  {
    id: "identity",
    fields: [
      { key: "pageName", path: ["identity", "pageName"], kind: "line" },
      { key: "sector", path: ["identity", "sector"], kind: "choice", options: SECTORS },
      { key: "promiseWho", path: ["promise", "who"], kind: "line" },
      { key: "promiseWhat", path: ["promise", "what"], kind: "line" },
      { key: "promiseWhy", path: ["promise", "why"], kind: "line" },
      { key: "domains", path: ["identity", "domains"], kind: "lines" },
      { key: "competitors", path: ["identity", "competitors"], kind: "lines" },
      { key: "owner", path: ["owner"], kind: "line" },
      { key: "nextReview", path: ["nextReview"], kind: "date" },
    ],
  },
  {
    id: "voice",
    fields: [
      { key: "address", path: ["address"], kind: "choice", options: ["tu", "vous", "mixed", "none"] },
      { key: "weName", path: ["voice", "weName"], kind: "choice", options: ["nous", "on", "we", "page-name"], optional: true },
      {
        key: "traits",
        path: ["voice", "traits"],
        kind: "rows",
        row: [
          { key: "trait", path: ["trait"], kind: "line" },
          { key: "traitDo", path: ["do"], kind: "line" },
          { key: "traitDont", path: ["dont"], kind: "line" },
        ],
      },
    ],
  },
  {
    id: "words",
    fields: [
      { key: "banned", path: ["lexicon", "banned"], kind: "lines" },
      {
        key: "preferred",
        path: ["lexicon", "preferred"],
        kind: "rows",
        row: [
          { key: "use", path: ["use"], kind: "line" },
          { key: "insteadOf", path: ["insteadOf"], kind: "lines" },
          { key: "whyWord", path: ["why"], kind: "line" },
        ],
      },
      { key: "products", path: ["lexicon", "products"], kind: "lines" },
      { key: "cliches", path: ["lexicon", "cliches"], kind: "lines" },
    ],
  },
  {
    id: "topics",
    fields: [
      {
        key: "forbidden",
        path: ["topics", "forbidden"],
        kind: "rows",
        row: [
          { key: "term", path: ["term"], kind: "line" },
          { key: "reason", path: ["reason"], kind: "line" },
          { key: "level", path: ["level"], kind: "choice", options: ["hint", "advice", "must", "block"] },
        ],
      },
      {
        key: "sensitive",
        path: ["topics", "sensitive"],
        kind: "rows",
        row: [
          { key: "term", path: ["term"], kind: "line" },
          { key: "escalateTo", path: ["escalateTo"], kind: "line" },
        ],
      },
    ],
  },
  {
    id: "limits",
    fields: [
      { key: "emojiMax", path: ["emoji", "max"], kind: "number", min: 0, max: 100 },
      { key: "emojiBanned", path: ["emoji", "banned"], kind: "lines" },
      { key: "hashtagsMax", path: ["hashtags", "max"], kind: "number", min: 0, max: 100 },
      { key: "hashtagsBrand", path: ["hashtags", "brand"], kind: "lines" },
      { key: "hashtagsBanned", path: ["hashtags", "banned"], kind: "lines" },
      { key: "maxCharacters", path: ["length", "maxCharacters"], kind: "number", min: 1, max: 63_206 },
      { key: "linksMax", path: ["links", "max"], kind: "number", min: 0, max: 100 },
      {
        key: "utm",
        path: ["links", "utm"],
        kind: "rows",
        row: [
          { key: "utmName", path: ["name"], kind: "line" },
          { key: "utmValue", path: ["value"], kind: "line" },
        ],
      },
    ],
  },
  {
    id: "actions",
    fields: [
      { key: "ctaMax", path: ["cta", "max"], kind: "number", min: 0, max: 100 },
      {
        key: "ctaAllowed",
        path: ["cta", "allowed"],
        kind: "rows",
        ids: "action",
        row: [
          { key: "ctaText", path: ["text"], kind: "line" },
          { key: "ctaTerms", path: ["terms"], kind: "lines" },
          { key: "stage", path: ["stage"], kind: "choice", options: STAGES, optional: true },
          { key: "ctaUrl", path: ["url"], kind: "address" },
        ],
      },
      { key: "ctaBanned", path: ["cta", "banned"], kind: "lines" },
    ],
  },
  {
    id: "pillars",
    fields: [
      {
        key: "pillars",
        path: ["pillars"],
        kind: "rows",
        ids: "pillar",
        row: [
          { key: "pillarName", path: ["name"], kind: "line" },
          { key: "share", path: ["share"], kind: "number", min: 0, max: 100 },
          { key: "purpose", path: ["purpose"], kind: "line" },
          { key: "pillarTerms", path: ["terms"], kind: "lines" },
        ],
      },
    ],
  },
  {
    id: "audiences",
    fields: [
      {
        key: "personas",
        path: ["personas"],
        kind: "rows",
        ids: "audience",
        row: [
          { key: "personaName", path: ["name"], kind: "line" },
          { key: "situation", path: ["situation"], kind: "line" },
          { key: "questions", path: ["questions"], kind: "lines" },
          { key: "vocabulary", path: ["vocabulary"], kind: "lines" },
        ],
      },
    ],
  },
  {
    id: "objectives",
    fields: [
      {
        key: "objectives",
        path: ["objectives"],
        kind: "rows",
        ids: "objective",
        row: [
          { key: "statement", path: ["statement"], kind: "line" },
          { key: "stage", path: ["stage"], kind: "choice", options: STAGES },
          { key: "metric", path: ["metric"], kind: "line" },
          { key: "target", path: ["target"], kind: "number", min: 0, max: 1_000_000 },
          { key: "deadline", path: ["deadline"], kind: "date" },
        ],
      },
    ],
  },
  {
    id: "gate",
    fields: [
      { key: "gateMode", path: ["gate", "mode"], kind: "choice", options: ["advise", "confirm", "approval"] },
      { key: "tolerance", path: ["filler", "tolerance"], kind: "choice", options: ["strict", "normal", "relaxed"] },
    ],
  },
];

/** Fields whose text may not be left out: emptied, they hold an empty text, which is then marked. */
export const REQUIRED: ReadonlySet<string> = new Set([
  "pageName",
  "promiseWho",
  "promiseWhat",
  "trait",
  "use",
  "term",
  "utmName",
  "utmValue",
  "ctaText",
  "personaName",
]);

/** An empty entry of a list of rows, with an id that no other entry of it has. */
export function newRow(field: FormField & { readonly kind: "rows" }, entries: readonly unknown[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  if (field.ids !== undefined) {
    const taken = new Set(entries.map((entry) => (typeof entry === "object" && entry !== null && "id" in entry ? entry.id : undefined)));
    let number = entries.length + 1;
    while (taken.has(`${field.ids}-${number}`)) number += 1;
    row.id = `${field.ids}-${number}`;
  }
  for (const inner of field.row) {
    const [name] = inner.path;
    const value = emptyValue(inner);
    if (name !== undefined && value !== undefined) row[name] = value;
  }
  return row;
}

function emptyValue(field: FormField): unknown {
  if (field.kind === "lines") return [];
  if (field.kind === "choice" && field.optional === undefined) return field.options.includes("must") ? "must" : field.options[0];
  return REQUIRED.has(field.key) ? "" : undefined;
}
