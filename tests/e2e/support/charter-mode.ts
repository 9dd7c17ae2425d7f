/** The package as it is built, with another gate in the sample charters it brings: a charter is data, the code stays as shipped. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PackageName, packageFolder } from "./packages";

export type GateMode = "advise" | "confirm" | "approval";

/** As minified: `gate:{mode:"advise"}` in either kind of quotes. */
const gate = /gate:\{mode:(["'`])advise\1\}/g;
/** One in French, one in English. */
const SAMPLE_CHARTERS = 2;

/**
 * A copy of a built package whose sample charters have this mode; `blocks` names rules that they put at `block`.
 * @returns its folder, and what takes it away
 */
export function packageWithGate(
  name: PackageName,
  mode: GateMode,
  blocks: readonly string[] = [],
): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "ligne-gate-"));
  cpSync(packageFolder(name), folder, { recursive: true });
  const file = join(folder, "background.js");
  const script = readFileSync(file, "utf8");
  const found = script.match(gate)?.length;
  if (found !== SAMPLE_CHARTERS) throw new Error(`${SAMPLE_CHARTERS} sample charters should say "advise" in ${file}; ${found ?? 0} do.`);
  const builtins = JSON.stringify(Object.fromEntries(blocks.map((rule) => [rule, { severity: "block" }])));
  const more = blocks.length > 0 ? `,builtins:${builtins}` : "";
  writeFileSync(file, script.replaceAll(gate, `gate:{mode:"${mode}"}${more}`));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}

/** A copy of a built package whose background never answers. */
export function packageWithoutAnswers(name: PackageName): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "ligne-mute-"));
  cpSync(packageFolder(name), folder, { recursive: true });
  writeFileSync(join(folder, "background.js"), "");
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}
