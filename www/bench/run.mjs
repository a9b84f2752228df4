/**
 * Prints how long the element takes for its figure beside mermaid: the same messages, in the same
 * browser, in turn.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";
import { chromium, firefox } from "../tests/shared/browsers.mjs";

const ROUNDS = 5;
const FRAMES = 1200;
const HERE = fileURLToPath(new URL(".", import.meta.url));

if (!existsSync(join(HERE, "node_modules/mermaid"))) {
  const npm = ["ci", "--no-audit", "--no-fund"];
  execFileSync("npm", npm, { cwd: HERE, stdio: "inherit", shell: process.platform === "win32" });
}

const outDir = mkdtempSync(join(tmpdir(), "at-dawn-bench-"));
const config = { root: HERE, configFile: false, logLevel: "error", base: "./" };
const options = { outDir, emptyOutDir: true, chunkSizeWarningLimit: 1e6, target: "es2022" };
await build({ ...config, build: options });
const server = await preview({
  ...config,
  build: options,
  preview: { port: 0, host: "127.0.0.1" },
});
try {
  for (const [name, launch] of Object.entries({ Chromium: chromium, Firefox: firefox })) {
    await measure(name, launch, server.resolvedUrls.local[0]);
  }
} finally {
  await server.close();
  rmSync(outDir, { recursive: true, force: true });
}

async function measure(name, launch, address) {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(600_000);
    await page.setViewport({ width: 900, height: 800 });
    await page.goto(address);
    await page.waitForFunction(() => window.bench);
    console.log(`${name} ${await browser.version()}`);
    const empty = await page.evaluate(() => window.bench.nothing());
    console.log(`an empty place takes ${empty.toFixed(1)} ms`);
    console.log("messages   at-dawn ms   mermaid ms    ratio");
    // Both have drawn something before anything is measured.
    await page.evaluate(() => window.bench.ours(3).then(() => window.bench.theirs(3, "first")));
    for (const messages of [10, 100, 1000]) {
      const [ours, theirs] = await inTurn(page, messages);
      const row = [`${messages}`.padStart(8), ours.toFixed(1).padStart(13)];
      row.push(theirs.toFixed(1).padStart(13), (ours / theirs).toFixed(3).padStart(9));
      console.log(row.join(""));
    }
    await played(page, 1000, 2);
    await played(page, 3600, 10);
    console.log("");
  } finally {
    await browser.close();
  }
}

/** Prints how long the script of a frame takes while so many messages are played. */
async function played(page, messages, lanes) {
  const play = (...all) => page.evaluate((...all) => window.bench.play(...all), ...all);
  const times = await play(messages, FRAMES, lanes);
  times.sort((one, other) => one - other);
  const at = (part) => times[Math.floor(part * (times.length - 1))].toFixed(2);
  console.log(`script a frame while playing ${messages} messages in ${lanes} lanes, ms`);
  console.log(`median ${at(0.5)}   95% ${at(0.95)}   most ${at(1)}`);
}

/** The medians of both, measured in turn so that neither has the better moments. */
async function inTurn(page, messages) {
  const ours = [];
  const theirs = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await page.evaluate((it) => window.bench.ours(it), messages));
    theirs.push(await page.evaluate((it, at) => window.bench.theirs(it, at), messages, round));
  }
  return [median(ours), median(theirs)];
}

function median(times) {
  return times.sort((one, other) => one - other)[times.length >> 1];
}
