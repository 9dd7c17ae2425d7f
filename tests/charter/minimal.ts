import type { Json, JsonObject } from "./json";

/** The least a charter file must say; a new object at every call. */
export function minimalCharter(more: JsonObject = {}): JsonObject {
  return {
    format: "ligne-charter",
    schema: 1,
    id: "fournil-test",
    version: "1.2.0",
    locale: "fr-FR",
    identity: { pageName: "Le Fournil du Quai" },
    ...more,
  };
}

/** A house rule with what every rule needs; a new object at every call. */
export function rule(kind: string, fields: JsonObject = {}): JsonObject {
  return { id: `${kind}-rule`, kind, ...fields };
}

/** A rule of kind `when`. */
export function whenRule(condition: Json, consequence: Json): JsonObject {
  // biome-ignore lint/suspicious/noThenProperty: the field's name is fixed by the rule language, and the object is never awaited
  return rule("when", { if: condition, then: consequence });
}
