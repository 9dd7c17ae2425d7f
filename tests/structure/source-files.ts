import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The project's folder. */
export const root = resolve(import.meta.dirname, "../..");

/** Files under version control or about to be, below `folders`, as paths from the root with `/`. */
export function projectFiles(...folders: readonly string[]): string[] {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "--deduplicate", "--", ...folders], {
    cwd: root,
    encoding: "utf8",
  });
  const deleted = new Set(execFileSync("git", ["ls-files", "-d"], { cwd: root, encoding: "utf8" }).split("\n"));
  return listed.split("\n").filter((path) => path !== "" && !deleted.has(path));
}

/** Text of a project file. */
export function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
