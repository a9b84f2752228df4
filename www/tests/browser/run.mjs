/**
 * Tries the built page in Chromium and in Firefox, as a person would use it.
 */
import { chromium, firefox } from "./browsers.mjs";
import { cases } from "./cases.mjs";
import { serve } from "./server.mjs";

/** How long one case may take. */
const PATIENCE_MS = 30_000;

let passed = 0;
let failed = 0;

const site = await serve();
for (const [name, launch] of Object.entries({ Chromium: chromium, Firefox: firefox })) {
  console.log(`${name}`);
  let browser;
  try {
    browser = await launch();
    for (const [title, body] of Object.entries(cases)) await attempt(browser, title, body);
  } catch (error) {
    failed += 1;
    console.log(`  ✕ starts\n    ${error.stack}`);
  } finally {
    await browser?.close();
  }
}
site.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** Runs one case on a fresh page; what the page itself complains of fails it too. */
async function attempt(browser, title, body) {
  const page = await browser.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(`${error}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    // Firefox asks itself for the letters of its lists: that is within the browser.
    if (protocol !== "data:" && origin !== new URL(site.address).origin)
      complaints.push(`asked for ${request.url()}`);
  });
  try {
    page.setDefaultTimeout(PATIENCE_MS / 3);
    await inTime(body(page, site.address));
    if (complaints.length > 0) throw new Error(complaints.join("\n    "));
    passed += 1;
    console.log(`  ✓ ${title}`);
  } catch (error) {
    failed += 1;
    console.log(`  ✕ ${title}\n    ${error.stack}`);
  } finally {
    await page.close();
  }
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
