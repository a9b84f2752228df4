/**
 * The tab that a case is tried in, and whether the next case may have it too: to make a fresh one
 * takes a browser as long as to show a page.
 *
 * Whatever of a page is not named here leaves a trace in its tab, or may do so: scripts for each
 * new document, listeners, the browser's tools, a screen that is touched, a key that is held down.
 * Nobody has the tab then after that case, and neither where its pages have kept something.
 */
import { atOnce } from "./at-once.mjs";

/** What leaves nothing but what goes with the page itself. */
const HARMLESS = words(
  "$ $$ $$eval $eval click evaluate evaluateHandle focus goBack goForward goto hover reload",
  "screenshot select title type url waitForFrame waitForFunction waitForSelector",
);

/** What is taken back before the next case. */
const UNDONE = {
  setViewport: (page) => page.setViewport(USUAL),
  emulateMediaFeatures: (page) => page.emulateMediaFeatures([]).catch(unknown),
  emulateMediaType: (page) => page.emulateMediaType().catch(unknown),
};

/** The hands, and what they do and have done with. */
const HANDS = { keyboard: words("press type"), mouse: words("click down move up") };

/** How large a window is unless somebody says so. */
const USUAL = { width: 800, height: 600 };

function words(...lines) {
  return new Set(lines.join(" ").split(" "));
}

function unknown() {
  // A browser that does not know it has not done it either.
}

export class Tab {
  #corner;
  #origin;
  #undo = new Set();
  #spoiled = false;

  /** The page itself, for who looks after it. */
  page;

  /** The page as a case has it. */
  lent;

  constructor(corner, page, origin) {
    this.#corner = corner;
    this.#origin = origin;
    this.page = page;
    this.lent = this.#watched(page);
  }

  /** A fresh one, in a corner of the browser in which nobody has left anything. */
  static async open(browser, address) {
    const corner = await browser.createBrowserContext();
    return new Tab(corner, await corner.newPage(), new URL(address).origin);
  }

  close() {
    return this.#corner.close().catch(() => {
      // It is gone with its browser.
    });
  }

  /** From now on nobody else may have it. */
  spoil() {
    this.#spoiled = true;
  }

  /** Makes it as good as new, and says whether it is. */
  cleaned() {
    return this.#clean().catch(() => false);
  }

  async #clean() {
    const { page } = this;
    if (this.#spoiled || new URL(page.url()).origin !== this.#origin) return false;
    if (await page.evaluate(keeps)) return false;
    // Whatever still goes on there ends, and is no matter of the next case.
    await page.goto("about:blank");
    // It would hover over the next page where it lay on this one.
    await page.mouse.move(0, 0);
    await page.mouse.reset();
    for (const name of this.#undo) await UNDONE[name](page);
    this.#undo.clear();
    return (await this.#corner.pages()).length === 1;
  }

  #uses(name, [first]) {
    const touched = first?.hasTouch || first?.isMobile || first?.deviceScaleFactor;
    if (name in UNDONE && !touched) this.#undo.add(name);
    else if (!HARMLESS.has(name)) this.spoil();
  }

  /** The page as it is, but that what is done with it is noted first. */
  #watched(page) {
    const own = atOnce(page);
    const hands = Object.fromEntries(
      Object.entries(HANDS).map(([hand, known]) => {
        return [hand, noting(page[hand], (name) => known.has(name) || this.spoil())];
      }),
    );
    return noting(page, (name, given) => this.#uses(name, given), { ...own, ...hands });
  }
}

/** Something whose methods are noted before they are called, some of them being others. */
function noting(what, note, others = {}) {
  return new Proxy(what, {
    get: (_, name) => {
      const value = others[name] ?? what[name];
      if (typeof value !== "function") return value;
      return (...given) => {
        note(name, given);
        return value.apply(what, given);
      };
    },
  });
}

/** Done in the page: whether it keeps something beyond itself. */
async function keeps() {
  const { localStorage, sessionStorage, indexedDB, caches, navigator } = globalThis;
  if (localStorage.length + sessionStorage.length > 0) return true;
  if (document.cookie !== "" || globalThis.name !== "") return true;
  const all = [indexedDB.databases(), caches.keys(), navigator.serviceWorker.getRegistrations()];
  return (await Promise.all(all)).some((some) => some.length > 0);
}
