/**
 * Tries cases in Chromium and in Firefox, each on a fresh page, and keeps pictures of them.
 */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, firefox } from "./browsers.mjs";
import { serve } from "./site.mjs";

/** How long one case may take. */
const PATIENCE_MS = 60_000;

/** Where pictures of what was tried are kept, to be looked at: those of a suite in a room each. */
const PICTURES = fileURLToPath(new URL("../../../target/screenshots/", import.meta.url));

/**
 * Runs every case of a suite whose title holds what is asked for on the command line, and ends the
 * process. What a page says in its console fails a case too, unless the case takes it out of
 * `complaints`. The browsers work side by side, each with a site of its own.
 */
export async function tryAll(suite, cases, wanted = process.argv[2] ?? "") {
  const pictures = join(PICTURES, suite);
  // What failed before would be taken for what fails now.
  rmSync(pictures, { recursive: true, force: true });
  const asked = Object.entries(cases).filter(([title]) => title.includes(wanted));
  const tallies = await Promise.all(
    Object.entries({ Chromium: chromium, Firefox: firefox }).map(([name, launch]) =>
      tryIn({ name, launch, pictures }, asked),
    ),
  );
  console.log(`pictures: ${pictures}`);
  const of = (what) => tallies.reduce((sum, tally) => sum + tally[what], 0);
  console.log(`${of("passed")} passed, ${of("failed")} failed`);
  process.exitCode = of("failed") === 0 && of("passed") > 0 ? 0 : 1;
}

/** Tries cases in one browser, one after the other. */
async function tryIn({ name, launch, pictures }, cases) {
  const tally = { passed: 0, failed: 0 };
  const site = await serve();
  let browser;
  try {
    browser = await launch();
    for (const [title, body] of cases)
      await attempt({ browser, launch, name, pictures, site, tally }, title, body);
  } catch (error) {
    tally.failed += 1;
    console.log(`✕ ${name}: starts\n    ${error.stack}`);
  } finally {
    await browser?.close();
    site.close();
  }
  return tally;
}

async function attempt({ browser, launch, name, pictures, site, tally }, title, body) {
  const page = await browser.newPage();
  const complaints = [];
  listen(page, site, complaints);
  site.mend();
  try {
    page.setDefaultTimeout(PATIENCE_MS / 3);
    const keep = (what) => picture(page, pictures, `${what} ${name}`);
    await inTime(body(page, site, { complaints, browser: name, launch, keep }));
    if (complaints.length > 0) throw new Error(complaints.slice(0, 5).join("\n    "));
    tally.passed += 1;
    console.log(`✓ ${name}: ${title}`);
  } catch (error) {
    tally.failed += 1;
    console.log(`✕ ${name}: ${title}\n    ${error.stack}`);
    await picture(page, pictures, `failed ${title} ${name}`).catch(() => {});
  } finally {
    await page.close();
  }
}

/** Writes down what a page complains of, and what it asks of others. */
export function listen(page, site, complaints) {
  page.on("pageerror", (error) => complaints.push(`${error}`));
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    // Firefox asks itself for the letters of its lists: that is within the browser.
    const own = origin === new URL(site.address).origin || /^(about|data):$/.test(protocol);
    if (!own) complaints.push(`asked for ${request.url().slice(0, 200)}`);
  });
}

async function picture(page, pictures, what) {
  mkdirSync(pictures, { recursive: true });
  const name = what.toLowerCase().replace(/[^\w]+/g, "-");
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}

async function inTime(work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took over ${PATIENCE_MS} ms`)), PATIENCE_MS);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
