/**
 * Measures the figure in both browsers: beside mermaid, and with many generals on the page. Fails
 * if anything takes longer than it should. Names of browsers or of what is measured choose among
 * them: `node bench/run.mjs firefox generals`.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";
import { chromium, firefox } from "../tests/shared/browsers.mjs";
import { beside } from "./beside.mjs";
import { generals } from "./generals.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const PAGE = fileURLToPath(new URL("..", import.meta.url));
const BROWSERS = { chromium, firefox };
const options = { chunkSizeWarningLimit: 1e6, target: "es2022" };

/** What is measured, and the page that it is measured on. */
const MEASURES = {
  beside: { measure: beside, config: { root: HERE, configFile: join(HERE, "vite.config.ts") } },
  generals: { measure: generals, config: { root: PAGE, configFile: join(PAGE, "vite.config.ts") } },
};

const wanted = process.argv.slice(2);
const chosen = (all) => {
  const named = Object.entries(all).filter(([name]) => wanted.includes(name));
  return named.length > 0 ? named : Object.entries(all);
};

if (!existsSync(join(HERE, "node_modules/mermaid"))) {
  const npm = ["ci", "--no-audit", "--no-fund"];
  execFileSync("npm", npm, { cwd: HERE, stdio: "inherit", shell: process.platform === "win32" });
}

const failed = [];
for (const [, { measure, config }] of chosen(MEASURES)) {
  const outDir = mkdtempSync(join(tmpdir(), "at-dawn-bench-"));
  const all = { ...config, logLevel: "error", build: { ...options, outDir, emptyOutDir: true } };
  await build(all);
  const server = await preview({ ...all, preview: { port: 0, host: "127.0.0.1" } });
  try {
    for (const [name, launch] of chosen(BROWSERS)) {
      failed.push(...(await measured(name, launch, measure, server.resolvedUrls.local[0])));
    }
  } finally {
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  }
}
for (const sentence of failed) console.log(`✕ ${sentence}`);
if (failed.length === 0) console.log("✓ everything is as fast as it should be");
process.exitCode = failed.length > 0 ? 1 : 0;

async function measured(name, launch, measure, address) {
  const browser = await launch();
  try {
    console.log(`\n${await browser.version()}`);
    return await measure(browser, name, address);
  } finally {
    await browser.close();
  }
}
