import { describe, expect, it } from "vitest";
import { CHARTER_SCHEMA } from "../../lib/charter";
import { charterJsonSchema } from "../../lib/charter/json-schema";

describe("the schema of charter files for other programs", () => {
  it("says which version of the file it describes, and of which JSON Schema it is", () => {
    expect(charterJsonSchema()).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `ligne-charter-${CHARTER_SCHEMA}.schema.json`,
      title: `Ligne charter, version ${CHARTER_SCHEMA} of the file`,
      type: "object",
    });
  });

  it("lets a file name its schema, as editors want it, and asks for what a charter must say", () => {
    const schema = charterJsonSchema();
    expect(schema.properties?.$schema).toEqual({ type: "string" });
    expect(schema.properties?.format).toMatchObject({ const: "ligne-charter" });
    expect([...(schema.required ?? [])].sort()).toEqual(["format", "id", "identity", "locale", "schema", "version"]);
  });
});
