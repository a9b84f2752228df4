/**
 * Many elements on a page, and elements that come and go.
 */
import assert from "node:assert/strict";
import { listen, open, ready, told } from "./hands.mjs";

/** Counts the simulations that live, and holds on to the module's memory. */
function count() {
  window.simulations = 0;
  window.bytes = () => 0;
  const instantiate = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = async (...all) => {
    const { instance, module } = await instantiate.apply(WebAssembly, all);
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
    return { instance: { exports }, module };
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
  "a hundred: one engine, and only those in view play": async (page, site) => {
    await page.evaluateOnNewDocument(count);
    const one = (_, id) => `<at-dawn id="n${id}" run="lovers" autoplay loop>…</at-dawn>`;
    await open(page, site.page(Array.from({ length: 100 }, one).join("")));
    await listen(page);
    await page.waitForFunction(() => document.querySelector("#n0").steps > 0);
    const fetched = site.asked.filter((path) => path.endsWith(".wasm"));
    assert.equal(fetched.length, 1);
    assert.ok((await simulations(page)) < 10, "those far away wait");
    await page.evaluate(async () => {
      for (const it of document.querySelectorAll("at-dawn")) {
        it.scrollIntoView();
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
      }
    });
    await page.waitForFunction(() => window.simulations === 100);
    await page.evaluate(() => scrollTo(0, 0));
    await new Promise((later) => setTimeout(later, 500));
    await page.evaluate(() => window.told.splice(0));
    await new Promise((later) => setTimeout(later, 2500));
    const moved = new Set((await told(page)).map(({ id }) => id));
    const inView = await page.$$eval("at-dawn", (all) =>
      all.filter((it) => it.getBoundingClientRect().top < innerHeight).map(({ id }) => id),
    );
    assert.deepEqual([...moved].sort(), inView.sort());
    assert.equal(site.asked.filter((path) => path.endsWith(".wasm")).length, 1);
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

/** Where the browser can tell: the elements are gone from its memory as well. */
async function goneFromMemory(page) {
  const devtools = await page.createCDPSession().catch(() => undefined);
  if (!devtools) return;
  await devtools.send("HeapProfiler.enable");
  await devtools.send("HeapProfiler.collectGarbage");
  const { nodes } = await devtools.send("Memory.getDOMCounters");
  assert.ok(nodes < 3000, `${nodes} nodes are still there`);
}
