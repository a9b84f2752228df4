/**
 * Serves the built files, and pages that the tests make up, under the strictest policy that the
 * element works with.
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));

/** The page in languages that nobody speaks, as tests alone have it, and the folder it lies in. */
const PSEUDO = fileURLToPath(new URL("../../../target/pseudo/www/dist", import.meta.url));
const FOLDER_OF_PSEUDO = "pseudo/";

/** Nothing of it must need to lie at the root of a site. */
const FOLDER = "/somewhere/at-dawn/";

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
  "connect-src 'self'; img-src 'self'";

/** The built files as they are; nothing of them is kept by a browser. */
const built = sirv(DIST, { dev: true, extensions: [] });

const strange = sirv(PSEUDO, { dev: true, extensions: [] });

/** The script with which a page asks for its service worker. */
const ASKS_FOR_WORKER = /^(?:pseudo\/)?offline\.js$/;

const nothing = (response) => response.writeHead(404).end();

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
  let forbidden = "";
  let working = false;
  // An address may be as long as somebody makes it.
  const patient = { maxHeaderSize: 1 << 20 };
  const server = createServer(patient, async (request, response) => {
    const path = normalize(decodeURIComponent(request.url.split("?")[0]));
    asked.push(path);
    const name = path === FOLDER ? "index.html" : path.slice(FOLDER.length);
    const page = pages.get(name);
    if (closed) {
      request.socket.destroy();
      return;
    }
    // Whoever opens a picture by itself asks for an icon of the whole site.
    if (path === "/favicon.ico") {
      response.writeHead(204).end();
      return;
    }
    if (!path.startsWith(FOLDER) || missing.has(name)) {
      nothing(response);
      return;
    }
    // As their own: what is made into dots is a picture at such an address.
    const policy = page?.policy ?? `${POLICY} blob:; frame-src 'self'${forbidden}`;
    if (policy) response.setHeader("Content-Security-Policy", policy);
    if (shared) response.setHeader("Access-Control-Allow-Origin", "*");
    const change = changed.get(name);
    if (page) {
      response.setHeader("Content-Type", page.kind);
      response.end(page.html);
    } else if (!working && ASKS_FOR_WORKER.test(name)) {
      response.setHeader("Content-Type", "text/javascript");
      response.end();
    } else if (change) {
      // Only ever done to a script.
      response.setHeader("Content-Type", "text/javascript");
      response.end(await change(await readFile(join(DIST, name), "utf8")));
    } else if (name.startsWith(FOLDER_OF_PSEUDO)) {
      request.url = `/${encodeURI(name.slice(FOLDER_OF_PSEUDO.length))}`;
      strange(request, response, () => nothing(response));
    } else {
      request.url = `/${encodeURI(name)}`;
      built(request, response, () => nothing(response));
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const address = `http://127.0.0.1:${server.address().port}${FOLDER}`;
  return {
    address,
    pseudo: `${address}${FOLDER_OF_PSEUDO}`,
    asked,
    missing,
    /** Serves a script otherwise than it is, or later, from now on. */
    change: (name, how) => changed.set(name, how),
    /** Everything is there again, as it is. */
    mend() {
      asked.length = 0;
      missing.clear();
      changed.clear();
      closed = false;
      shared = false;
      forbidden = "";
      working = false;
    },
    /** Lets the built pages ask for their service worker, from now on. */
    work() {
      working = true;
    },
    /** Forbids something more to the built pages, in the words of a policy. */
    forbid(more) {
      forbidden = `; ${more}`;
    },
    /** Lets pages of other origins have what is here. */
    share() {
      shared = true;
    },
    /** Serves a picture of one's own, as if it lay on a disk: without a policy. */
    picture(name, text) {
      pages.set(name, { html: text, policy: "", kind: "image/svg+xml" });
      return address + name;
    },
    /** Makes a page up; returns its address. */
    page(body, options = {}) {
      const name = `page-${pages.size}.html`;
      const policy = options.policy ?? POLICY;
      pages.set(name, { html: around(body, options), policy, kind: "text/html; charset=utf-8" });
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
