import type { JsonSchema } from "../../lib/charter";

/** A small judge of JSON data by a JSON Schema: the keywords that the charter's schema uses, and no others, which it refuses to skip. */
const KNOWN = new Set(
  "$schema,$id,title,description,type,properties,required,additionalProperties,default,minLength,maxLength,pattern,enum,const,items,prefixItems,minItems,maxItems,minimum,maximum,format,oneOf,anyOf,propertyNames".split(
    ",",
  ),
);

export function conforms(schema: JsonSchema, value: unknown): boolean {
  for (const keyword of Object.keys(schema)) if (!KNOWN.has(keyword)) throw new Error(`keyword ${keyword} is not judged`);
  if (schema.const !== undefined && value !== schema.const) return false;
  if (schema.enum && !schema.enum.includes(value)) return false;
  if (schema.oneOf && schema.oneOf.filter((one) => conforms(one, value)).length !== 1) return false;
  if (schema.anyOf && !schema.anyOf.some((one) => conforms(one, value))) return false;
  switch (schema.type) {
    case "object":
      return isObject(value) && objectConforms(schema, value);
    case "array":
      return Array.isArray(value) && listConforms(schema, value);
    case "string":
      return typeof value === "string" && textConforms(schema, value);
    case "integer":
    case "number":
      return (
        typeof value === "number" &&
        (schema.type === "number" || Number.isInteger(value)) &&
        value >= Number(schema.minimum ?? Number.NEGATIVE_INFINITY) &&
        value <= Number(schema.maximum ?? Number.POSITIVE_INFINITY)
      );
    case "boolean":
      return typeof value === "boolean";
    default:
      return true;
  }
}

function objectConforms(schema: JsonSchema, value: Readonly<Record<string, unknown>>): boolean {
  const { properties = {}, required = [], additionalProperties = true } = schema;
  if (!required.every((key) => Object.hasOwn(value, key))) return false;
  const names = schema.propertyNames as JsonSchema | undefined;
  return Object.entries(value).every(([key, entry]) => {
    if (names && !conforms(names, key)) return false;
    const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (known) return conforms(known, entry);
    return typeof additionalProperties === "boolean" ? additionalProperties : conforms(additionalProperties, entry);
  });
}

function listConforms(schema: JsonSchema, value: readonly unknown[]): boolean {
  if (value.length < Number(schema.minItems ?? 0) || value.length > Number(schema.maxItems ?? Number.POSITIVE_INFINITY)) return false;
  if (schema.prefixItems && value.length !== schema.prefixItems.length) return false;
  return value.every((entry, index) => conforms(schema.prefixItems?.[index] ?? schema.items ?? {}, entry));
}

function textConforms(schema: JsonSchema, value: string): boolean {
  if (value.length < Number(schema.minLength ?? 0) || value.length > Number(schema.maxLength ?? Number.POSITIVE_INFINITY)) return false;
  if (schema.format === "uri" && !URL.canParse(value)) return false;
  return typeof schema.pattern !== "string" || new RegExp(schema.pattern, "u").test(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
