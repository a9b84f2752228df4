/**
 * Many elements on a page, and elements that come and go.
 */
import assert from "node:assert/strict";
import { SCENARIOS } from "../../pkg/scenarios.js";
import { open, ready } from "./hands.mjs";

/** Runs of all scenarios, and the groups that they are of. */
const RUNS = Object.keys(SCENARIOS);
const GROUPS = [...new Set(Object.values(SCENARIOS).map(({ group }) => group))].sort();

/** Counts the simulations that live, and holds on to the module's memory. */
function count() {
  window.simulations = 0;
  window.bytes = () => 0;
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...all) => {
    const instance = await instantiate.apply(WebAssembly, all);
    const { simulation_new, __wbg_simulation_free, memory } = instance.exports;
    window.bytes = () => memory.buffer.byteLength;
    const exports = {
      ...instance.exports,
      simulation_new(...link) {
        const made = simulation_new(...link);
        // What was refused was never made.
        if (!made[2]) window.simulations += 1;
        return made;
      },
      __wbg_simulation_free(...one) {
        window.simulations -= 1;
        return __wbg_simulation_free(...one);
      },
    };
    return { exports };
  };
  window.listeners = 0;
  for (const target of [window, document]) {
    const { addEventListener, removeEventListener } = target;
    target.addEventListener = (...all) => {
      window.listeners += 1;
      return addEventListener.apply(target, all);
    };
    target.removeEventListener = (...all) => {
      window.listeners -= 1;
      return removeEventListener.apply(target, all);
    };
  }
}

const simulations = (page) => page.evaluate(() => window.simulations);

export const many = {
  "a hundred of all scenarios: one engine a group, and only those in view work": async (
    page,
    site,
    { browser },
  ) => {
    await page.evaluateOnNewDocument(count);
    const one = (_, id) => {
      const run = RUNS[id % RUNS.length];
      return `<at-dawn id="n${id}" run="${run}" autoplay loop>…</at-dawn>`;
    };
    await open(page, site.page(Array.from({ length: 100 }, one).join("")));
    await page.waitForFunction(() => document.querySelector("#n0").steps > 0);
    assert.ok((await simulations(page)) < 10, "those far away wait");
    const frames = await scrollThrough(page);
    console.log(`    ${browser}, scrolling past a hundred: ${frames}`);
    await page.waitForFunction(() => window.simulations === 100);
    const fetched = site.asked.filter((path) => path.endsWith(".wasm"));
    const names = fetched.map((path) => path.split(".").at(-2)).sort();
    assert.deepEqual(names, GROUPS);
    await page.evaluate(() => scrollTo(0, 0));
    const { inView, worked } = await watchWork(page);
    assert.ok(inView.length > 0 && inView.length < 5, inView.join());
    assert.deepEqual(worked, inView);
    assert.equal(site.asked.filter((path) => path.endsWith(".wasm")).length, fetched.length);
  },

  "a thousand times there and gone leave nothing behind": async (page, site) => {
    await page.evaluateOnNewDocument(count);
    await open(page, site.page('<at-dawn run="lovers" controls></at-dawn>'));
    const round = (times) =>
      page.evaluate(async (times) => {
        for (let time = 0; time < times; time++) {
          const it = document.createElement("at-dawn");
          it.run = time % 10 ? "two-generals?messages=9" : "refused?";
          it.controls = true;
          document.body.prepend(it);
          it.play();
          // Some are gone before they are ready, most after that.
          if (time % 3) await 0;
          it.near();
          if (time % 7) await 0;
          it.remove();
        }
        await new Promise((later) => setTimeout(later, 100));
        return { bytes: window.bytes(), simulations: window.simulations };
      }, times);
    await round(100);
    const before = { ...(await round(100)), listeners: await page.evaluate(() => listeners) };
    const after = { ...(await round(1000)), listeners: await page.evaluate(() => listeners) };
    assert.equal(before.simulations, 1);
    assert.deepEqual(after, before);
    await goneFromMemory(page);
  },

  "one element moved a thousand times": async (page, site) => {
    await page.evaluateOnNewDocument(count);
    await open(page, site.page('<at-dawn run="lovers" controls></at-dawn>'));
    await page.evaluate(async () => {
      const it = document.querySelector("at-dawn");
      it.step();
      for (let time = 0; time < 1000; time++) {
        it.remove();
        document.body.append(it);
        it.near();
        await 0;
      }
    });
    await ready(page);
    assert.equal(await simulations(page), 1);
    assert.equal(await page.$eval("at-dawn", (it) => it.steps), 1);
    await page.$eval("at-dawn", (it) => it.remove());
    assert.equal(await simulations(page), 0);
  },
};

