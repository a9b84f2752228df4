/**
 * Browsers for the cases: each is started once, when it is first wanted, and lent to one case at a
 * time, together with a site that serves it alone.
 */
import { chromium, firefox, prefer } from "./browsers.mjs";
import { serve } from "./site.mjs";

const LAUNCH = { Chromium: chromium, Firefox: firefox };

/** What the browsers are called. */
export const NAMES = Object.keys(LAUNCH);

export class Pool {
  #idle = Object.fromEntries(NAMES.map((name) => [name, []]));

  /** One that nobody has. */
  async borrow(name) {
    const idle = this.#idle[name].pop();
    if (idle) return idle;
    const site = await serve();
    try {
      return { name, site, browser: await LAUNCH[name]() };
    } catch (error) {
      site.close();
      throw error;
    }
  }

  /** Takes one back, unless it is broken or still has the settings of a case. */
  async giveBack(one) {
    if (one.browser.connected && !one.altered) this.#idle[one.name].push(one);
    else await close(one);
  }

  /** Closes whatever was given back. */
  async close() {
    const all = Object.values(this.#idle).flatMap((some) => some.splice(0));
    await Promise.all(all.map(close));
  }
}

async function close({ browser, site }) {
  await browser.close().catch(() => {
    // It is gone already.
  });
  site.close();
}

/**
 * A corner of a browser with settings of its own, which are gone when it is closed. Chromium is
 * told of them page by page, by the cases; Firefox has most of them as preferences only.
 */
export async function apart(lent, preferences) {
  const { name, browser } = lent;
  if (name === "Chromium") return browser.createBrowserContext();
  lent.altered = true;
  const before = await prefer(browser, preferences);
  const corner = await browser.createBrowserContext();
  return {
    newPage: () => corner.newPage(),
    close: async () => {
      await corner.close();
      await prefer(browser, before);
      lent.altered = false;
    },
  };
}
