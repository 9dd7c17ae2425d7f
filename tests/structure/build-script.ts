import { join } from "node:path";
import preact from "@preact/preset-vite";
import { build, type Rolldown } from "vite";
import { oneLanguage } from "../../build/one-language";
import { withoutSources } from "../../build/without-sources";

export const root = join(import.meta.dirname, "../..");

/** The chunks of the script of one entry, built as it is for the browser, but readable; run, it is called `script`. */
export async function buildScript(entry: string): Promise<readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
  const built = await build({
    root,
    configFile: false,
    logLevel: "silent",
    plugins: [preact(), withoutSources(), oneLanguage()],
    build: {
      write: false,
      minify: false,
      target: "es2023",
      rollupOptions: { input: join(root, entry), preserveEntrySignatures: "strict", output: { format: "iife", name: "script" } },
    },
  });
  return (built as Rolldown.RolldownOutput).output;
}
