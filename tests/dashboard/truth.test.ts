import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { routes } from "../../components/dashboard";
import { permissionWords } from "../../components/dashboard/PermissionsTable";
import { charterSchema, parseCharter } from "../../lib/charter";
import { charterTemplate, TEMPLATE_SECTORS } from "../../lib/charter/templates";
import { FILLER_KINDS, isPolicyKind } from "../../lib/check";
import { LEGAL_PACKS } from "../../lib/check/legal-packs";
import { FORM_GROUPS, FORM_SECTIONS, type FormField, QUESTIONS, withValueAt } from "../../lib/dashboard";
import { messages } from "../../lib/i18n";
import { schemaEnums, schemaLeaves } from "../charter/schema-leaves";

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
    const dynamic =
      /^(?:popup\.today|surface|charters\.note|editor\.saving|editor\.section|editor\.group|drafts\.gate)\.|^preview\.(?:good|bad)$/;
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
    const fields = [...FORM_SECTIONS, ...QUESTIONS]
      .flatMap(({ fields }) => fields)
      .flatMap((field) => (field.kind === "rows" ? [field, ...field.row] : [field]));
    const keys = Object.keys(messages.en);
    const named = new Set(fields.map(({ key }) => key));
    for (const key of named) expect(keys, key).toContain(`form.${key}`);
    expect(keys.filter((key) => key.startsWith("form.") && !named.has(key.slice("form.".length).replace(/\.about$/, "")))).toEqual([]);
    const words = (names: string, option: string) =>
      [`option.${names}.${option}`, `severity.${option}`, `filler.${option}`].some((key) => keys.includes(key));
    for (const field of fields) {
      if (field.kind !== "choice" && field.kind !== "choices") continue;
      for (const option of field.options) expect(words(field.names ?? field.key, option), `${field.key}: ${option}`).toBe(true);
    }
    const chosen = new Set(
      fields.flatMap((field) =>
        field.kind === "choice" || field.kind === "choices"
          ? field.options.map((option) => `option.${field.names ?? field.key}.${option}`)
          : [],
      ),
    );
    expect(keys.filter((key) => key.startsWith("option.") && !chosen.has(key))).toEqual([]);
    for (const { id } of FORM_GROUPS) expect(keys).toContain(`editor.group.${id}`);
    for (const { id } of [...FORM_SECTIONS, { id: "house" }, { id: "builtins" }, { id: "rest" }])
      expect(keys).toContain(`editor.section.${id}`);
    const sections = Object.keys(charterSchema.shape).filter((key) => !["format", "schema", "version", "changelog"].includes(key));
    // Rules that are switched off wait in a section that the schema leaves alone.
    expect(keys.filter((key) => key.startsWith("section.")).sort()).toEqual(
      [...sections, "rulesOff"].map((key) => `section.${key}`).sort(),
    );
    for (const sector of TEMPLATE_SECTORS) expect(keys).toContain(`template.${sector}.about`);
  });

  it("the form has a field for everything that the schema knows, and for nothing else", () => {
    const apart = /^(?:format|schema|id|version|changelog|builtins|rules)\b|\[\]\.id$/;
    const known = schemaLeaves().filter((path) => !apart.test(path) || path === "identity.pages[].id");
    const leaf = (field: FormField, before: string): string[] => {
      const path = [before, ...field.path].filter(Boolean).join(".");
      if (field.kind === "rows") return field.row.flatMap((inner) => leaf(inner, `${path}[]`));
      if (field.kind === "span") return field.of === "time" ? [`${path}.from`, `${path}.to`] : [`${path}[]`];
      return [field.kind === "lines" || field.kind === "choices" || field.kind === "numbers" ? `${path}[]` : path];
    };
    const shown = FORM_SECTIONS.flatMap(({ fields }) => fields.flatMap((field) => leaf(field, "")));
    expect(shown.toSorted(), "a field of the schema wants a line in lib/outline").toEqual(known.toSorted());
    expect(new Set(shown).size).toBe(shown.length);
  });

  it("offers what the schema and the check know to choose from, and all of it", () => {
    const enums = schemaEnums();
    const placed = FORM_SECTIONS.flatMap(({ fields }) => fields).flatMap((field): [string, FormField][] =>
      field.kind === "rows"
        ? field.row.map((inner) => [`${field.path.join(".")}[].${inner.path.join(".")}`, inner])
        : [[field.path.join("."), field]],
    );
    for (const [path, field] of placed) {
      if (field.kind === "choice") expect([...field.options].sort(), path).toEqual(enums.get(path)?.toSorted());
      if (field.kind === "choices" && !["pack", "filler"].includes(field.names ?? ""))
        expect([...field.options].sort(), path).toEqual(enums.get(`${path}[]`)?.toSorted());
    }
    const options = (key: string) => FORM_SECTIONS.flatMap(({ fields }) => fields).find((field) => field.key === key);
    const packs = options("legal.packs");
    expect(packs?.kind === "choices" && [...packs.options].sort()).toEqual([...LEGAL_PACKS].sort());
    const filler = options("filler.allowedKinds");
    expect(filler?.kind === "choices" && [...filler.options].sort()).toEqual(
      [...FILLER_KINDS].filter((kind) => !isPolicyKind(kind)).sort(),
    );
  });

  it("every path that a question fills is one the charter's schema knows", () => {
    const charter = charterTemplate("craftsman", "fr");
    for (const { fields } of QUESTIONS)
      for (const field of fields) {
        const changed = withValueAt(charter, field.path, field.kind === "rows" ? [{ nonsense: 1 }] : { nonsense: 1 });
        expect(parseCharter(changed).ok, field.path.join(".")).toBe(false);
      }
  });
});
