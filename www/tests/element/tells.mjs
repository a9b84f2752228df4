/**
 * What the element tells the page around it.
 */
import assert from "node:assert/strict";
import { listen, of, open, ready, told } from "./hands.mjs";

export const tells = {
  "in a loop it begins again, and out of one it ends": async (page, site) => {
    await open(
      page,
      site.page('<at-dawn run="two-generals?messages=1&amp;lose=a1" loop>…</at-dawn>'),
    );
    await listen(page);
    await page.$eval("at-dawn", (it) => it.play());
    await page.waitForFunction(() => {
      const steps = window.told.filter(({ name }) => name === "step").map((one) => one.detail);
      const end = steps.findIndex((one) => one.steps === one.total);
      return end > 0 && steps.slice(end + 1).some((one) => one.steps > 0 && one.steps < one.total);
    });
    const names = (await told(page)).map(({ name }) => name);
    assert.ok(!names.includes("ended") && !names.includes("pause"), names.join());
    assert.equal(await of(page, "paused"), false);
    await page.$eval("at-dawn", (it) => (it.loop = false));
    await page.waitForFunction(() => window.told.some(({ name }) => name === "ended"));
    const { detail } = (await told(page)).find(({ name }) => name === "ended");
    assert.deepEqual(Object.keys(detail).sort(), ["link", "outcome", "sentence", "steps", "total"]);
    assert.equal(detail.outcome, "only-a");
    assert.equal(detail.steps, detail.total);
    assert.equal(await of(page, "paused"), true);
  },

  "ready tells the scenario, the title and the verdicts": async (page, site) => {
    await page.goto(site.page("<p>…</p>"));
    const detail = await page.evaluate(async () => {
      await customElements.whenDefined("at-dawn");
      const it = document.createElement("at-dawn");
      it.run = "two-generals?lose=a2&at=99";
      const ready = new Promise((done) => it.addEventListener("ready", done, { once: true }));
      document.body.append(it);
      return (await ready).detail;
    });
    await ready(page);
    const keys = ["link", "scenario", "sentence", "steps", "title", "total", "verdicts"];
    assert.deepEqual(Object.keys(detail).sort(), keys);
    assert.equal(detail.scenario, "two-generals");
    assert.equal(detail.title, "The acknowledgement of the acknowledgement");
    assert.deepEqual(
      detail.verdicts.map(({ property, state }) => `${property} ${state}`),
      ["agreement violated", "validity unasked", "termination holds"],
    );
    assert.equal(detail.steps, detail.total);
    assert.match(detail.sentence, /\.$/);
  },
};
