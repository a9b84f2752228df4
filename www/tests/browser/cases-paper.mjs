/**
 * The page on paper: nothing of it can be scrolled to there.
 */
import assert from "node:assert/strict";
import { open, say } from "./helpers.mjs";

/** Long runs, the first and the last messenger of each, and how many sentences tell it. */
const LONG = [
  ["two-generals?messages=60", "a1", "b30", 122],
  ["tcp?profile=linux&cut=a-b:0", "a1", "a11", 37],
  ["generals?n=9&algorithm=signed&rounds=4&traitors=0&lies=retreat", "0-1.1", "0-8.1", 136],
];

const there = async (page, name) => (await page.$(`[data-message="${name}"]`)) !== null;
const told = (page) => page.$$eval(".story li", (all) => all.length);
const happen = (page, event) => page.evaluate((name) => dispatchEvent(new Event(name)), event);

export const paper = {
  "prints by its button": async (page, { address }) => {
    await open(page, address, "two-generals?lose=a2&at=6");
    await page.evaluate(() => {
      globalThis.printed = 0;
      globalThis.print = () => {
        globalThis.printed += 1;
      };
    });
    await page.click(".exact summary");
    await say(page, "Print");
    assert.equal(await page.evaluate(() => globalThis.printed), 1);
  },

  "prints a long run whole, and then goes on as before": async (page, { address }) => {
    for (const [link, first, last, sentences] of LONG) {
      await open(page, address, `${link}&at=9999`, { width: 1280, height: 520 });
      const before = await page.$$eval(".way", (all) => all.length);
      const listed = await told(page);
      await happen(page, "beforeprint");
      assert.ok(await there(page, first), `${link}: ${first}`);
      assert.ok(await there(page, last), `${link}: ${last}`);
      assert.equal(await told(page), sentences, link);
      assert.equal(await page.$eval(".earlier", (one) => one.hidden), true);
      const printed = await page.$$eval(".way", (all) => all.length);
      await happen(page, "afterprint");
      assert.equal(await told(page), listed, link);
      await page.waitForFunction(
        (ways) => document.querySelectorAll(".way").length === ways,
        {},
        before,
      );
      // What goes on for pages was not all there before.
      if (!link.startsWith("generals")) assert.ok(printed > before, `${link}: ${printed}`);
    }
  },

  "lays a long run on paper, and no tools": async (page, { address }) => {
    const told = await page.emulateMediaType("print").then(
      () => true,
      () => false,
    );
    if (!told) return;
    for (const [link, first, last] of LONG) {
      await open(page, address, `${link}&at=9999`, { width: 720, height: 1000 });
      await happen(page, "beforeprint");
      const laid = await page.evaluate(
        (names) => {
          const stage = document.querySelector(".stage");
          const box = stage.getBoundingClientRect();
          const inside = (name) => {
            const { top, bottom, left, right } = document
              .querySelector(`[data-message="${name}"]`)
              .getBoundingClientRect();
            return top >= box.top && bottom <= box.bottom && left >= 0 && right <= innerWidth;
          };
          const after = document.querySelector(".account").getBoundingClientRect().top;
          return { whole: names.every(inside), below: after >= box.bottom - 1 };
        },
        [first, last],
      );
      assert.deepEqual(laid, { whole: true, below: true }, link);
      const tools = ".transport, .numbers, .search, .openers, .tree, .lens, .exact, .side, .menu";
      const seen = await page.$$eval(tools, (all) => all.filter((one) => one.checkVisibility()));
      assert.equal(seen.length, 0);
    }
    await page.emulateMediaType();
  },

  "goes through a real printer": async (page, { address }) => {
    const [link, , last] = LONG[0];
    await open(page, address, link, { width: 1280, height: 520 });
    await page.keyboard.press("End");
    await page.keyboard.press("Home");
    // After the page's own listeners: what is there then is what is printed.
    await page.evaluate((name) => {
      addEventListener("beforeprint", () => {
        globalThis.there = document.querySelector(`[data-message="${name}"]`) !== null;
      });
    }, last);
    assert.equal(await there(page, last), false);
    await page.pdf({ format: "A4" });
    assert.equal(await page.evaluate(() => globalThis.there), true);
  },
};
