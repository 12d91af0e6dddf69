// A plain server of the compressed files for tests. It sends no policy: what the page forbids itself must be enough.

import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

/** `web/`, seen from the compiled tests. */
export const WEB = fileURLToPath(new URL("../../../../", import.meta.url));
export const DIST = join(WEB, "dist");
export const PSEUDO = join(WEB, "dist-pseudo");

const KINDS: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
};

export interface Site {
  readonly address: string;
  stop(): Promise<void>;
}

export async function serve(folder: string): Promise<Site> {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    const name = path === "/" ? "/index.html" : path;
    try {
      const body = await readFile(join(folder, `${name}.br`));
      const kind = KINDS[extname(name)] ?? "application/octet-stream";
      const caching = name.startsWith("/assets/") ? "max-age=31536000, immutable" : "no-cache";
      response.writeHead(200, { "content-type": kind, "cache-control": caching, "content-encoding": "br" });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}/`, stop: () => stopped(server) };
}

function stopped(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
