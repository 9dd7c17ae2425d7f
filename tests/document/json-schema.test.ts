import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { charterSchema, defaultCharter, parseCharter } from "../../lib/charter";
import { charterJsonSchema, type JsonSchema } from "../../lib/charter/json-schema";
import { charterTemplate, TEMPLATE_SECTORS } from "../../lib/charter/templates";
import { ruleCatalogue } from "../../lib/check";
import { completeAt, editorSchema } from "../../lib/document";
import { FORM_SECTIONS } from "../../lib/outline";
import { charterFile } from "../charter/arbitrary-charter";
import { filledCharter } from "../charter/filled-charter";
import { type Json, type JsonObject, objectPaths } from "../charter/json";
import { conforms } from "./schema-check";

const runs = { numRuns: Number(process.env.LIGNE_RUNS ?? 1000) };
const rules = ruleCatalogue.map(({ id, name }) => ({ id, name: name.fr }));
const schema = editorSchema(charterJsonSchema(), rules, "fr");

describe("the JSON Schema of charter files", () => {
  it("takes every charter of ours, and one with something in every place", () => {
    for (const language of ["fr", "en"] as const) {
      expect(conforms(schema, defaultCharter(language))).toBe(true);
      for (const sector of TEMPLATE_SECTORS) expect(conforms(schema, charterTemplate(sector, language)), sector).toBe(true);
    }
    expect(conforms(schema, filledCharter().file)).toBe(true);
    expect(conforms(schema, { $schema: "ligne-charter-1.schema.json", ...filledCharter().file })).toBe(true);
  });

  it("agrees with the reader on random charters, whole or with one value changed", () => {
    const other = fc.oneof(fc.constantFrom<Json>(-1, 1e9, "", "zzz zzz", true, null, [], {}), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(charterFile, fc.nat(), fc.nat(), other, (file, place, at, value) => {
        expect(conforms(schema, file)).toBe(true);
        const copy = JSON.parse(JSON.stringify(file)) as JsonObject;
        const paths = objectPaths(copy);
        let object: Record<string | number, Json> = copy;
        for (const step of paths[place % paths.length] ?? []) object = object[step] as Record<string | number, Json>;
        const keys = Object.keys(object);
        const key = keys[at % Math.max(keys.length, 1)] ?? "x-new";
        object[key] = value as Json;
        // The reader's schema alone: what only it can say (ids, bounds in order) is refused there and named so.
        const read = charterSchema.safeParse(copy);
        const onlyThere = !read.success && read.error.issues.every(({ code }) => code === "custom");
        if (!onlyThere) expect(conforms(schema, copy), JSON.stringify([key, value])).toBe(read.success);
        if (parseCharter(copy).ok) expect(conforms(schema, copy)).toBe(true);
      }),
      runs,
    );
  });

  it("names every field of the form and every built-in rule", () => {
    const at = (path: readonly (string | number)[]) =>
      path.reduce<JsonSchema | undefined>((found, step) => found?.properties?.[step], schema);
    for (const { fields } of FORM_SECTIONS)
      for (const field of fields) {
        const found = at(field.path);
        expect(found?.title, field.key).toBeTruthy();
        if (field.kind === "rows")
          for (const inner of field.row) expect(found?.items?.properties?.[String(inner.path[0])], inner.key).toBeDefined();
      }
    expect(at(["emoji", "max"])?.title).toBe("Émojis par publication, au plus");
    expect(Object.keys(at(["builtins"])?.properties ?? {}).sort()).toEqual(rules.map(({ id }) => id).sort());
  });
});

describe("completing at the caret", () => {
  /** The labels offered where | stands. */
  const offered = (marked: string, from: JsonSchema = schema) => {
    const caret = marked.indexOf("|");
    return completeAt(marked.replace("|", ""), caret, from)?.options.map(({ label }) => label) ?? [];
  };
  const section = (name: string) => schema.properties?.[name] ?? {};

  it("offers the keys that are not there yet, those first that begin as what is typed", () => {
    expect(offered('{"emo|')).toEqual(["emoji", "commemorations"]);
    expect(offered('{"max": 2, "|"}', section("emoji"))).toEqual(["policy", "allowed", "banned", "position", "meanings"]);
    expect(offered('{"position": "end", |', section("emoji"))).toContain("max");
    expect(offered('{"pos|": "end"}', section("emoji"))).toEqual(["position"]);
  });

  it("offers the values that may stand there", () => {
    expect(offered('{"policy": "|"}', section("emoji"))).toEqual(["none", "few", "free"]);
    expect(offered('{"gate": {"mode": "ap|', schema)).toEqual(["approval"]);
    expect(offered('{"boosted": |}', section("ads"))).toEqual(["true", "false"]);
    expect(offered('[{"format": "ph|"}]', section("formats"))).toEqual(["photo"]);
  });

  it("knows the kind of a rule, wherever in the rule it stands", () => {
    const at = section("rules");
    expect(offered('[{"id": "x", "kind": "|"}]', at)).toContain("forbid");
    expect(offered('[{"id": "x", "kind": "count", "|"}]', at)).toContain("max");
    expect(offered('[{"id": "x", "kind": "forbid", "|"}]', at)).not.toContain("max");
    expect(offered('[{"|", "kind": "link"}]', at)).toContain("hosts");
    expect(offered('[{"kind": "count", "of": "|"}]', at)).toContain("hashtag");
    expect(offered('[{"kind": "forbid", "terms": ["a"]}, {"kind": "count", "sev|', at)).toEqual(["severity"]);
  });

  it("replaces what is typed, and writes the colon only where there is none", () => {
    const done = (marked: string, from: JsonSchema) => {
      const caret = marked.indexOf("|");
      const text = marked.replace("|", "");
      const found = completeAt(text, caret, from);
      return found && text.slice(0, found.start) + found.options[0]?.insert + text.slice(found.end);
    };
    expect(done('{"pol|', section("emoji"))).toBe('{"policy": ');
    expect(done('{"pol|": "few"}', section("emoji"))).toBe('{"policy": "few"}');
    expect(done('{"policy": "f|"}', section("emoji"))).toBe('{"policy": "few"}');
    expect(done('{"banned": [], pos|', section("emoji"))).toBe('{"banned": [], "position": ');
  });

  it("never fails, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'{}[],:"\\ \n', "kind", "rules", "max"), { maxLength: 30 }), fc.nat(60), (parts, caret) => {
        const text = parts.join("");
        const at = Math.min(caret, text.length);
        const found = completeAt(text, at, schema);
        if (found) expect(found.start <= at && at <= found.end && found.options.length > 0).toBe(true);
      }),
      runs,
    );
  });
});
