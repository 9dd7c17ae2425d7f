import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The project's folder. */
export const root = resolve(import.meta.dirname, "../..");

/** The packages that go to a store. */
export const packages = [
  { name: "chrome", folder: join(root, ".output/chrome-mv3"), buildArguments: [] },
  { name: "firefox", folder: join(root, ".output/firefox-mv3"), buildArguments: ["-b", "firefox", "--mv3"] },
] as const;

/** Every file of a built package with its content; fails when there is no build. */
export function packageFiles(folder: string): Map<string, Buffer> {
  if (!existsSync(join(folder, "manifest.json"))) throw new Error(`There is no build in ${folder}; run npm run build first.`);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

/** One SHA-256 over names and contents, the same for the same files wherever they were built. */
export function packageHash(files: ReadonlyMap<string, Buffer>): string {
  const hash = createHash("sha256");
  for (const [path, content] of files) hash.update(`${path}\0${content.length}\0`).update(content);
  return hash.digest("hex");
}
