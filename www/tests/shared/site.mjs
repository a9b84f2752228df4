/**
 * Serves the built files, and pages that the tests make up, under the strictest policy that the
 * element works with.
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));

/** Nothing of it must need to lie at the root of a site. */
const FOLDER = "/somewhere/at-dawn/";

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
  "connect-src 'self'; img-src 'self'";

const KINDS = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** A page around some markup, with the element's script. */
const around = (body, { script = "at-dawn.js", lang = "en" } = {}) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8">` +
  '<meta name="viewport" content="width=device-width"><title>A page</title>' +
  '<link rel="icon" href="icon.svg">' +
  (script ? `<script type="module" src="${script}"></script>` : "") +
  `<body>${body}`;

export async function serve() {
  const pages = new Map();
  const missing = new Set();
  const changed = new Map();
  const asked = [];
  let closed = false;
  let shared = false;
  // An address may be as long as somebody makes it.
  const patient = { maxHeaderSize: 1 << 20 };
  const server = createServer(patient, async (request, response) => {
    const path = normalize(decodeURIComponent(request.url.split("?")[0]));
    asked.push(path);
    const name = path === FOLDER ? "index.html" : path.slice(FOLDER.length);
    const page = pages.get(name);
    try {
      if (closed) {
        request.socket.destroy();
        return;
      }
      // Whoever opens a picture by itself asks for an icon of the whole site.
      if (path === "/favicon.ico") {
        response.writeHead(204).end();
        return;
      }
      if (!path.startsWith(FOLDER) || missing.has(name)) throw new Error("not there");
      const file = page?.html ?? (await readFile(join(DIST, name)));
      const change = changed.get(name);
      const body = change ? change(`${file}`) : file;
      const kind = KINDS[extname(name) || ".html"] ?? "application/octet-stream";
      const policy = page?.policy ?? `${POLICY}; frame-src 'self'`;
      response.setHeader("Content-Type", kind);
      if (policy) response.setHeader("Content-Security-Policy", policy);
      if (shared) response.setHeader("Access-Control-Allow-Origin", "*");
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const address = `http://127.0.0.1:${server.address().port}${FOLDER}`;
  return {
    address,
    asked,
    missing,
    /** Serves a file otherwise than it is, from now on. */
    change: (name, how) => changed.set(name, how),
    /** Everything is there again, as it is. */
    mend() {
      asked.length = 0;
      missing.clear();
      changed.clear();
      closed = false;
      shared = false;
    },
    /** Lets pages of other origins have what is here. */
    share() {
      shared = true;
    },
    /** Serves a file of one's own, as if it lay on a disk: without a policy. */
    file(name, text) {
      pages.set(name, { html: text, policy: "" });
      return address + name;
    },
    /** Makes a page up; returns its address. */
    page(body, options = {}) {
      const name = `page-${pages.size}.html`;
      pages.set(name, { html: around(body, options), policy: options.policy ?? POLICY });
      return address + name;
    },
    /** As if the network were gone. */
    unplug: (gone) => {
      closed = gone;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
