import type { Charter, CharterError, TemplateSector } from "../../charter";
import { type Steps, valueAt, withValueAt } from "../../outline";
import type { CharterTools } from "../charter-tools";
import { QUESTIONS } from "./list";

/** What was answered, by the path of the field; what is not there keeps what the trade proposes. */
export type Answers = Readonly<Record<string, unknown>>;

/** The template that knows a trade best; nothing where none does. */
const TEMPLATE_OF: Readonly<Record<string, TemplateSector>> = {
  artisan: "craftsman",
  restaurant: "restaurant",
  commerce: "shop",
  "b2b-services": "services",
  "real-estate": "property",
  health: "clinic",
  association: "association",
  "local-government": "town",
  school: "school",
};

const FIELDS = QUESTIONS.flatMap(({ fields }) => fields);

/** What stands where the answers do not: the template of the trade, or an empty charter. */
function proposal(answers: Answers, tools: CharterTools, language: "fr" | "en"): unknown {
  const sector = answers["identity.sector"];
  const locale = answers.locale;
  const spoken = typeof locale === "string" ? (locale.startsWith("fr") ? "fr" : "en") : language;
  const template = typeof sector === "string" ? TEMPLATE_OF[sector] : undefined;
  const start: unknown = template
    ? tools.template(template, spoken)
    : {
        format: "ligne-charter",
        schema: 1,
        id: "new",
        version: "1.0.0",
        locale: spoken === "fr" ? "fr-FR" : "en-GB",
        identity: { pageName: "" },
      };
  // The name and the trade are always asked: a template knows neither.
  return withValueAt(withValueAt(start, ["identity", "pageName"], ""), ["identity", "sector"], undefined);
}

/** The charter that the answers make over what their trade proposes; it may still hold what a charter may not. */
export function answered(answers: Answers, tools: CharterTools, language: "fr" | "en"): unknown {
  return FIELDS.reduce(
    (charter, { path }) => {
      const key = path.join(".");
      return Object.hasOwn(answers, key) ? withValueAt(charter, path, answers[key] ?? undefined) : charter;
    },
    proposal(answers, tools, language),
  );
}

/** The same without rows that nobody has begun, with the country and language that the locale names. */
export function finished(working: unknown): unknown {
  const pruned = FIELDS.reduce((charter, field) => {
    const rows = valueAt(charter, field.path);
    if (field.kind !== "rows" || !Array.isArray(rows)) return charter;
    const begun = rows.filter((row: unknown) => field.row.some(({ path, kind }) => isSaid(valueAt(row, path), kind)));
    return withValueAt(charter, field.path, begun);
  }, working);
  // Approval is what the gate does; the workflow only says that it is wanted.
  const gated = valueAt(pruned, ["workflow", "approval"]) === "always" ? withValueAt(pruned, ["gate", "mode"], "approval") : pruned;
  const locale = valueAt(gated, ["locale"]);
  if (typeof locale !== "string") return gated;
  const [language, country] = locale.split("-");
  return withValueAt(withValueAt(gated, ["identity", "countries"], [country]), ["identity", "languages"], [language]);
}

/** A choice has a value from the start; only what is written begins a row. */
function isSaid(value: unknown, kind: string): boolean {
  if (kind === "choice") return false;
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== "";
}

/** What stands in the way in the fields of one question. */
export function errorsIn(errors: readonly CharterError[], step: number): readonly CharterError[] {
  const fields = QUESTIONS[step]?.fields ?? [];
  const isIn = (steps: Steps, path: Steps) => path.every((part, index) => steps[index] === part);
  return errors.filter(({ steps }) => fields.some(({ path }) => isIn(steps, path) || (steps.length < path.length && isIn(path, steps))));
}

/** The charter that the answers make, or every reason why it is none. */
export function toCharter(
  working: unknown,
  tools: CharterTools,
): { readonly ok: true; readonly charter: Charter } | { readonly ok: false; readonly errors: readonly CharterError[] } {
  return tools.parse(finished(working));
}
