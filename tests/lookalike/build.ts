/** Bundles the look-alike's page code once per state of its sources. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";

const here = import.meta.dirname;
const root = resolve(here, "../..");
const cache = join(root, ".cache/lookalike");
const dayMs = 86_400_000;

/** One hash over everything the bundle is made of. */
function sourcesHash(): string {
  const hash = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
  const files = readdirSync(here, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort()) hash.update(`${path}\0`).update(readFileSync(path));
  return hash.digest("hex").slice(0, 16);
}

/** The bundler asks the environment whether this is for production, and a test runner has answered otherwise before us. */
async function inProduction(work: () => Promise<unknown>): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = "production";
  try {
    await work();
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}

async function bundleInto(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: here,
    logLevel: "warn",
    // draft-js reaches for Node's `global`.
    define: { global: "globalThis", "process.env.NODE_ENV": JSON.stringify("production") },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "es2023",
      cssCodeSplit: false,
      chunkSizeWarningLimit: 4000,
      rollupOptions: {
        input: join(here, "page/main.tsx"),
        output: { entryFileNames: "app.js", assetFileNames: "app[extname]", codeSplitting: false },
      },
    },
  });
}

/** Bundles nobody has made for a day are dropped. */
function dropOldBundles(current: string): void {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (path !== current && Date.now() - statSync(path).mtimeMs > dayMs) rmSync(path, { recursive: true, force: true });
  }
}

/**
 * Builds the page code below `.cache/lookalike`, in a folder named after its sources, or finds it there. Several processes may ask at
 * once: each builds for itself, and what is complete takes its name in one step.
 * @returns the folder that holds `app.js` and `app.css`
 */
export async function buildLookalike(): Promise<string> {
  const hash = sourcesHash();
  const folder = join(cache, hash);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const unfinished = join(cache, `${hash}-${process.pid}`);
  await inProduction(() => bundleInto(unfinished));
  if (sourcesHash() !== hash) {
    rmSync(unfinished, { recursive: true });
    return buildLookalike();
  }
  try {
    renameSync(unfinished, folder);
  } catch (reason) {
    if (!existsSync(folder)) throw reason;
    rmSync(unfinished, { recursive: true });
  }
  dropOldBundles(folder);
  return folder;
}
