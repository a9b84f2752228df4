/**
 * Serves the built page from a folder of a site, under the strictest policy that it works with.
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));

/** The page must not need to lie at the root of a site. */
const FOLDER = "/somewhere/at-dawn/";

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
  "connect-src 'self'; img-src 'self'";

const KINDS = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** The address of the page, every path asked for so far, and how to end it all. */
export async function serve() {
  const asked = [];
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(request.url.split("?")[0]));
    asked.push(path);
    const name = path === FOLDER ? "index.html" : path.slice(FOLDER.length);
    try {
      if (!path.startsWith(FOLDER)) throw new Error("outside of the page");
      const body = await readFile(join(DIST, name));
      const kind = KINDS[extname(name)] ?? "application/octet-stream";
      response.writeHead(200, { "Content-Type": kind, "Content-Security-Policy": POLICY });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const address = `http://127.0.0.1:${server.address().port}${FOLDER}`;
  return { address, asked, close: () => server.close() };
}
