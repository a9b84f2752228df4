/**
 * Tries the element in Chromium and in Firefox, on pages like those of others.
 */
import { chromium, firefox } from "../browser/browsers.mjs";
import { basics } from "./basics.mjs";
import { hostile } from "./hostile.mjs";
import { many } from "./many.mjs";
import { offline } from "./offline.mjs";
import { pages } from "./pages.mjs";
import { serve } from "./site.mjs";

/** How long one case may take. */
const PATIENCE_MS = 60_000;

const cases = { ...basics, ...hostile, ...many, ...pages, ...offline };
const wanted = process.argv[2] ?? "";
let passed = 0;
let failed = 0;

const site = await serve();
for (const [name, launch] of Object.entries({ Chromium: chromium, Firefox: firefox })) {
  console.log(name);
  let browser;
  try {
    browser = await launch();
    for (const [title, body] of Object.entries(cases)) {
      if (title.includes(wanted)) await attempt(browser, title, body);
    }
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

/** Runs one case on a fresh page; whatever the page says in its console fails it too. */
async function attempt(browser, title, body) {
  const page = await browser.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(`${error}`));
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    const own = origin === new URL(site.address).origin || /^(about|data):$/.test(protocol);
    if (!own) complaints.push(`asked for ${request.url().slice(0, 200)}`);
  });
  site.mend();
  try {
    page.setDefaultTimeout(PATIENCE_MS / 3);
    await inTime(body(page, site, complaints));
    if (complaints.length > 0) throw new Error(complaints.slice(0, 5).join("\n    "));
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
