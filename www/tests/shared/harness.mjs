/**
 * Tries one case in one browser, on a page that nobody has left anything for.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { asked } from "./browsers.mjs";
import { apart } from "./pool.mjs";
import { Tab } from "./tab.mjs";

/**
 * How long one case may take, and how long it may wait for one thing: nothing that is tested, but
 * what a machine with much else to do never comes near.
 */
export const PATIENCE_MS = 240_000;
const WAIT_MS = 60_000;

/** Where pictures are kept, to be looked at. */
export const PICTURES = fileURLToPath(new URL("../../../target/screenshots/", import.meta.url));

/**
 * Tries a case. What a page says in its console fails it too, unless the case takes it out of
 * `complaints`. Pictures of what is right are only kept where somebody asked for them.
 */
export async function attempt(pool, name, { title, body }, { keeping = false } = {}) {
  const lent = await pool.borrow(name);
  const { browser, site } = lent;
  const complaints = [];
  let tab;
  let deaf;
  let done = false;
  try {
    site.mend();
    // What was asked for before is no matter of this case.
    if (name === "Firefox") await asked(browser);
    if (body.alone) await lent.tab?.close();
    tab = body.alone || !lent.tab ? await Tab.open(browser, site.address) : lent.tab;
    const { page } = tab;
    deaf = listen(page, site, complaints);
    page.setDefaultTimeout(WAIT_MS);
    const keep = async (what) => keeping && (await picture(page, `${what} ${name}`));
    const own = (settings) => {
      tab.spoil();
      return apart(lent, settings);
    };
    const tools = { complaints, browser: name, apart: own, keep };
    await inTime(body(tab.lent, site, tools));
    if (name === "Firefox") {
      for (const address of await asked(browser)) complain(address, site, complaints);
    }
    if (complaints.length > 0) throw new Error(complaints.slice(0, 5).join("\n    "));
    done = true;
  } catch (error) {
    if (tab) await picture(tab.page, `failed ${title} ${name}`).catch(() => {});
    throw error;
  } finally {
    deaf?.();
    lent.tab = done && !body.alone && (await tab.cleaned()) ? tab : undefined;
    if (lent.tab === undefined) await tab?.close();
    await pool.giveBack(lent);
  }
}

/**
 * Writes down what a page complains of, and what it asks of others, where the browser tells;
 * returns what puts an end to that.
 */
function listen(page, site, complaints) {
  const all = {
    pageerror: (error) => complaints.push(`${error}`),
    console: (message) => complaints.push(`${message.type()}: ${message.text()}`),
    request: (request) => complain(request.url(), site, complaints),
  };
  for (const [event, heard] of Object.entries(all)) page.on(event, heard);
  return () => {
    for (const [event, heard] of Object.entries(all)) page.off(event, heard);
  };
}

/** Complains of an address, unless it is one of the site's own. */
function complain(address, site, complaints) {
  const { protocol, origin } = new URL(address);
  // Firefox asks itself for the letters of its lists: that is within the browser.
  const own = origin === new URL(site.address).origin || /^(about|data):$/.test(protocol);
  if (!own) complaints.push(`asked for ${address.slice(0, 200)}`);
}

async function picture(page, what) {
  mkdirSync(PICTURES, { recursive: true });
  const name = what.toLowerCase().replace(/[^\w]+/g, "-");
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
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
