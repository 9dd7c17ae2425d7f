import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve } from "node:path";
import preact from "@preact/preset-vite";
import { build } from "vite";

const root = import.meta.dirname;
const built = resolve(root, "../../.cache/pages-page");
const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** The policy of the real extension pages, from wxt.config.ts, so that what it forbids fails here too. */
export async function extensionPolicy(): Promise<string> {
  const config = await readFile(resolve(root, "../../wxt.config.ts"), "utf8");
  const policy = /extension_pages:\s*"([^"]+)"/.exec(config)?.[1];
  if (!policy) throw new Error("wxt.config.ts names no policy for extension pages");
  return policy;
}

/** Builds popup and dashboard as plain pages and serves them under the extension's own content policy. */
export async function servePages(): Promise<{ readonly origin: string; close(): Promise<void> }> {
  await build({
    root,
    configFile: false,
    logLevel: "error",
    plugins: [preact({ devToolsEnabled: false })],
    build: {
      outDir: built,
      emptyOutDir: true,
      target: "es2023",
      modulePreload: { polyfill: false },
      rollupOptions: { input: [join(root, "popup.html"), join(root, "dashboard.html")] },
    },
  });
  const policy = await extensionPolicy();
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const body = await readFile(join(built, path)).catch(() => undefined);
    response.writeHead(body ? 200 : 404, {
      "content-type": `${types[extname(path)] ?? "application/octet-stream"}; charset=utf-8`,
      "content-security-policy": policy,
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("The pages' server has no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
