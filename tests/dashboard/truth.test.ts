import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { routes } from "../../components/dashboard";
import { permissionWords } from "../../components/dashboard/PermissionsTable";
import { charterSchema, parseCharter } from "../../lib/charter";
import { charterTemplate, TEMPLATE_SECTORS } from "../../lib/charter/templates";
import { FORM_SECTIONS, withValueAt } from "../../lib/dashboard";
import { messages } from "../../lib/i18n";

const root = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

describe("what the pages claim", () => {
  it("T17: every permission that the package asks for is explained, and none that it does not ask for", () => {
    const asked = /\bpermissions:\s*\[([^\]]*)\]/.exec(read("wxt.config.ts"))?.[1]?.match(/[a-zA-Z]+/g) ?? [];
    expect(asked.length).toBeGreaterThan(0);
    expect([...permissionWords.keys()].sort()).toEqual([...asked].sort());
  });

  it("every screen of the folder stands in the route table, once", () => {
    const files = readdirSync(join(root, "components/dashboard"), { recursive: true }).flatMap(
      (name) => /(\w+Screen)\.tsx$/.exec(String(name))?.[1] ?? [],
    );
    expect(routes.map(({ Screen }) => Screen.name).sort(), "add the screen to components/dashboard/routes.ts").toEqual(files.sort());
    expect(new Set(routes.map(({ id }) => id)).size).toBe(routes.length);
  });

  it("every word of the pages is used", () => {
    const sources = ["components/dashboard", "components/dashboard/charters", "components/popup"]
      .flatMap((folder) =>
        readdirSync(join(root, folder), { withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ name }) => read(join(folder, name))),
      )
      .join("\n");
    const dynamic = /^(?:popup\.today|surface|charters\.note|editor\.saving|editor\.section|drafts\.gate)\.|^preview\.(?:good|bad)$/;
    const own = Object.keys(messages.en).filter((key) =>
      /^(?:pages|nav|drafts|surface|failure|health|recover|local|permission|popup|charters|editor|publish|preview)\./.test(key),
    );
    expect(own.length).toBeGreaterThan(100);
    expect(
      own.filter((key) => !dynamic.test(key) && !sources.includes(`"${key}"`)),
      "nothing says it: take it out",
    ).toEqual([]);
  });

  it("every field and section of the charter form has its words, and no word is without its field", () => {
    const fields = FORM_SECTIONS.flatMap(({ fields }) => fields).flatMap((field) =>
      field.kind === "rows" ? [field, ...field.row] : [field],
    );
    const keys = Object.keys(messages.en);
    const named = new Set(fields.map(({ key }) => key));
    for (const key of named) expect(keys, key).toContain(`form.${key}`);
    expect(keys.filter((key) => key.startsWith("form.") && !named.has(key.split(".")[1] ?? ""))).toEqual([]);
    for (const field of fields) {
      if (field.kind !== "choice") continue;
      for (const option of field.options)
        expect(keys.includes(`option.${field.key}.${option}`) || keys.includes(`severity.${option}`), `${field.key}: ${option}`).toBe(true);
    }
    for (const { id } of [...FORM_SECTIONS, { id: "rest" }]) expect(keys).toContain(`editor.section.${id}`);
    const sections = Object.keys(charterSchema.shape).filter((key) => !["format", "schema", "version", "changelog"].includes(key));
    expect(keys.filter((key) => key.startsWith("section.")).sort()).toEqual(sections.map((key) => `section.${key}`).sort());
    for (const sector of TEMPLATE_SECTORS) expect(keys).toContain(`template.${sector}.about`);
  });

  it("every path of the form is one the charter's schema knows", () => {
    const charter = charterTemplate("craftsman", "fr");
    for (const { fields } of FORM_SECTIONS)
      for (const field of fields) {
        const changed = withValueAt(charter, field.path, field.kind === "rows" ? [{ nonsense: 1 }] : { nonsense: 1 });
        expect(parseCharter(changed).ok, field.path.join(".")).toBe(false);
      }
  });
});
