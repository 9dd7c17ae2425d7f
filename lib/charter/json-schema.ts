import * as z from "zod/mini";
import { CHARTER_SCHEMA } from "./kept";
import { charterSchema } from "./schema";

/** As much of JSON Schema (2020-12) as describes a charter. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/**
 * The schema of charter files as a JSON Schema, for editors and other programs, made from the one schema that decides. What no JSON
 * Schema can say (bounds in order, ids that are there once, patterns that can run) is refused by the reader alone.
 */
export function charterJsonSchema(): JsonSchema {
  const made = z.toJSONSchema(charterSchema, { io: "input" }) as JsonSchema;
  const { properties = {}, $schema, ...rest } = made;
  return {
    $schema,
    $id: `ligne-charter-${CHARTER_SCHEMA}.schema.json`,
    title: `Ligne charter, version ${CHARTER_SCHEMA} of the file`,
    ...rest,
    properties: { $schema: { type: "string" }, ...properties },
  };
}
