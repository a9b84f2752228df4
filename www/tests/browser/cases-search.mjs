/**
 * The search goes on beside the page, in a worker of its own, for as long as somebody wants it.
 */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { kept } from "../element/offline.mjs";
import { frames, takeClock } from "../shared/frames.mjs";
import { open, press, say, settled, steps, text } from "./helpers.mjs";

const BEGIN = "Find the fewest lies that break it";
const STOP = "Stop searching";

/** Nothing breaks this one, and to prove it takes several seconds. */
const LONG = "generals?n=7&rounds=2&traitors=5,6";
/** And this one is searched at once. */
const SHORT = "generals?n=3&traitors=2";

/** The worker's script as it is built. */
const WORKER = /^worker-.*\.js$/;
const ASSETS = new URL("../../dist/assets/", import.meta.url);
const assetOf = (pattern) => `assets/${readdirSync(ASSETS).find((name) => pattern.test(name))}`;

/** How many strategies a page says that were tried. */
const tried = (page) =>
  page.$eval(".search .found", ({ textContent }) =>
    Number(/([\d,]+) strateg/.exec(textContent)?.[1].replaceAll(",", "") ?? 0),
  );

/** Waits until more were tried than that, and says how many. */
async function more(page, than) {
  const told = await page.waitForFunction(
    (than) => {
      const said = document.querySelector(".search .found").textContent;
      const now = Number(/([\d,]+) strateg/.exec(said)?.[1].replaceAll(",", "") ?? 0);
      return now > than && now;
    },
    // Not in frames: those may have been taken.
    { polling: 20 },
    than,
  );
  return told.jsonValue();
}

/** Counts the workers of a page that is to be opened, and those that were ended. */
const count = (page) =>
  page.evaluateOnNewDocument(() => {
    globalThis.workers = { begun: 0, ended: 0 };
    const { terminate } = Worker.prototype;
    Worker.prototype.terminate = function () {
      globalThis.workers.ended += 1;
      terminate.call(this);
    };
    globalThis.Worker = class extends Worker {
      constructor(...how) {
        super(...how);
        globalThis.workers.begun += 1;
      }
    };
  });

const workers = (page) => page.evaluate(() => globalThis.workers);

/** The page says that it cannot search, and goes on. */
async function saysSo(page, complaints) {
  await say(page, BEGIN);
  // It may have said so before: then it says so again once the button is what it was.
  await page.waitForFunction(
    (begin) =>
      /^The search cannot go on here: [^.]+\.$/.test(
        document.querySelector(".search .found").textContent,
      ) && document.querySelector(".search > button").textContent === begin,
    {},
    BEGIN,
  );
  assert.equal(await page.$(".search .take:not([hidden])"), null);
  await press(page, "To the start");
  await press(page, "One step on");
  assert.equal(await steps(page), 1);
  complaints.splice(0);
}

