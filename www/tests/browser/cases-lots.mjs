/**
 * What luck shows and what the enemy may be told of it: coins in the figure, who comes first, and a
 * chance for each sender.
 */
import assert from "node:assert/strict";
import { tidy } from "../shared/tidy.mjs";
import { count, focus, hash, hit, open, press, say, settled, text, write } from "./helpers.mjs";

const COINS = "ben-or?phases=2&order=sent&seed=2&delay=1-2.3:2,2-1.3:2";
const DONE = ".invitation [role=status]";

const lot = (name) => `[data-lot="${name}"]`;
const called = (page, name) => page.$eval(lot(name), (one) => one.ariaLabel);
const menu = (page) => page.waitForSelector(".menu:not([hidden])");

const unfolded = (page) =>
  page.$$eval(".settings details", (all) => {
    for (const one of all) one.open = true;
  });

/** Takes a slider of a parameter to a place: that of a sender, or the one for all. */
const slide = (page, name, parts, sender) =>
  page.$eval(
    `[data-parameter=${name}]`,
    (field, parts, sender) => {
      const setting = field.closest(".setting");
      const senders = [...setting.querySelectorAll(".senders input")];
      const slider =
        sender === undefined ? setting.querySelector(".shares > input") : senders[sender];
      slider.value = `${parts}`;
      slider.dispatchEvent(new Event("input", { bubbles: true }));
    },
    parts,
    sender,
  );

const standing = (page, name) =>
  page.$eval(`[data-parameter=${name}]`, (field) => {
    const setting = field.closest(".setting");
    const told = (input) => `${input.value} ${input.getAttribute("aria-valuetext")}`;
    return {
      field: field.value,
      all: told(setting.querySelector(".shares > input")),
      senders: [...setting.querySelectorAll(".senders input")].map(told),
      ways: [...setting.querySelectorAll(".senders .ways")].map((one) => one.textContent),
      open: setting.querySelector(".by-sender").open,
    };
  });

export const lots = {
  "sets a coin in the figure by mouse, and leaves it to luck again": async (page, { address }) => {
    await open(page, address, `${COINS}&at=999`);
    assert.equal(await called(page, "1.1"), "Coin 1 of 1: retreat");
    assert.equal(await count(page, ".lot"), 6);
    await page.click(lot("1.1"));
    await menu(page);
    await tidy(page);
    await say(page, "attack");
    await page.waitForFunction(() => location.hash.includes("draw=1.1:heads"));
    assert.equal(await text(page, DONE), "Done: coin or draw 1.1: attack.");
    assert.equal(await called(page, "1.1"), "Coin 1 of 1: attack");
    assert.equal(await count(page, ".lot.touched"), 1);
    // The others are as they were.
    assert.equal(await called(page, "2.1"), "Coin 1 of 2: retreat");
    await page.click(lot("1.1"));
    await menu(page);
    await say(page, "Leave it to luck");
    await page.waitForFunction(() => !location.hash.includes("draw="));
    assert.equal(await called(page, "1.1"), "Coin 1 of 1: retreat");
  },

  "sets a coin by keyboard, and the focus stays on it": async (page, { address }) => {
    await open(page, address, `${COINS}&at=999`);
    await page.$eval(lot("0.1"), (one) => one.focus());
    await page.keyboard.press("Enter");
    await menu(page);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.hash.includes("draw=0.1:tails"));
    assert.equal(await page.evaluate(() => document.activeElement.dataset.lot), "0.1");
    await page.keyboard.down("Control");
    await page.keyboard.press("z");
    await page.keyboard.up("Control");
    await page.waitForFunction(() => !location.hash.includes("draw="));
  },

  "refuses by its control what no coin shows": async (page, { address }) => {
    await open(page, address, COINS);
    await unfolded(page);
    await write(page, "draw", "0.1:7");
    await page.waitForFunction(() => document.querySelector("[data-parameter=draw][aria-invalid]"));
    const sentence = await page.$eval("[data-parameter=draw]", (field) => {
      return field.closest(".setting").querySelector(".refusal").textContent;
    });
    assert.equal(sentence, "draw takes heads or tails for a coin, but got “0.1:7”.");
    await write(page, "draw", "2.1:tails,0.1:heads");
    await page.waitForFunction(() => location.hash.includes("draw=0.1:heads,2.1:tails"));
    assert.equal(await page.$('[data-parameter="draw"][aria-invalid]'), null);
  },

  "puts a messenger first where it meets others, and takes that back": async (
    page,
    { address },
  ) => {
    await open(page, address, "ben-or?order=sent&seed=12&at=999");
    await hit(page, "2-0.1");
    await say(page, "Put it first");
    await page.waitForFunction(() => location.hash.includes("first=2-0.1"));
    assert.equal(await text(page, DONE), "Done: 2-0.1 put first.");
    await focus(page, "2-0.1");
    await page.keyboard.press("Enter");
    await menu(page);
    const pressed = `::-p-xpath(//button[normalize-space()="Put it first" and @aria-pressed="true"])`;
    await page.waitForSelector(pressed);
    await tidy(page);
    await say(page, "Put it first");
    await page.waitForFunction(() => !location.hash.includes("first="));
    // Where it is alone there is nothing to put it before.
    await open(page, address, "two-generals?at=9");
    await hit(page, "a1");
    assert.equal(await page.$('::-p-xpath(//button[normalize-space()="Put it first"])'), null);
  },

  "sets the chance of one sender by its slider, and tells all of them": async (
    page,
    { address },
  ) => {
    await open(page, address, "two-generals?loss=1/10");
    await unfolded(page);
    assert.deepEqual(await standing(page, "loss"), {
      field: "1/10",
      all: "2 10 %",
      senders: ["2 1/10", "2 1/10"],
      ways: ["", ""],
      open: true,
    });
    await slide(page, "loss", 10, 1);
    await settled(page, "two-generals?loss=a:1/10,b:1/2");
    assert.equal(await text(page, DONE), "Done: Chance of loss: a:1/10,b:1/2.");
    const { field, all, senders } = await standing(page, "loss");
    assert.deepEqual([field, all], ["a:1/10,b:1/2", "0 not the same for all senders"]);
    assert.deepEqual(senders, ["2 1/10", "10 1/2"]);
    await tidy(page);
    await slide(page, "loss", 10, 0);
    await settled(page, "two-generals?loss=1/2");
    await slide(page, "loss", 0, 0);
    await settled(page, "two-generals?loss=b:1/2");
    await slide(page, "loss", 5);
    await settled(page, "two-generals?loss=1/4");
    await slide(page, "twice", 20, 0);
    await settled(page, "two-generals?loss=1/4&twice=a:1");
  },

  "tells of single ways, and drops what was said of who is gone": async (page, { address }) => {
    const link = "generals?n=5&loss=1/10,4:1/2,0-1:1";
    await open(page, address, link);
    assert.equal(await hash(page), "generals?n=5&loss=0:1/10,1:1/10,2:1/10,3:1/10,4:1/2,0-1:1");
    const { open: shown, ways } = await standing(page, "loss");
    assert.deepEqual([shown, ways], [true, ["to Lieutenant 1: 1", "", "", "", ""]]);
    await unfolded(page);
    await write(page, "n", "4");
    await settled(page, "generals?loss=1/10,0-1:1");
    await slide(page, "loss", 2, 0);
    await settled(page, "generals?loss=1/10");
    await press(page, "Play");
  },
};
