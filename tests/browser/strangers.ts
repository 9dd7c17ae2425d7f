/** A proxy that leads the look-alike's hosts to its server and everybody else nowhere, writing down who was asked for. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { lookalikeHosts } from "../lookalike/server";

export interface StrangersProxy {
  readonly port: number;
  readonly hosts: string[];
  close(): Promise<void>;
}

/** @param lookalikePort port of the look-alike's server on this machine */
export async function startStrangersProxy(lookalikePort: number): Promise<StrangersProxy> {
  const hosts: string[] = [];
  const sockets = new Set<Duplex>();
  const refuse = (request: IncomingMessage, response: ServerResponse) => {
    hosts.push(request.headers.host ?? request.url ?? "");
    response.writeHead(502).end();
  };
  const server = createServer(refuse);
  server.on("connect", (request, client: Duplex) => {
    // A browser that is shut down resets what it had just asked for.
    client.on("error", () => client.destroy());
    const [host = "", port] = (request.url ?? "").split(":");
    if (port !== "443" || !(lookalikeHosts as readonly string[]).includes(host)) {
      hosts.push(host);
      client.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
      return;
    }
    const target: Socket = connect(lookalikePort, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      target.pipe(client);
      client.pipe(target);
    });
    for (const socket of [client, target]) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => {
        sockets.delete(socket);
        client.destroy();
        target.destroy();
      });
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    close: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
