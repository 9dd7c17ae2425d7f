/** Serves the look-alike pages under Meta's host names, on this machine only, and writes down every request it gets. */
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { buildLookalike } from "./build";
import { selfSignedCertificate } from "./certificate";
import { contentSecurityPolicy, documentHtml } from "./document";

export const lookalikeHosts = ["business.facebook.com", "www.facebook.com"] as const;

/** One request that reached the server; `host` is what the browser asked for, known or not. */
export interface LookalikeRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly origin: string | undefined;
  readonly atMs: number;
}

export interface Lookalike {
  readonly port: number;
  /** Everything asked so far, oldest first; a host that is not the look-alike's was answered 404. */
  readonly requests: LookalikeRequest[];
  close(): Promise<void>;
}

interface Asset {
  readonly type: string;
  readonly content: Buffer;
}

type Assets = ReadonlyMap<string, Asset>;

/** The bundle in memory, so that a later build cannot change what a running server serves. */
function readAssets(folder: string): Assets {
  const asset = (file: string, type: string) => [`/lookalike/${file}`, { type, content: readFileSync(join(folder, file)) }] as const;
  return new Map([asset("app.js", "text/javascript; charset=utf-8"), asset("app.css", "text/css; charset=utf-8")]);
}

/** Whether a path is a page of this host: Business Suite lives below `/latest`, a Page at any name. */
function isPage(host: string, path: string): boolean {
  return host === "business.facebook.com" ? /^\/latest(?:\/|$)/.test(path) : host === "www.facebook.com" && /^\/[\w.-]+\/?$/.test(path);
}

function answer(assets: Assets, request: IncomingMessage, response: ServerResponse): void {
  const host = (request.headers.host ?? "").split(":")[0] ?? "";
  const url = new URL(request.url ?? "/", `https://${host || "unknown"}`);
  const known = (lookalikeHosts as readonly string[]).includes(host);
  const asset = known ? assets.get(url.pathname) : undefined;
  if (asset !== undefined) {
    response.writeHead(200, { "content-type": asset.type, "cache-control": "no-store" }).end(asset.content);
  } else if (request.method === "GET" && isPage(host, url.pathname)) {
    const nonce = randomBytes(16).toString("base64");
    const trustedTypes = (url.searchParams.get("variant") ?? "").split(",").includes("trusted-types");
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": contentSecurityPolicy(nonce, trustedTypes),
    });
    response.end(documentHtml(nonce));
  } else {
    response.writeHead(404, { "content-type": "text/plain" }).end("nothing here");
  }
}

/**
 * Builds the pages when needed and serves them with a certificate made on the spot.
 * @param port 0 for any free one
 */
export async function startLookalike(port = 0): Promise<Lookalike> {
  const assets = readAssets(await buildLookalike());
  const requests: LookalikeRequest[] = [];
  const server = createServer(selfSignedCertificate(lookalikeHosts), (request, response) => {
    const { method = "", url = "", headers } = request;
    requests.push({ method, host: headers.host ?? "", path: url, origin: headers.origin, atMs: Date.now() });
    answer(assets, request, response);
  });
  // A browser that is told to go elsewhere by plain HTTP ends here; it is a request all the same.
  server.on("tlsClientError", (_error, socket) => {
    if (!socket.servername) requests.push({ method: "TLS", host: "", path: "", origin: undefined, atMs: Date.now() });
  });
  await new Promise<void>((done, refuse) => {
    server.once("error", refuse);
    server.listen(port, "127.0.0.1", done);
  });
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
