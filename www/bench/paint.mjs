/**
 * How long a reader of somebody's page waits for a figure: from the first request to the run being
 * drawn, with nothing kept from before. Builds are measured in turn, beside each other:
 *
 *     node bench/paint.mjs dist ../../other/www/dist
 *
 * On this machine's own line, where bytes cost nothing, and in Chromium also on a slow telephone's.
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join, normalize, resolve } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { chromium, firefox } from "../tests/shared/browsers.mjs";
import { median, row } from "./meter.mjs";

const RUNS = ["two-generals?messages=3", "tcp", "pbft"];
const ROUNDS = 11;

/** A slow telephone's line, as browsers' own tools have it: bytes a second, and milliseconds. */
const SLOW = { download: 180_000, upload: 84_000, latency: 562 };

const TYPES = { html: "text/html", js: "text/javascript", wasm: "application/wasm" };

/** The page of somebody: all that there is of it is one figure, which tells when it is ready. */
const around = (run) => `<!doctype html><meta charset="utf-8"><title>A page</title>
<link rel="icon" href="data:,"><script type="module" src="at-dawn.js"></script>
<script>addEventListener("ready", () => requestAnimationFrame(() => requestAnimationFrame(() => {
  window.painted = performance.now();
})), true);</script><at-dawn run="${run}"></at-dawn>`;

/** Serves builds, each in a folder of its own, compressed as most sites do it. */
async function serve(folders) {
  const kept = new Map();
  const bodyOf = async (path, run) => {
    const [, place, name] = path.split("/");
    const plain = run === null ? await readFile(join(folders[place], name)) : around(run);
    return promisify(gzip)(plain);
  };
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, "http://localhost");
    const [path, run] = [normalize(pathname), searchParams.get("run")];
    if (!kept.has(request.url)) kept.set(request.url, await bodyOf(path, run).catch(() => null));
    const body = kept.get(request.url);
    if (!body) return response.writeHead(404).end();
    const type = TYPES[run === null ? path.split(".").at(-1) : "html"] ?? "text/plain";
    response.writeHead(200, {
      "content-type": type,
      "content-encoding": "gzip",
      "cache-control": "no-store",
    });
    response.end(body);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return server;
}

/** Milliseconds until the figure is there. */
async function painted(browser, address, slow) {
  const corner = await browser.createBrowserContext();
  try {
    const page = await corner.newPage();
    if (slow) await page.emulateNetworkConditions(SLOW);
    await page.goto(address);
    await page.waitForFunction("window.painted", { timeout: 120_000 });
    return await page.evaluate("window.painted");
  } finally {
    await corner.close();
  }
}

const folders = process.argv.slice(2).map((folder) => resolve(folder));
if (folders.length === 0) throw new Error("the folders of builds are to be named");
const server = await serve(folders);
const site = `http://127.0.0.1:${server.address().port}`;
try {
  for (const [launch, slow] of [
    [chromium, false],
    [chromium, true],
    [firefox, false],
  ]) {
    const browser = await launch();
    console.log(`\n${await browser.version()}${slow ? ", on a slow line" : ""}, ms`);
    for (const run of RUNS) {
      const times = folders.map(() => []);
      for (let round = 0; round < ROUNDS; round++) {
        for (const place of folders.keys()) {
          const address = `${site}/${place}/?run=${encodeURIComponent(run)}`;
          times[place].push(await painted(browser, address, slow));
        }
      }
      console.log(row(run, ...times.map((some) => median(some).toFixed(0))));
    }
    await browser.close();
  }
} finally {
  server.close();
}
