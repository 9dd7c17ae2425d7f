import { FORM_SECTIONS, type FormField } from "../../outline";

/** One of the twelve questions: what is asked, by the fields it fills. `id` names its texts (`ask.<id>`). */
export interface Question {
  readonly id: string;
  readonly fields: readonly FormField[];
}

/** A field of the charter's form by its name; of a list only these of its columns, if they are named. */
function formField(key: string, columns?: readonly string[]): FormField {
  const field = FORM_SECTIONS.flatMap(({ fields }) => fields).find((one) => one.key === key);
  if (field === undefined) throw new Error(`The form has no field called ${key}`);
  return field.kind === "rows" && columns ? { ...field, row: field.row.filter((column) => columns.includes(column.key)) } : field;
}

const LOCALES = ["fr-FR", "fr-BE", "fr-CH", "fr-CA", "en-GB", "en-US"] as const;

/** What a supervisor is asked; everything else has a default. The order is that of the model. */
export const QUESTIONS: readonly Question[] = [
  {
    id: "who",
    fields: [
      formField("pageName"),
      formField("sector"),
      { key: "locale", path: ["locale"], kind: "choice", options: LOCALES },
      formField("domains"),
    ],
  },
  { id: "promise", fields: [formField("promiseWho"), formField("promiseWhat"), formField("promiseWhy")] },
  { id: "audience", fields: [formField("personas", ["personaName", "questions", "vocabulary"])] },
  { id: "objective", fields: [formField("objectives", ["statement", "stage", "target", "deadline"])] },
  { id: "pillars", fields: [formField("pillars", ["pillarName", "share", "pillarTerms"])] },
  { id: "topics", fields: [formField("forbidden", ["term", "reason"]), formField("sensitive")] },
  { id: "voice", fields: [formField("address"), formField("traits")] },
  { id: "words", fields: [formField("banned"), formField("preferred", ["use", "insteadOf"])] },
  { id: "signs", fields: [formField("emojiMax"), formField("hashtagsMax")] },
  { id: "calls", fields: [formField("ctaAllowed", ["ctaText", "ctaUrl"])] },
  {
    id: "people",
    fields: [
      { key: "approval", path: ["workflow", "approval"], kind: "choice", options: ["never", "always"] },
      {
        key: "roles",
        path: ["workflow", "roles"],
        kind: "rows",
        row: [
          { key: "roleName", path: ["name"], kind: "line" },
          { key: "role", path: ["role"], kind: "choice", options: ["author", "approver", "moderator", "reviewer", "backup"] },
        ],
      },
      {
        key: "contacts",
        path: ["crisis", "contacts"],
        kind: "rows",
        row: [
          { key: "contactName", path: ["name"], kind: "line" },
          { key: "contactPhone", path: ["phone"], kind: "line" },
        ],
      },
    ],
  },
  {
    id: "lead",
    fields: [
      { key: "qualifiedIf", path: ["lead", "qualifiedIf"], kind: "lines" },
      { key: "margin", path: ["rates", "marginPerCustomer"], kind: "number", min: 0, max: 10_000_000 },
    ],
  },
];
