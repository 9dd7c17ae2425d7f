import type { JsonSchema } from "../charter";
import type { InterfaceLanguage } from "../i18n";
import { FORM_SECTIONS, type FormField, type Steps } from "../outline";
import { documentWords } from "./words";

/** A built-in rule as an editor may name it. */
export interface NamedRule {
  readonly id: string;
  readonly name: string;
}

/** The schema of the file with the form's names and explanations in one language, and the built-in rules by name. */
export function editorSchema(schema: JsonSchema, rules: readonly NamedRule[], language: InterfaceLanguage): JsonSchema {
  const words = documentWords(language);
  const named = FORM_SECTIONS.flatMap(({ fields }) => fields).reduce<JsonSchema>((whole, field) => {
    const described = describe(whole, field.path, field);
    return field.kind === "rows"
      ? field.row.reduce((at, inner) => describe(at, [...field.path, ITEMS, ...inner.path], inner), described)
      : described;
  }, schema);
  return change(named, ["builtins"], (builtins) => ({
    ...builtins,
    properties: Object.fromEntries(rules.map(({ id, name }) => [id, { ...asSchema(builtins.additionalProperties), title: name }])),
  }));

  function describe(whole: JsonSchema, path: Steps, field: FormField): JsonSchema {
    const description = words.about(field);
    return change(whole, path, (found) => ({ ...found, title: words.label(field), ...(description !== undefined && { description }) }));
  }
}

/** The step from a list to its entries. */
const ITEMS = "[]";

/** A copy in which the schema at that place is another; where there is no such place, nothing is changed. */
function change(schema: JsonSchema, path: Steps, how: (found: JsonSchema) => JsonSchema): JsonSchema {
  const [step, ...rest] = path;
  if (step === undefined) return how(schema);
  if (step === ITEMS) return schema.items === undefined ? schema : { ...schema, items: change(schema.items, rest, how) };
  const inner = schema.properties?.[step];
  return inner === undefined ? schema : { ...schema, properties: { ...schema.properties, [step]: change(inner, rest, how) } };
}

function asSchema(value: boolean | JsonSchema | undefined): JsonSchema {
  return typeof value === "object" ? value : {};
}
