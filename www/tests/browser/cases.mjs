/**
 * What the page is tried with.
 */
import assert from "node:assert/strict";
import { enter, hash, open, PRESET, press, settled, steps, text, unfold } from "./helpers.mjs";

export const cases = {
  "opens with a run, its link in the address": async (page, { address }) => {
    await open(page, address);
    // It plays at once, unless less motion is asked for.
    await page.waitForFunction(() => document.querySelector(".scrubber input").valueAsNumber > 0);
    await press(page, "Pause");
    assert.match(await hash(page), /^two-generals\?lose=a2/);
    await press(page, "To the start");
    await settled(page, PRESET);
    assert.equal(await page.$eval("#link", (input) => input.value), PRESET);
    assert.equal(await page.title(), "The acknowledgement of the acknowledgement · At Dawn");
  },

  "plays a preset to its end": async (page, { address }) => {
    await open(page, address);
    await page.click('a[href="#two-generals?messages=1&lose=a1"]');
    await page.waitForFunction(() => document.title.startsWith("The unconditional attack"));
    // What is chosen from the list plays by itself.
    await page.waitForSelector('button[aria-label="Pause"]');
    await press(page, "Pause");
    await press(page, "To the start");
    await page.select(".speed", "4");
    await press(page, "Play");
    await page.waitForSelector('button[aria-label="Pause"]');
    await page.waitForSelector(".outcome.known");
    assert.equal(await text(page, ".outcome"), "A attacks alone and is beaten.");
    assert.match(await text(page, '[data-property="agreement"]'), /violated at 2/);
    assert.match(await text(page, '[data-property="termination"]'), /holds/);
    await page.waitForSelector('button[aria-label="Play"]');
    const flags = await page.$$eval(".flag:not([hidden]) text", (all) =>
      all.map((one) => one.textContent),
    );
    assert.deepEqual(flags, ["attack", "retreat"]);
  },

  "steps, goes back, and to both ends": async (page, { address }) => {
    await open(page, address, PRESET);
    const told = () => page.$$eval(".story li", (lines) => lines.length);
    await press(page, "One step on");
    assert.equal(await steps(page), 1);
    const first = await told();
    for (const _ of "23") await press(page, "One step on");
    assert.equal(await steps(page), 3);
    assert.ok((await told()) > first);
    for (const _ of "21") await press(page, "One step back");
    assert.equal(await steps(page), 1);
    assert.equal(await told(), first);
    await settled(page, `${PRESET}&at=1`);
    await press(page, "To the end");
    assert.ok(await page.$(".outcome.known"));
    assert.ok(await page.$(".way.lost .cross:not([hidden])"));
    await press(page, "To the start");
    assert.equal(await steps(page), 0);
    await settled(page, PRESET);
  },

  "obeys the keys": async (page, { address }) => {
    await open(page, address, PRESET);
    await page.keyboard.press("ArrowRight");
    assert.equal(await steps(page), 1);
    await page.keyboard.press("End");
    assert.ok(await page.$(".outcome.known"));
    await page.keyboard.press("ArrowLeft");
    assert.equal(await page.$(".outcome.known"), null);
    await page.keyboard.press("Home");
    assert.equal(await steps(page), 0);
    await page.keyboard.press(" ");
    await page.waitForSelector('button[aria-label="Pause"]');
    await page.keyboard.press(" ");
    await page.waitForSelector('button[aria-label="Play"]');
  },

  "goes on and back by rounds": async (page, { address }) => {
    await open(page, address, "generals?n=4");
    const shifted = async (key) => {
      await page.keyboard.down("Shift");
      await page.keyboard.press(key);
      await page.keyboard.up("Shift");
      return steps(page);
    };
    // The order; three who hear it and pass it on; and the round in which all hear that and decide.
    const stops = [];
    for (const _ of "1234") stops.push(await shifted("ArrowRight"));
    assert.deepEqual(stops, [1, 8, 18, 18]);
    assert.ok(await page.$(".outcome.known"));
    for (const _ of "1234") stops.push(await shifted("ArrowLeft"));
    assert.deepEqual(stops.slice(4), [8, 1, 0, 0]);
  },

  "refuses a link in one sentence, and stays usable": async (page, { address }) => {
    await open(page, address, PRESET);
    await enter(page, "two-generals?messages=99");
    await page.waitForFunction(() => document.querySelector("#refusal").textContent);
    const sentence = "messages takes a whole number from 0 to 64, but got “99”.";
    assert.equal(await text(page, "#refusal"), sentence);
    assert.equal(await page.$eval("#link", (input) => input.ariaInvalid), "true");
    await press(page, "One step on");
    assert.equal(await steps(page), 1);
    await enter(page, "lovers?lose=b6");
    await settled(page, "lovers?lose=b6");
    assert.equal(await text(page, "#refusal"), "");
    assert.equal(await text(page, "h1"), "The last message is lost");
  },

  "says why it refuses the link in the address": async (page, { address }) => {
    await open(page, address, "no-such-scenario?x=1");
    const sentence = await text(page, "#refusal");
    assert.match(sentence, /^A link begins with a scenario .*but got “no-such-scenario”\. What is/);
    assert.equal(await text(page, ".heads .name"), "A");
  },

  "refuses in the reader's language": async (page, { address }) => {
    await page.goto(`${address}?lang=zh#two-generals?messages=99`);
    await page.waitForFunction(() => document.querySelector("#refusal")?.textContent);
    const sentence =
      "messages 要的是0 到 64 的整数，得到的却是“99”。现在显示的是：“对确认的确认”。";
    assert.equal(await text(page, "#refusal"), sentence);
    await page.goto(`${address}?lang=en`);
  },

  "takes no markup from a link": async (page, { address }) => {
    await open(page, address, PRESET);
    await enter(page, "two-generals?<img src=x onerror=alert(1)>=1");
    await page.waitForFunction(() => document.querySelector("#refusal").textContent);
    assert.equal(await page.$("#page img"), null);
  },

  "keeps the address over a reload": async (page, { address }) => {
    await open(page, address, PRESET);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await settled(page, `${PRESET}&at=2`);
    await page.reload();
    await page.waitForSelector(".figure .lifeline");
    assert.equal(await hash(page), `${PRESET}&at=2`);
    assert.equal(await steps(page), 2);
  },

  "goes back and forward through runs": async (page, { address }) => {
    await open(page, address, PRESET);
    await unfold(page, "#lovers");
    await page.click('a[href="#lovers"]');
    await page.waitForFunction(() => document.title.startsWith("Every message arrives"));
    await page.goBack();
    await page.waitForFunction(() => document.title.startsWith("The acknowledgement"));
    assert.equal(await page.$eval("#link", (input) => input.value), PRESET);
    await page.goForward();
    await page.waitForFunction(() => document.title.startsWith("Every message arrives"));
    assert.equal(await hash(page), "lovers");
  },

  "understands a ratio in percent": async (page, { address }) => {
    await open(page, address, "two-generals?loss=25%&seed=3");
    await settled(page, "two-generals?loss=1/4&seed=3");
  },

  "fits a narrow screen": async (page, { address }) => {
    await open(page, address, "two-generals?messages=10&at=99");
    for (const width of [320, 390, 768, 1024, 1440]) {
      await page.setViewport({ width, height: 700 });
      await page.waitForFunction((width) => innerWidth === width, {}, width);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(over <= 0, `${width} px wide: ${over} px too wide`);
    }
  },
};
