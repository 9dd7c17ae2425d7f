import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import { build, type InlineConfig, preview } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Bundles the panel's plain page and serves it on a free port of this machine; a change of the sources does not disturb it. */
export async function servePanelPage(): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const outDir = here(`../../.cache/panel-page/${process.pid}`);
  const config: InlineConfig = {
    root: here("."),
    configFile: false,
    logLevel: "error",
    plugins: [preact()],
    build: { outDir, emptyOutDir: true, minify: false, target: "es2023" },
    preview: { port: 0, host: "127.0.0.1" },
  };
  await build(config);
  const server = await preview(config);
  const address = server.httpServer.address();
  if (!address || typeof address === "string") throw new Error("The page's server has no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
