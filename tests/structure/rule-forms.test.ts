import { describe, expect, it } from "vitest";
import { parseCharter } from "../../lib/charter";
import { KIND_FORMS } from "../../lib/dashboard";
import { pagesMessages } from "../../lib/i18n";
import { minimalCharter, rule } from "../charter/minimal";
import { projectFiles } from "./source-files";

/** The kinds that the schema knows, in its own words. */
function kindsOfTheSchema(): string[] {
  const parsed = parseCharter(minimalCharter({ rules: [rule("no-such-kind")] }));
  const said = parsed.ok ? "" : String(parsed.errors[0]?.slots.expected);
  return [...said.matchAll(/"([a-z]+)"/g)].map((match) => match[1] ?? "").sort();
}

describe("forms of house rules", () => {
  it("are one for each kind of the schema", () => {
    expect(kindsOfTheSchema().length).toBeGreaterThan(10);
    expect(KIND_FORMS.map(({ kind }) => kind).sort(), "add lib/dashboard/rules/kinds/<kind>.ts and its line in index.ts").toEqual(
      kindsOfTheSchema(),
    );
  });

  it("stand in a file of their own, under the name of the kind", () => {
    const files = projectFiles("lib/dashboard/rules/kinds").map((path) => /([a-z]+)\.ts$/.exec(path)?.[1]);
    expect(files.filter((name) => name !== "index").sort()).toEqual(kindsOfTheSchema());
  });

  it.each(KIND_FORMS.map((form) => [form.kind, form] as const))(
    "%s says in both languages what it does, with an example, and names its fields",
    (kind, form) => {
      for (const table of Object.values(pagesMessages)) {
        const known = new Set(Object.keys(table));
        const wanted = [
          `kind.${kind}`,
          `kind.${kind}.what`,
          `kind.${kind}.example`,
          ...[...form.main, ...form.more].map(({ key }) => `rule.${key}`),
        ];
        expect(wanted.filter((key) => !known.has(key))).toEqual([]);
        const options = [...form.main, ...form.more].flatMap((field) =>
          field.kind === "choice" ? field.options.map((one) => `rule.${field.key}.${one}`) : [],
        );
        expect(options.filter((key) => !known.has(key))).toEqual([]);
        expect(form.fixes.filter((fix) => !known.has(`rule.fix.${fix}`))).toEqual([]);
      }
    },
  );
});
