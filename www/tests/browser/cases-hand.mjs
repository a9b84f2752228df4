/**
 * The hand on the messengers, the list of runs, the lens, the controls.
 */
import assert from "node:assert/strict";
import { tidy } from "../shared/tidy.mjs";
import { count, focus, hash, hit, open, PRESET, press, say, settled, text } from "./helpers.mjs";

const END = `${PRESET}&at=6`;
const names = (page) => page.$$eval(".branches .name", (all) => all.map((one) => one.textContent));

export const hand = {
  "captures a messenger of the past by mouse, and keeps both runs": async (page, { address }) => {
    await open(page, address, END);
    assert.deepEqual(await names(page), ["as it was opened"]);
    await hit(page, "b1");
    assert.match(await text(page, ".menu .title"), /b1: “agreed”, arrived/);
    await tidy(page);
    await say(page, "Capture it");
    await settled(page, "two-generals?lose=a2,b1&at=5");
    assert.deepEqual(await names(page), ["as it was opened", "b1 captured"]);
    assert.equal(await page.$(".menu:not([hidden])"), null);
    assert.equal(await text(page, ".outcome"), "Neither attacks: nothing happens.");
    assert.equal(await text(page, ".branches .difference"), "differs to A at 2same to B");
    await page.click(".branches button.name");
    await settled(page, END);
    assert.equal(await text(page, ".outcome"), "A attacks alone and is beaten.");
  },

  "captures a messenger by keyboard alone": async (page, { address }) => {
    await open(page, address, END);
    const where = () => page.evaluate(() => document.activeElement.dataset.message);
    await page.focus(".stage");
    // The heads of the two lifelines come first.
    for (const _ of "123") await page.keyboard.press("Tab");
    assert.equal(await where(), "a2");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    assert.equal(await where(), "a1");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".menu:not([hidden])");
    await page.keyboard.press("Escape");
    assert.equal(await where(), "a1");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await settled(page, "two-generals?lose=a1,a2&at=4");
    assert.equal(await where(), "a1");
    assert.equal(await text(page, ".outcome"), "Neither attacks: nothing happens.");
  },

  "delays, doubles, lets pass and leaves to luck": async (page, { address }) => {
    await open(page, address, END);
    const act = async (name, words) => {
      await focus(page, name);
      await page.keyboard.press("Enter");
      await say(page, words);
      await page.waitForSelector(".menu[hidden]");
    };
    await act("a2", "Let it pass");
    assert.match(await hash(page), /^two-generals\?pass=a2/);
    assert.equal(await text(page, ".outcome"), "Both attack: the city is taken.");
    await act("a2", "Double it");
    assert.match(await hash(page), /copy=a2/);
    assert.ok(await page.$('[data-message="a2~"]'));
    await act("a2", "Delay it");
    assert.match(await hash(page), /delay=a2:3/);
    assert.match(await hash(page), /dawn=4/);
    await act("a2", "Leave it to luck");
    assert.doesNotMatch(await hash(page), /a2/);
    assert.equal((await names(page)).length, 5);
  },

  "refuses a delay that is none, and stays": async (page, { address }) => {
    await open(page, address, END);
    await hit(page, "a1");
    await page.$eval(".menu .delay input", (input) => {
      input.value = "-3";
    });
    await say(page, "Delay it");
    const sentence = await text(page, ".menu .refusal");
    assert.equal(sentence, "delay takes a whole number from 0 to 1000000000, but got “-3”.");
    await tidy(page);
    await page.keyboard.press("Escape");
    assert.equal(await hash(page), END);
  },

  "captures the next messenger with L, and lists the keys with ?": async (page, { address }) => {
    await open(page, address, "two-generals");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("l");
    await settled(page, "two-generals?lose=a1&at=1");
    await page.keyboard.press("?");
    await page.waitForSelector("dialog[open]");
    await tidy(page);
    await page.keyboard.press("Escape");
    assert.equal(await page.$("dialog[open]"), null);
  },

  "shows another run behind, and calls a run by another name": async (page, { address }) => {
    await open(page, address, END);
    await focus(page, "b1");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await settled(page, "two-generals?lose=a2,b1&at=5");
    assert.equal(await count(page, ".ghosts .way"), 0);
    await press(page, "Show “as it was opened” behind this run");
    assert.equal(await count(page, ".ghosts .way"), 3);
    await tidy(page);
    await press(page, "Rename “b1 captured”");
    await page.keyboard.type("No answer <b>");
    await page.keyboard.press("Enter");
    assert.deepEqual(await names(page), ["as it was opened", "No answer <b>"]);
  },

  "sees with the eyes of one side": async (page, { address }) => {
    const picture = () =>
      page.$eval(".figure", (svg) =>
        svg.innerHTML.replace(/valley-\d+|data-\S+|tabindex="."/g, ""),
      );
    await open(page, address, "two-generals?at=7");
    await page.click(".choices label:nth-child(2)");
    await page.waitForSelector(".way.sent");
    assert.equal(await count(page, ".way .cross"), 0);
    const arrived = await picture();
    await say(page, "Make the run “a2 captured”: to A it is the same");
    await settled(page, "two-generals?lose=a2&at=6");
    // To A the run in which its last messenger is lost is the same, to the last stroke.
    assert.equal(await picture(), arrived);
    assert.match(await text(page, ".alike"), /look the same to A: as it was opened\./);
    await tidy(page);
    await page.click(".choices label:nth-child(3)");
    assert.match(await text(page, ".alike"), /no other run of the list looks the same to B/);
  },

  "keeps what is ahead in sight once it is known, and no fate before": async (
    page,
    { address },
  ) => {
    await open(page, address, PRESET);
    assert.equal(await count(page, ".way:not([hidden])"), 0);
    for (const _ of "123") await page.keyboard.press("ArrowRight");
    assert.equal(await page.$(".way.lost:not([hidden])"), null);
    await page.keyboard.press("End");
    assert.ok(await page.$(".way.lost:not([hidden])"));
    await page.keyboard.press("Home");
    assert.equal(await count(page, ".way.ahead:not([hidden])"), 3);
  },

  "makes a general go down, cuts the road, and takes both back": async (page, { address }) => {
    await open(page, address, "two-generals?at=3");
    const head = async (process) => {
      await page.click(`.heads [data-process="${process}"]`);
      await page.waitForSelector(".menu:not([hidden])");
    };
    await head(1);
    await tidy(page);
    await say(page, "B goes down");
    await settled(page, "two-generals?crash=b:2&at=3");
    assert.ok(await page.$(".down"));
    await head(1);
    await say(page, "B stays up after all");
    await settled(page, "two-generals?at=3");
    await head(0);
    const until = await page.$(".menu .outage:nth-of-type(2) input:last-of-type");
    await until.type("2");
    await page.keyboard.press("Enter");
    const sentence = "cut takes spans that end after they begin, but got “a-b:2-2”.";
    assert.equal(await text(page, ".menu .refusal"), sentence);
    await until.type("0");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.hash.includes("cut=a-b:2-20"));
    assert.ok(await page.$(".cut"));
    await head(0);
    await say(page, "The road to B stays open after all");
    await page.waitForFunction(() => !location.hash.includes("cut"));
  },

  "forgets a run": async (page, { address }) => {
    await open(page, address, "two-generals?at=7");
    await page.keyboard.press("Home");
    await page.keyboard.press("l");
    await settled(page, "two-generals?lose=a1");
    await press(page, "Forget “as it was opened”");
    assert.deepEqual(await names(page), ["a1 captured"]);
    assert.equal(await hash(page), "two-generals?lose=a1");
  },
};
