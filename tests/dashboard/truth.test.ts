import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { routes } from "../../components/dashboard";
import { permissionWords } from "../../components/dashboard/PermissionsTable";
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
    const files = readdirSync(join(root, "components/dashboard")).flatMap((name) => /^(\w+Screen)\.tsx$/.exec(name)?.[1] ?? []);
    expect(routes.map(({ Screen }) => Screen.name).sort(), "add the screen to components/dashboard/routes.ts").toEqual(files.sort());
    expect(new Set(routes.map(({ id }) => id)).size).toBe(routes.length);
  });

  it("every word of the pages is used", () => {
    const sources = ["components/dashboard", "components/popup"]
      .flatMap((folder) => readdirSync(join(root, folder)).map((name) => read(join(folder, name))))
      .join("\n");
    const dynamic = /^(?:popup\.today|surface|drafts\.gate)\./;
    const own = Object.keys(messages.en).filter((key) =>
      /^(?:pages|nav|drafts|surface|failure|health|recover|local|permission|popup)\./.test(key),
    );
    expect(own.length).toBeGreaterThan(100);
    expect(
      own.filter((key) => !dynamic.test(key) && !sources.includes(`"${key}"`)),
      "nothing says it: take it out",
    ).toEqual([]);
  });
});