/** Scrolls from the first element to the last; returns in words how long the frames took. */
const scrollThrough = (page) =>
  page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const long = [];
    // What a browser tells of its own long frames, where it does.
    const types = PerformanceObserver.supportedEntryTypes;
    const observer = new PerformanceObserver((list) => long.push(...list.getEntries()));
    const type = "long-animation-frame";
    if (types.includes(type)) observer.observe({ type });
    const took = [];
    let before = await frame();
    for (const it of document.querySelectorAll("at-dawn")) {
      it.scrollIntoView();
      for (let turn = 0; turn < 2; turn++) {
        const now = await frame();
        took.push(now - before);
        before = now;
      }
    }
    observer.disconnect();
    took.sort((one, other) => one - other);
    const of = (share) => Math.round(took[Math.floor(share * (took.length - 1))]);
    const told = types.includes(type)
      ? `; ${long.length} long ones, at most ${Math.round(
          Math.max(0, ...long.map(({ duration }) => duration)),
        )} ms`
      : "";
    return (
      `${took.length} frames, half within ${of(0.5)} ms, 95% within ${of(0.95)} ms, ` +
      `the longest ${of(1)} ms${told}`
    );
  });

/**
 * Once those out of view have come to rest: who takes steps or changes anything while those in
 * view take some more.
 */
const watchWork = (page) =>
  page.evaluate(async () => {
    const all = [...document.querySelectorAll("at-dawn")];
    const frame = () => new Promise(requestAnimationFrame);
    const visible = ({ top, bottom }) => top < innerHeight && bottom > 0;
    const inView = all.filter((it) => visible(it.getBoundingClientRect()));
    const work = new Map();
    const note = (it) => work.set(it.id, (work.get(it.id) ?? 0) + 1);
    for (const it of all) {
      for (const name of ["step", "verdict", "play", "pause"]) {
        it.addEventListener(name, () => note(it));
      }
      const parts = { subtree: true, childList: true, attributes: true, characterData: true };
      new MutationObserver(() => note(it)).observe(it.shadowRoot, parts);
    }
    // Where they are is told to them between two frames: a few frames later they rest. In so few
    // no run comes to its end, where it would rest anyway.
    let quiet = 0;
    for (let turn = 0; turn < 60 && quiet < 10; turn++) {
      work.clear();
      await frame();
      const others = [...work.keys()].filter((id) => !inView.some((it) => it.id === id));
      quiet = others.length === 0 ? quiet + 1 : 0;
    }
    if (quiet < 10) throw new Error(`these work out of view: ${[...work.keys()]}`);
    work.clear();
    const taken = new Map(inView.map((it) => [it, 0]));
    for (const it of inView) it.addEventListener("step", () => taken.set(it, taken.get(it) + 1));
    while ([...taken.values()].some((steps) => steps < 4)) await frame();
    return { inView: inView.map(({ id }) => id).sort(), worked: [...work.keys()].sort() };
  });

/** Where the browser can tell: the elements are gone from its memory as well. */
async function goneFromMemory(page) {
  const devtools = await page.createCDPSession().catch(() => undefined);
  if (!devtools) return;
  await devtools.send("HeapProfiler.enable");
  await devtools.send("HeapProfiler.collectGarbage");
  const { nodes } = await devtools.send("Memory.getDOMCounters");
  assert.ok(nodes < 3000, `${nodes} nodes are still there`);
}