export const search = {
  "goes on with the search while the page is used": async (page, { address }) => {
    await open(page, address, LONG);
    await say(page, BEGIN);
    let before = await more(page, 0);
    // Frames come as they do where nobody searches, and what is pressed is done.
    for (let step = 1; step <= 3; step++) {
      await frames(page, 20);
      await press(page, "One step on");
      assert.equal(await steps(page), step);
      before = await more(page, before);
    }
    await say(page, STOP);
  },

  "searches without a frame of the page": async (page, { address }) => {
    await open(page, address, SHORT);
    await takeClock(page);
    await page.$eval(".search > button", (button) => button.click());
    await page.waitForFunction(() => document.querySelector(".search .take:not([hidden])"), {
      polling: 20,
    });
    assert.match(await text(page, ".search .found"), /^One lie breaks/);
  },

  "stops the search, and goes on with it from there": async (page, { address }) => {
    await count(page);
    await open(page, address, LONG);
    await say(page, BEGIN);
    await more(page, 0);
    await say(page, STOP);
    assert.doesNotMatch(await text(page, ".search .found"), /Still searching/);
    // The slice that it was in is told of still, and no other.
    await page.waitForFunction(
      () => {
        const said = document.querySelector(".search .found").textContent;
        const rests = said === globalThis.saidBefore;
        globalThis.saidBefore = said;
        return rests;
      },
      { polling: 500 },
    );
    const rested = await tried(page);
    await say(page, BEGIN);
    assert.ok((await more(page, rested)) > rested);
    await say(page, STOP);
    assert.deepEqual(await workers(page), { begun: 1, ended: 0 });
  },

  "ends a search whose run is no more in hand": async (page, { address }) => {
    await count(page);
    await open(page, address, LONG);
    await say(page, BEGIN);
    await more(page, 0);
    await page.evaluate((link) => {
      location.hash = link;
    }, SHORT);
    await page.waitForFunction(() => document.querySelector(".search .found").textContent === "");
    assert.deepEqual(await workers(page), { begun: 1, ended: 1 });
    await say(page, BEGIN);
    // What is over needs no worker any more, and neither does a page in another language.
    await page.waitForSelector(".search .take:not([hidden])");
    assert.deepEqual(await workers(page), { begun: 2, ended: 2 });
    await page.evaluate((link) => {
      location.hash = link;
    }, LONG);
    await settled(page, LONG);
    await say(page, BEGIN);
    await more(page, 0);
    await page.select(".language", "es");
    await page.waitForFunction(() => globalThis.workers.ended === 3);
    assert.equal((await workers(page)).begun, 3);
  },

  "ends a search where the page is left": async (page, { address }) => {
    await count(page);
    await open(page, address, LONG);
    await say(page, BEGIN);
    await more(page, 0);
    const left = await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
      return globalThis.workers;
    });
    assert.deepEqual(left, { begun: 1, ended: 1 });
    assert.equal(await text(page, ".search > button"), BEGIN);
    assert.match(await text(page, ".search .found"), /^Nothing found so far.*\.$/);
  },

  "shows the slices of a search to a browser's tools": async (page, site) => {
    // A worker has a timeline of its own: it is asked on a way that the page does not hear.
    site.change(assetOf(WORKER), (script) => {
      const told = 'performance.getEntriesByType("measure").map(({ name }) => name)';
      return `${script}\nconst asked = new BroadcastChannel("spans");
        asked.onmessage = () => asked.postMessage(${told});`;
    });
    await open(page, site.address, LONG);
    await say(page, BEGIN);
    await more(page, await more(page, 0));
    const names = await page.evaluate(
      () =>
        new Promise((done) => {
          const asking = new BroadcastChannel("spans");
          asking.onmessage = ({ data }) => done(data);
          asking.postMessage("which");
        }),
    );
    assert.ok(names.length >= 2, `${names.length} slices`);
    assert.deepEqual([...new Set(names)], ["at-dawn-work"]);
  },

  "says where it may not search, and goes on": async (page, site, { complaints }) => {
    site.forbid("worker-src 'none'");
    await open(page, site.address, SHORT);
    await saysSo(page, complaints);
  },

  "says that it cannot search where the worker's files are gone": async (
    page,
    site,
    { complaints },
  ) => {
    // Whoever kept them for later would have them still.
    site.missing.add("sw.js");
    await open(page, site.address, SHORT);
    const [module] = site.asked.filter((path) => path.endsWith(".wasm"));
    for (const gone of [module.slice(module.indexOf("assets/")), assetOf(WORKER)]) {
      site.missing.add(gone);
      await saysSo(page, complaints);
      site.missing.delete(gone);
    }
    // Once they are there again it searches.
    await say(page, BEGIN);
    await page.waitForSelector(".search .take:not([hidden])");
    complaints.splice(0);
  },

  "searches without a network after the first visit": async (page, site, { complaints }) => {
    await open(page, site.address, SHORT);
    await kept(page);
    site.unplug(true);
    await page.goto("about:blank");
    await open(page, site.address, SHORT);
    await say(page, BEGIN);
    await page.waitForSelector(".search .take:not([hidden])");
    // The browser asks for a newer version, and says that it cannot.
    for (const one of complaints.splice(0)) assert.match(one, /sw\.js|ERR_|Failed to load/i);
  },
};
