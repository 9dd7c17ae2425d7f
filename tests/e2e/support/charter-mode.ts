/** The package as it is built, with another gate in the sample charters it brings: a charter is data, the code stays as shipped. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PackageName, packageFolder } from "./packages";

export type GateMode = "advise" | "confirm" | "approval";

/** One in French, one in English, as the package carries them. */
const SAMPLES = ["samples/fr.json", "samples/en.json"] as const;

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
  for (const sample of SAMPLES) {
    const file = join(folder, sample);
    const charter = JSON.parse(readFileSync(file, "utf8"));
    if (charter.gate?.mode !== "advise") throw new Error(`The sample charter in ${file} should say "advise".`);
    const builtins = { ...charter.builtins, ...Object.fromEntries(blocks.map((rule) => [rule, { severity: "block" }])) };
    writeFileSync(file, JSON.stringify({ ...charter, gate: { mode }, builtins }));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}

/** A copy of a built package whose background never answers. */
export function packageWithoutAnswers(name: PackageName): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "ligne-mute-"));
  cpSync(packageFolder(name), folder, { recursive: true });
  writeFileSync(join(folder, "background.js"), "");
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}
