/** Running the project's own tools from a plain Node 20, without any dependency. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = resolve(fileURLToPath(new URL("../..", import.meta.url)));
export const cacheDir = join(root, ".cache");
const windows = process.platform === "win32";

/** Environment in which the project's pinned Node and tools come first on the path. */
function toolEnvironment(extra) {
  const path = [join(root, "node_modules", ".bin"), process.env.PATH ?? ""].join(delimiter);
  return { ...process.env, PATH: path, ...extra };
}

/**
 * Runs a command in the project's folder and shows its output.
 * @returns {Promise<number>} exit status; 127 when the command does not exist
 */
export function run(command, args, environment = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env: toolEnvironment(environment),
      stdio: ["ignore", "inherit", "inherit"],
      shell: windows,
    });
    child.on("error", () => done(127));
    child.on("close", (status, signal) => done(signal ? 1 : (status ?? 1)));
  });
}

/** Installs the locked dependencies unless this lock file is installed already. @returns {Promise<boolean>} */
export async function installDependencies() {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const stamp = join(root, "node_modules", ".installed-lock");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return true;
  console.log("Installing the locked dependencies (about a minute) …");
  const status = await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (status !== 0) return false;
  if (!existsSync(join(root, "node_modules", ".bin", windows ? "node.cmd" : "node"))) {
    console.error(
      "The pinned Node was not installed: npm was told not to run install scripts. Allow them for the package “node” and try again.",
    );
    return false;
  }
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(stamp, lock);
  return true;
}
