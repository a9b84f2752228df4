/**
 * Browsers for the cases: each is started once, when it is first wanted, and lent to one case at a
 * time, together with a site that serves it alone.
 */
import { chromium, firefox } from "./browsers.mjs";
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

  /** Takes one back, unless it is broken. */
  async giveBack(one) {
    if (one.browser.connected) this.#idle[one.name].push(one);
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
 * A browser with settings of its own, in which nothing is kept. Chromium takes a fresh corner of
 * the one that runs; Firefox has most settings only when it starts.
 */
export const apart = ({ name, browser }, options) =>
  name === "Chromium" ? browser.createBrowserContext() : LAUNCH[name](options);
