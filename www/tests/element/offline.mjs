/**
 * The pages without a network, after a first visit.
 */
import assert from "node:assert/strict";

/** Waits until everything is kept for later. */
export const kept = (page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const { active } = await navigator.serviceWorker.ready;
    if (active.state !== "activated") {
      await new Promise((done) => active.addEventListener("statechange", done));
    }
  });

const figure = (page) =>
  page.waitForFunction(() => {
    const root = document.querySelector("at-dawn")?.shadowRoot ?? document;
    return root.querySelector(".figure .lifeline");
  });

export const offline = {
  "works without a network after the first visit": async (page, site, { complaints }) => {
    await page.goto(`${site.address}#lovers`);
    await figure(page);
    await kept(page);
    site.unplug(true);
    await page.goto("about:blank");
    await page.goto(`${site.address}#two-generals?lose=a2`);
    await figure(page);
    await page.reload();
    await figure(page);
    for (const path of ["embedding.html", "embed.html?run=lovers", "index.html"]) {
      await page.goto(site.address + path);
      await figure(page);
    }
    // The browser asks for a newer version, and says that it cannot.
    for (const one of complaints.splice(0)) assert.match(one, /sw\.js|ERR_|Failed to load/i);
  },

  "keeps nothing but its own files": async (page, site) => {
    await page.goto(site.address);
    await kept(page);
    const urls = await page.evaluate(async () => {
      const names = await caches.keys();
      const all = await Promise.all(
        names.map(async (name) => (await caches.open(name)).keys().then((keys) => keys)),
      );
      return all.flat().map(({ url }) => url);
    });
    assert.ok(urls.length > 5);
    assert.ok(urls.every((url) => url.startsWith(site.address)));
    // The whole engine for the page, and a figure's for the page about embedding.
    assert.equal(urls.filter((url) => url.endsWith(".wasm")).length, 2);
  },

  "takes a new version and leaves the old one": async (page, site) => {
    const first = await page.browserContext().newPage();
    await first.goto(site.address);
    await kept(first);
    // Only a page that was opened with it is the worker's.
    await first.reload();
    const names = () => first.evaluate(() => caches.keys());
    const [before] = await names();
    // What is kept in another folder of the same origin is none of its business.
    const beside = `at-dawn ${new URL("/elsewhere/", site.address)} 1`;
    await first.evaluate((name) => caches.open(name), beside);
    const next = `at-dawn ${site.address} next`;
    site.change("sw.js", (text) => text.replace(/(VERSION = )"\w+"/, '$1"next"'));
    await first.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await first.waitForFunction(async (next) => (await caches.keys()).includes(next), {}, next);
    // The old one is there as long as somebody looks at it.
    assert.ok((await names()).includes(before));
    await first.close();
    const only = [beside, next].sort().join();
    const there = () => page.evaluate(async () => (await caches.keys()).sort().join());
    // Whoever comes before the old one has gone still is with it, and comes again.
    for (let turn = 0; turn < 100; turn++) {
      await page.goto("about:blank");
      await page.goto(site.address);
      await figure(page);
      if ((await there()) === only) return;
    }
    assert.equal(await there(), only);
  },
};
