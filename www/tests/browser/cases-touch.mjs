/**
 * The page under a finger: messengers, the heads of lifelines, the lens, folded rounds.
 */
import assert from "node:assert/strict";
import { middle, TOUCH, tap } from "../shared/touch.mjs";
import { count, open, PRESET, settled, text } from "./helpers.mjs";

const END = `${PRESET}&at=6`;
const TEN = "generals?n=10&rounds=3&traitors=0,4,9&lies=retreat";
const PHONE = { ...TOUCH, width: 390 };
const deed = (words) => `::-p-xpath(//*[@popover]//button[normalize-space()="${words}"])`;
const opened = (page) => page.waitForSelector(".menu:not([hidden])");

export const touch = {
  "a finger captures a messenger by its menu": async (page, { address }) => {
    await open(page, address, END, PHONE);
    await tap(page, '[data-message="b1"] .hit');
    await opened(page);
    assert.match(await text(page, ".menu .title"), /b1: “agreed”, arrived/);
    await tap(page, deed("Capture it"));
    await settled(page, "two-generals?lose=a2,b1&at=5");
    await page.waitForSelector(".menu", { hidden: true });
    assert.equal(await text(page, ".outcome"), "Neither attacks: nothing happens.");
  },

  "a finger beside the menu closes it, and changes nothing": async (page, { address }) => {
    await open(page, address, END, PHONE);
    await tap(page, '[data-message="a1"] .hit');
    await opened(page);
    await page.touchscreen.tap(3, 3);
    await page.waitForSelector(".menu", { hidden: true });
    await settled(page, END);
  },

  "a finger lets a general go down": async (page, { address }) => {
    await open(page, address, "two-generals?at=3", PHONE);
    await tap(page, '.heads [data-process="1"]');
    await opened(page);
    await tap(page, deed("B goes down"));
    await settled(page, "two-generals?crash=b:2&at=3");
    assert.ok(await page.$(".down"));
  },

  "a finger chooses whose eyes": async (page, { address }) => {
    await open(page, address, "two-generals?at=7", PHONE);
    await tap(page, ".choices label:nth-child(2)");
    await page.waitForSelector(".way.sent");
    const chosen = () => page.$eval(".choices :checked", (one) => one.closest("label").textContent);
    assert.equal(await chosen(), "What A sees");
    assert.equal(await count(page, ".way .cross"), 0);
    await tap(page, ".choices label:nth-child(1)");
    await page.waitForFunction(() => document.querySelector(".way.sent") === null);
    assert.ok((await count(page, ".way")) > 0);
  },

  "a finger unfolds a round, and folds it": async (page, { address }) => {
    await open(page, address, `${TEN}&at=9999`, TOUCH);
    const folded = (yes) => page.waitForSelector(`[data-band="1"][aria-expanded="${!yes}"]`);
    await folded(true);
    const ways = await count(page, ".way");
    await tap(page, '[data-band="1"] .sign');
    await folded(false);
    await page.waitForFunction((ways) => document.querySelectorAll(".way").length > ways, {}, ways);
    await tap(page, '[data-band="1"] .sign');
    await folded(true);
  },

  "a finger that moves over the figure chooses nothing; it scrolls where the browser can be told":
    async (page, { address }, { browser }) => {
      await open(page, address, "two-generals?messages=40&at=999", PHONE);
      const { x, y } = await middle(page, ".stage");
      const top = () => page.$eval(".stage", (stage) => stage.scrollTop + scrollY);
      const before = await top();
      await page.evaluate(() => {
        addEventListener("touchend", () => (globalThis.lifted = true), true);
        addEventListener("touchcancel", () => (globalThis.lifted = true), true);
      });
      const finger = await page.touchscreen.touchStart(x, y);
      for (let far = 20; far <= 240; far += 20) await finger.move(x, y + far);
      await finger.end();
      await page.waitForFunction(() => globalThis.lifted);
      // A finger that is made up scrolls nothing in Firefox: only a screen's does.
      if (browser === "Chromium") {
        await page.waitForFunction(
          (before) => document.querySelector(".stage").scrollTop + scrollY < before,
          {},
          before,
        );
      }
      assert.equal(await page.$(".menu:not([hidden])"), null);
    },
};
