/**
 * What a figure in the element says and does as it does on the page.
 */
import assert from "node:assert/strict";
import { of, open, press, says, seen } from "./hands.mjs";

const FOLDED = "generals?n=10&amp;rounds=1&amp;at=999";
const LONG = "two-generals?messages=60&amp;at=999";
const element = (run, attributes = "controls") => `<at-dawn run="${run}" ${attributes}></at-dawn>`;

/** The texts of what is to be seen within the first element. */
const texts = (page, selector) =>
  page.$eval(
    "at-dawn",
    (it, selector) =>
      [...it.shadowRoot.querySelectorAll(selector)]
        .filter((one) => !one.closest("[hidden]"))
        .map((one) => one.textContent),
    selector,
  );

const count = async (page, selector) => (await texts(page, selector)).length;

export const figures = {
  "tells time in the scenario's own unit": async (page, site) => {
    const verdict = '[data-property="agreement"] dd';
    const half = "tcp?data=6&amp;data_at=1000&amp;crash=b:500&amp;at=99";
    await open(page, site.page(element(half)));
    assert.equal(await says(page, verdict), "violated at 0.500 s");
    assert.equal((await texts(page, ".axis text"))[0], "0 s");
    await open(page, site.page(element("lovers?lose=b6&amp;at=99")));
    assert.equal(await says(page, verdict), "violated at midnight");
    await open(page, site.page(element("two-generals?lose=a2&amp;at=99")));
    assert.equal(await says(page, verdict), "violated at 4");
    assert.deepEqual(await texts(page, ".axis text"), ["ticks", "0", "1", "2", "3", "4"]);
  },

  "writes the numbers of segments as the page does": async (page, site) => {
    await open(page, site.page(element("tcp?data=10&amp;data_at=100&amp;at=7")));
    assert.deepEqual(await texts(page, ".detail"), ["0", "0/1", "1/1", "1/1", "1/11"]);
    await open(page, site.page(element("tcp?at=7", 'controls lang="zh"')));
    assert.deepEqual(await texts(page, ".detail"), ["0", "0/1", "1/1"]);
  },

  "unfolds a round with controls, and without does not look as if": async (page, site) => {
    await open(page, site.page(element(FOLDED)));
    const before = await count(page, ".way");
    assert.equal(await count(page, '.band[role="button"] .sign'), 1);
    await page.$eval("at-dawn", (it) => it.shadowRoot.querySelector(".band").focus());
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      (ways) => document.querySelector("at-dawn").shadowRoot.querySelectorAll(".way").length > ways,
      {},
      before,
    );
    assert.equal(await count(page, '.band[aria-expanded="true"]'), 1);
    await page.click("at-dawn >>> .band");
    await page.waitForFunction(
      () => document.querySelector("at-dawn").shadowRoot.querySelector(".band .fan") !== null,
    );
    await open(page, site.page(element(FOLDED, "")));
    assert.equal(await count(page, ".band"), 1);
    assert.equal(await count(page, ".band[role], .band[tabindex], .band .sign"), 0);
  },

  "plays at the reader's speed": async (page, site) => {
    await open(page, site.page(element("two-generals?messages=60")));
    const played = async (speed) => {
      await page.$eval("at-dawn", (it) => it.seek(0));
      await page.select("at-dawn >>> .speed", speed);
      await press(page, "Play");
      await new Promise((ready) => setTimeout(ready, 2_000));
      await press(page, "Pause");
      return of(page, "steps");
    };
    const slow = await played("0.5");
    const fast = await played("4");
    assert.ok(slow > 0 && fast > 3 * slow, `${slow} and ${fast} steps`);
  },

  "goes to paper whole": async (page, site) => {
    await open(page, site.page(element(LONG)));
    const there = (name) =>
      page.$eval(
        "at-dawn",
        (it, name) => it.shadowRoot.querySelector(`[data-message="${name}"]`) !== null,
        name,
      );
    const happen = (event) => page.evaluate((name) => dispatchEvent(new Event(name)), event);
    await page.click("at-dawn >>> summary");
    const sentences = () => count(page, ".story li");
    await page.waitForFunction(
      () => document.querySelector("at-dawn").shadowRoot.querySelector(".story li") !== null,
    );
    assert.deepEqual([await there("a1"), await there("b30"), await sentences()], [false, true, 80]);
    await happen("beforeprint");
    assert.deepEqual([await there("a1"), await there("b30"), await sentences()], [true, true, 122]);
    await happen("afterprint");
    assert.deepEqual([await there("a1"), await sentences()], [false, 80]);
    assert.ok(await seen(page, ".figure"));
  },
};
